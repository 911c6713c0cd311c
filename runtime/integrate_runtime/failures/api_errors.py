"""The error text in the body of an HTTP answer, with the details that APIs list beside it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.reflection.lookup import member

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

_MESSAGES = ("message", "description", "detail", "msg")
_DETAILS = ("errors", "details", "detail")
_MOST_DETAILS = 10
_HTML = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>([^<]{0,200})", re.IGNORECASE)

# Codes of GitHub's validation errors, which name a field of a resource.
_CODES = {
    "already_exists": "already exists",
    "invalid": "is invalid",
    "missing": "does not exist",
    "missing_field": "is missing",
    "unprocessable": "cannot be processed",
}


def error_text(body: Json) -> str:
    """Return the error text of a body, such as ``Validation Failed: Label.color is invalid``.

    Args:
        body: Parsed JSON, or text. Of an HTML page, only the title counts.

    Returns:
        The text; empty if the body has none.
    """
    if isinstance(body, str):
        return _page_title(body) if _HTML.match(body) else body
    inner = member(body, "error")
    message = _message(body) or _message(inner) or (inner if isinstance(inner, str) else "")
    details = [text for source in (body, inner) for text in _details(source) if text not in message]
    shown = list(dict.fromkeys(details))[:_MOST_DETAILS]
    return ": ".join(part for part in (message, "; ".join(shown)) if part)


def _page_title(page: str) -> str:
    title = _TITLE.search(page)
    return " ".join(html.unescape(title[1]).split()) if title else ""


def _message(source: Any) -> str:
    texts = (member(source, name) for name in _MESSAGES)
    return next((text for text in texts if isinstance(text, str) and text), "")


def _details(source: Any) -> Iterator[str]:
    for name in _DETAILS:
        listed: Any = member(source, name)
        yield from filter(None, map(_detail, _as_list(listed)))
        if isinstance(listed, Mapping):
            for field, messages in cast("Mapping[str, Any]", listed).items():
                first = next(iter(_as_list(messages)), messages)
                if isinstance(first, str):
                    yield f"{field}: {first}"


def _detail(item: Any) -> str:
    """Return the text of one detail: a text, an object with a message, or a code of a field."""
    if isinstance(item, str):
        return item
    names = (member(item, "resource"), member(item, "field") or _location(item))
    subject = ".".join(str(name) for name in names if name)
    message = _message(item)
    if message:
        return message if not subject or subject in message else f"{subject}: {message}"
    code = member(item, "code")
    if not isinstance(code, str):
        return ""
    return f"{subject} {_CODES.get(code, code.replace('_', ' '))}".strip()


def _location(item: Any) -> str:
    """Return the path of an invalid value, as FastAPI and others give it."""
    return ".".join(map(str, _as_list(member(item, "loc"))))


def _as_list(value: Any) -> list[Any]:
    return list(cast("Sequence[Any]", value)) if isinstance(value, (list, tuple)) else []
