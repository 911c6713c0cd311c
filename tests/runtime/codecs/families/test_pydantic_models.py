"""Models and pagers of Fern's and Speakeasy's SDKs, as JSON and back."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.pagination.items import items_of

from tests.runtime.codecs.toy_results import AGENT, NOON, TOYS, TYPES, VOICES, through_json
from tests.runtime.toy_sdks.fernish.core.pagination import AsyncPager
from tests.runtime.toy_sdks.fernish.types import Voice
from tests.runtime.toy_sdks.speakeasyish.models import (
    Agent,
    AgentPage,
    AgentResponse,
    Agents,
    Toolbox,
    legacy,
)


def test_ferns_models_keep_unknown_fields() -> None:
    again = through_json("fern", VOICES, f"{TOYS}.fernish.types:Voices")
    (voice,) = again.voices
    assert type(voice) is Voice
    assert (voice.kind, voice.model_extra) == ("unheard", {"pitch": [1]})


@pytest.mark.parametrize("codec", ["fern", "pydantic", "speakeasy", "json"])
def test_a_model_whose_class_a_function_made_is_of_that_class_again(codec: str) -> None:
    kind: Any = legacy(Agent)
    made = kind.model_validate({"id": "a", "createdAt": NOON})
    for output in (None, f"{TOYS}.speakeasyish.models:Agent"):
        again = through_json(codec, made, output)
        assert type(again) is kind
        assert again == made
        assert (again["id"], again.success) == ("a", True)


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
    """Fetch the next page."""


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


@pytest.mark.anyio
async def test_the_function_of_ferns_last_page_is_not_lost() -> None:
    output = f"{TOYS}.fernish.core.pagination:AsyncPager"
    last = through_json("fern", AsyncPager(further, False, VOICES.voices, VOICES), output)
    assert last.get_next is not None
    with pytest.raises(IntegrationError, match="use paginate"):
        await last.get_next()
    last = through_json("fern", AsyncPager(None, False, VOICES.voices, VOICES), output)
    assert last.get_next is None


@pytest.mark.parametrize("kind", [Agents, AgentPage])
def test_speakeasys_page_has_its_result_and_refuses_to_call(kind: type[Agents | AgentPage]) -> None:
    page = kind(result=[AGENT], next=list)
    again = through_json("speakeasy", page, f"{TOYS}.speakeasyish.models:{kind.__name__}")
    assert again.result == page.result
    with pytest.raises(IntegrationError, match="use paginate"):
        again.next()


@pytest.mark.parametrize("codec", ["fern", "pydantic", "speakeasy"])
@pytest.mark.parametrize("content", [b'{"id": "a"}', b"\xff\x00"])
def test_a_raw_response_comes_back_with_its_status_headers_and_body(
    codec: str, content: bytes
) -> None:
    response = httpx.Response(201, headers={"x-request-id": "r"}, content=content)
    result = AgentResponse.model_validate(
        {"status_code": 201, "rawResponse": response, "agent": AGENT}
    )
    again = through_json(codec, result, f"{TOYS}.speakeasyish.models:AgentResponse")
    assert again.agent == AGENT
    assert type(again.raw_response) is httpx.Response
    assert (again.raw_response.status_code, again.raw_response.content) == (201, content)
    assert again.raw_response.headers["x-request-id"] == "r"
    assert again.model_fields_set == result.model_fields_set


@pytest.mark.parametrize("codec", ["fern", "pydantic", "speakeasy"])
def test_what_an_sdk_writes_in_another_way_than_it_reads_it_comes_back_as_it_was(
    codec: str,
) -> None:
    toolbox = Toolbox.model_validate({"tools": [{"type": "drill", "speed": 7}]})
    assert Toolbox.model_validate(toolbox.model_dump()) != toolbox
    assert through_json(codec, toolbox, f"{TOYS}.speakeasyish.models:Toolbox") == toolbox
