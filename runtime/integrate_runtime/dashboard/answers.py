"""HTTP answers as people read them: the facts about a response, and its body as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from integrate_runtime.base.json_text import parse_if_json

from .addresses import web_address

if TYPE_CHECKING:
    from integrate_runtime.base.outcomes import ErrorRecord
    from integrate_runtime.base.types import Json

# Headers that help a person, by the words for them.
_FACTS = {
    "x-github-request-id": "Request id",
    "x-request-id": "Request id",
    "request-id": "Request id",
    "x-ratelimit-limit": "Limit",
    "x-ratelimit-remaining": "Requests left",
    "x-ratelimit-remaining-requests": "Requests left",
    "x-ratelimit-remaining-tokens": "Tokens left",
    "x-ratelimit-reset": "Limit resets",
    "retry-after": "Retry after",
}
_RESET = "x-ratelimit-reset"
# Members of an output that is a whole response, as codecs of some SDKs store it.
_RESPONSE = frozenset({"status", "headers", "text"})


@dataclass(frozen=True, slots=True)
class Answer:
    """Result or failure of a task, prepared for display.

    Attributes:
        body: The data.
        facts: Labelled facts about the response, for people.
        made: Address of the page of the object that the task made; None if the data has none.
    """

    body: Json
    facts: tuple[tuple[str, str], ...] = ()
    made: str | None = None


def output_answer(output: Json) -> Answer:
    """Return the answer in a task's output."""
    if isinstance(output, Mapping) and output.keys() >= _RESPONSE:
        body, headers = _parsed(output["text"]), output["headers"]
        facts = [("HTTP status", str(output["status"]))]
        if isinstance(headers, Mapping):
            facts += _facts({name: str(value) for name, value in headers.items()})
        return Answer(body, tuple(facts), _made(body))
    return Answer(output, (), _made(output))


def error_answer(error: ErrorRecord | None) -> Answer:
    """Return the answer in a task's error."""
    if error is None:
        return Answer(None)
    return Answer(error.body, tuple(_facts(error.headers)))


def _facts(headers: Mapping[str, str]) -> list[tuple[str, str]]:
    lower = {name.lower(): value for name, value in headers.items()}
    return [
        (label, _moment(lower[name]) if name == _RESET else lower[name])
        for name, label in _FACTS.items()
        if name in lower
    ]


def _moment(text: str) -> str:
    """Return seconds since 1970 as a moment; other texts as they are."""
    try:
        return f"{datetime.fromtimestamp(int(text), UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return text


def _parsed(text: Json) -> Json:
    return parse_if_json(text) if isinstance(text, str) else text


def _made(body: Json) -> str | None:
    if not isinstance(body, Mapping):
        return None
    links = (body.get(name) for name in ("html_url", "web_url"))
    return next((link for link in links if isinstance(link, str) and web_address(link)), None)
