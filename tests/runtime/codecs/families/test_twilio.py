"""Twilio's instances, pages and responses, as JSON and back."""

from __future__ import annotations

import json

import pytest
from integrate_runtime import IntegrationError

from tests.runtime.codecs.toy_results import TOYS, through_json
from tests.runtime.toy_sdks.twilioish.base.api_response import ApiResponse
from tests.runtime.toy_sdks.twilioish.base.page import TokenPagination
from tests.runtime.toy_sdks.twilioish.http.response import Response
from tests.runtime.toy_sdks.twilioish.rest import MessageInstance, MessagePage

PAYLOAD = {"sid": "SM", "from": "+1", "price": "0.10", "date_sent": "2026-03-10T12:00:00+00:00"}


def message() -> MessageInstance:
    return MessageInstance(object(), PAYLOAD, account_sid="AC")


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
