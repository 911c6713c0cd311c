"""The results of the other families of SDKs as JSON and back, by the SDKs' own means.

The toys have the shapes of what the families' generators write; ``make survey`` goes through the
real ones.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.codecs.registry import codec_for, get_codec
from integrate_runtime.pagination.items import items_of
from integrate_runtime.reflection.stored_types import StoredTypes

from tests.runtime.toy_sdks.fernish.core.pagination import AsyncPager
from tests.runtime.toy_sdks.fernish.core.unchecked_base_model import construct_type
from tests.runtime.toy_sdks.fernish.types import Voice, Voices
from tests.runtime.toy_sdks.openapish.api_client import ApiClient
from tests.runtime.toy_sdks.openapish.models import Contact, Contacts
from tests.runtime.toy_sdks.slackish.web.slack_response import SlackResponse
from tests.runtime.toy_sdks.speakeasyish.models import UNSET, Agent, Agents
from tests.runtime.toy_sdks.stripeish._stripe_object import Customer, ListObject, StripeObject
from tests.runtime.toy_sdks.twilioish.base.api_response import ApiResponse
from tests.runtime.toy_sdks.twilioish.base.page import TokenPagination
from tests.runtime.toy_sdks.twilioish.http.response import Response
from tests.runtime.toy_sdks.twilioish.rest import MessageInstance, MessagePage

TOYS = "tests.runtime.toy_sdks"
TYPES = StoredTypes(frozenset({"tests"}))
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)

AGENT = Agent.model_validate({"id": "a", "createdAt": NOON})
VOICES = construct_type(
    type_=Voices,
    object_={"voices": [{"name": "a", "kind": "unheard", "pitch": [1]}], "next_cursor": "c"},
)
CUSTOMERS = {
    "object": "list",
    "has_more": True,
    "data": [{"object": "customer", "id": "c", "address": {"city": "x"}, "new": [1]}],
}


PAYLOAD = {"sid": "SM", "from": "+1", "price": "0.10", "date_sent": "2026-03-10T12:00:00+00:00"}


def message() -> MessageInstance:
    return MessageInstance(object(), PAYLOAD, account_sid="AC")


def stripe(values: dict[str, Any]) -> Any:
    return ListObject._construct_from(values=values, requestor=None, api_mode="V1")


def slack(data: Any) -> SlackResponse:
    return SlackResponse(
        client=None,
        http_verb="GET",
        api_url="https://slack.com/api/users.list",
        req_args={"headers": {"Authorization": "Bearer xoxb-planted"}},
        data=data,
        headers={"X-Of": "slack", "Set-Cookie": "d=planted"},
        status_code=200,
    )


def through_json(codec: str, value: object, output: str | None) -> Any:
    found = codec_for(codec, TYPES)
    return found.decode(json.loads(json.dumps(found.encode(value, output))), output)


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "of a callback"])
@pytest.mark.parametrize(
    ("codec", "value", "output"),
    [
        ("fern", VOICES, f"{TOYS}.fernish.types:Voices"),
        ("fern", [VOICES, VOICES], f"list[{TOYS}.fernish.types:Voices]"),
        ("fern", None, f"{TOYS}.fernish.types:Voices | None"),
        ("speakeasy", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
        ("pydantic", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
        ("openapi", Contacts([Contact("a", NOON)]), f"{TOYS}.openapish.models:Contacts"),
        ("openapi", {"a": Contact("a")}, f"dict[str, {TOYS}.openapish.models:Contact]"),
        ("stripe", stripe(CUSTOMERS), f"{TOYS}.stripeish._stripe_object:ListObject"),
        ("json", AGENT, f"{TOYS}.speakeasyish.models:Agent"),
    ],
)
def test_a_result_comes_back_equal(codec: str, value: Any, output: str, declared: bool) -> None:
    again = through_json(codec, value, output if declared else None)
    assert (again, type(again)) == (value, type(value))


def test_ferns_models_keep_unknown_fields() -> None:
    again = through_json("fern", VOICES, f"{TOYS}.fernish.types:Voices")
    (voice,) = again.voices
    assert type(voice) is Voice
    assert (voice.kind, voice.model_extra) == ("unheard", {"pitch": [1]})


@pytest.mark.parametrize("codec", ["fern", "pydantic", "speakeasy", "json"])
def test_a_models_unset_fields_keep_their_values_when_the_default_changes(
    codec: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    agent = Agent.model_validate({"id": "a", "createdAt": NOON})
    output = f"{TOYS}.speakeasyish.models:Agent"
    stored = codec_for(codec, TYPES).encode(agent, output)
    changed = Agent.model_fields["state"]._copy()
    changed.default = "busy"
    monkeypatch.setitem(Agent.model_fields, "state", changed)
    Agent.model_rebuild(force=True)
    try:
        again = codec_for(codec, TYPES).decode(json.loads(json.dumps(stored)), output)
        assert Agent.model_validate({"id": "b", "createdAt": NOON}).state == "busy"
    finally:
        monkeypatch.undo()
        Agent.model_rebuild(force=True)
    assert (again.state, again.model_fields_set) == ("idle", {"id", "created_at"})


def test_a_member_of_a_servers_object_is_no_envelope() -> None:
    voice = Voice.model_validate({"name": "a", "$type": "unset", "value": {}, "unset": [["kind"]]})
    again = through_json("fern", voice, f"{TOYS}.fernish.types:Voice")
    assert again == voice


async def further() -> None:
    """Fetches the next page of a live pager."""


@pytest.mark.anyio
async def test_ferns_pager_has_its_page_and_refuses_to_call() -> None:
    pager = AsyncPager(further, True, VOICES.voices, VOICES)
    types = f"{TOYS}.fernish.types"
    output = f"{TOYS}.fernish.core.pagination:AsyncPager[{types}:Voice, {types}:Voices]"
    again = through_json("fern", pager, output)
    assert type(again) is AsyncPager
    assert (again.items, again.response, again.has_next) == (VOICES.voices, VOICES, True)
    assert items_of(again, "voices.list") == VOICES.voices
    with pytest.raises(IntegrationError, match="use paginate"):
        _ = [voice async for voice in again]


def test_speakeasys_page_has_its_result_and_refuses_to_call() -> None:
    page = Agents(result=[AGENT], next=list)
    again = through_json("speakeasy", page, f"{TOYS}.speakeasyish.models:Agents")
    assert again.result == page.result
    with pytest.raises(IntegrationError, match="use paginate"):
        again.next()


def test_an_openapi_model_is_built_by_its_own_client() -> None:
    read = ApiClient().deserialize(
        type("Answer", (), {"data": '{"name": "a", "createdAt": "2026-03-10T12:00:00+00:00"}'}),
        Contact,
    )
    assert through_json("openapi", read, f"{TOYS}.openapish.models:Contact") == Contact("a", NOON)


def test_stripes_objects_keep_their_classes_and_refuse_to_call() -> None:
    again = through_json("stripe", stripe(CUSTOMERS), None)
    (customer,) = again.data
    assert (type(customer), type(customer.address)) == (Customer, StripeObject)
    assert customer.new == [1]
    with pytest.raises(IntegrationError, match="returned by a task cannot make calls"):
        customer.refresh()


@pytest.mark.parametrize("data", [{"ok": True, "members": [{"id": "U"}]}, b"\xff\x00"])
def test_slacks_answer_comes_back_without_its_token(data: Any) -> None:
    codec, output = codec_for("slack", TYPES), f"{TOYS}.slackish.web.slack_response:SlackResponse"
    stored = codec.encode(slack(data), output)
    assert "planted" not in json.dumps(stored)
    again = codec.decode(stored, output)
    assert (type(again), again.data) == (SlackResponse, data)
    assert (again.headers, again.status_code) == ({"x-of": "slack"}, 200)
    assert again.api_url == "https://slack.com/api/users.list"
    with pytest.raises(IntegrationError, match="use paginate"):
        again.next_page()


@pytest.mark.anyio
@pytest.mark.parametrize("declared", [True, False], ids=["declared", "of a callback"])
async def test_a_twilio_instance_keeps_its_attributes_and_refuses_to_call(declared: bool) -> None:
    output = f"{TOYS}.twilioish.rest:MessageInstance" if declared else None
    again = through_json("twilio", message(), output)
    assert type(again) is MessageInstance
    held, expected = vars(again), vars(message())
    assert {**held, "_version": None} == {**expected, "_version": None}
    with pytest.raises(IntegrationError, match="returned by a task cannot make calls"):
        await again.delete_async()


def test_twilios_pages_of_the_other_kind_keep_where_the_next_one_is() -> None:
    page = TokenPagination(None, Response(200, '{"messages": []}'), "/Messages", {"a": 1}, {})
    again = through_json("twilio", page, None)
    assert (type(again), again._uri, again._params) == (TokenPagination, "/Messages", {"a": 1})


@pytest.mark.anyio
async def test_a_twilio_response_keeps_its_data_and_headers() -> None:
    text = json.dumps({"messages": [PAYLOAD], "next_page_uri": "/2"})
    page = MessagePage(None, Response(200, text), {"account_sid": "AC"})
    answer = ApiResponse([page, message(), True], 201, {"X-Of": "twilio"})
    again = through_json("twilio", answer, f"{TOYS}.twilioish.base.api_response:ApiResponse")
    assert (type(again), again.status_code, again.headers) == (ApiResponse, 201, answer.headers)
    page_again, message_again, true_again = again.data
    assert (type(page_again), type(message_again), true_again) == (
        MessagePage,
        MessageInstance,
        True,
    )
    assert [item.sid for item in page_again] == ["SM"]
    with pytest.raises(IntegrationError, match="use paginate"):
        await page_again.next_page_async()


@pytest.mark.parametrize(
    ("codec", "value", "unset"),
    [
        ("fern", ..., True),
        ("fern", None, False),
        ("speakeasy", UNSET, True),
        ("speakeasy", "", False),
        ("openapi", None, False),
        ("stripe", None, False),
        ("slack", None, False),
        ("twilio", object(), True),
        ("twilio", None, False),
    ],
)
def test_the_sentinels_of_the_families(codec: str, value: object, unset: bool) -> None:
    assert get_codec(codec).is_unset(value) is unset


@pytest.mark.parametrize(
    "name", ["fern", "openapi", "pydantic", "slack", "speakeasy", "stripe", "twilio"]
)
@pytest.mark.parametrize("value", [None, 1.5, "text", [1, {"a": None}], {"$type": "x"}, b"\xff"])
def test_values_that_are_no_objects_of_the_sdk(name: str, value: object) -> None:
    assert through_json(name, value, None) == value
