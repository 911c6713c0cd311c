"""Secrets in XML and HTML, within elements with secret names.

``<password>value</password>``, and an attribute that names the value or content of its element:
``<add key="password" value="value"/>``, ``<string name="api_key">value</string>``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from integrate_runtime.secrets.names import TITLED_VALUES, TITLES, is_secret_name
from integrate_runtime.secrets.values import is_meaningless, looks_random

from .spans import Span

_TAG = re.compile(
    r"<(?P<name>[A-Za-z][\w:.-]{0,63}+)(?P<attributes>(?:\s[^<>]*+)?)"
    r"(?:>(?P<content>[^<]++)(?=</))?"
)
_ATTRIBUTE = re.compile(
    r"""(?<=\s)(?P<name>[\w:.-]++)\s*+=\s*+\\*+(?P<quote>["'])(?P<value>(?:(?!(?P=quote))[^<>])*+)"""
)
_NAMING = TITLES | {"id", "type"}
"""Attributes that name the value: also ``id`` and ``type``, as in ``<input type="password">``."""


def element_spans(text: str) -> Iterator[Span]:
    """Yield the spans of values and contents of elements with secret names."""
    if "<" not in text:
        return
    for tag in _TAG.finditer(text):
        attributes = list(_ATTRIBUTE.finditer(text, *tag.span("attributes")))
        is_named = any(
            attribute["name"] in _NAMING and is_secret_name(_without_escape(attribute["value"]))
            for attribute in attributes
        )
        if is_named:
            yield from _values(attributes)
        content = tag["content"] or ""
        if not is_meaningless(content) and (
            is_secret_name(tag["name"]) or (is_named and _may_be_secret(content))
        ):
            yield Span(*tag.span("content"))


def _values(attributes: list[re.Match[str]]) -> Iterator[Span]:
    for attribute in attributes:
        value = _without_escape(attribute["value"])
        if attribute["name"] in TITLED_VALUES and not is_meaningless(value):
            start = attribute.start("value")
            yield Span(start, start + len(value))


def _may_be_secret(content: str) -> bool:
    """Whether a content is no prose, unlike that of ``<a name="api-key">Your API key</a>``."""
    word = content.strip()
    return not re.search(r"\s", word) and looks_random(word)


def _without_escape(value: str) -> str:
    """Remove the escape of the closing quote, which values in JSON documents have."""
    return value.rstrip("\\")
