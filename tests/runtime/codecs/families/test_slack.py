"""slack_sdk's responses, as JSON and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.codecs.registry import codec_for

from tests.runtime.codecs.toy_results import TOYS, TYPES
from tests.runtime.toy_sdks.slackish.web.slack_response import SlackResponse


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
