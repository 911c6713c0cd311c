"""Answers of APIs, for services on this machine that play them."""

from __future__ import annotations

import importlib
from typing import Any

from integrate_runtime.testing import sample


def issue(number: int, title: str, page: str = "https://github.com/acme/web") -> dict[str, object]:
    """Return an issue as GitHub does.

    Args:
        number: Its number.
        title: Its title.
        page: Page of its repository.
    """
    links = ("url", "repository_url", "labels_url", "comments_url", "events_url", "html_url")
    return {
        **dict.fromkeys(links, f"{page}/issues/{number}"),
        "id": number,
        "node_id": f"I_{number}",
        "number": number,
        "state": "open",
        "title": title,
        "user": None,
        "labels": [],
        "milestone": None,
        "locked": False,
        "comments": 0,
        "closed_at": None,
        "created_at": "2026-03-10T12:00:00Z",
        "updated_at": "2026-03-10T12:00:00Z",
    }


def comment() -> dict[str, object]:
    """Return a comment as GitHub does."""
    page = "https://github.com/acme/web/issues/1#issuecomment-1"
    return {
        "id": 1,
        "node_id": "C_1",
        "url": page,
        "html_url": page,
        "issue_url": page,
        "user": None,
        "created_at": "2026-03-10T12:00:00Z",
        "updated_at": "2026-03-10T12:00:00Z",
        "author_association": "OWNER",
    }


def github(model: str, **fields: Any) -> Any:
    """Return an answer of GitHub with nothing but what its model requires, and some fields.

    Args:
        model: Name of the model.
        fields: Fields of the answer.
    """
    models = importlib.import_module("githubkit_schemas.latest.models")
    return sample(getattr(models, model), **fields)


def chat_completion(text: str) -> dict[str, object]:
    """Return a completion of a chat as OpenAI does."""
    message = {"role": "assistant", "content": text, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    made = {"id": "c-1", "object": "chat.completion", "created": 1, "model": "gpt-5-mini"}
    return {**made, "choices": [choice]}


def response(text: str) -> dict[str, object]:
    """Return a response as OpenAI does."""
    annotations: list[object] = []
    content = {"type": "output_text", "text": text, "annotations": annotations}
    message = {
        "id": "m-1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [content],
    }
    return {
        "id": "r-1",
        "object": "response",
        "created_at": 1,
        "model": "gpt-5",
        "output": [message],
        "parallel_tool_calls": False,
        "tool_choice": "auto",
        "tools": [],
    }


def let_typeform_call(address: str) -> None:
    """Let Typeform's SDK in this process call another server; it has no setting for that."""
    vars(importlib.import_module("typeform.client"))["API_BASE_URL"] = address
