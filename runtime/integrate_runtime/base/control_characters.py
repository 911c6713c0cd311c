"""Finds and replaces characters that control a terminal or reorder displayed text.

These are the C0 and C1 controls except line feeds and tabs, delete, the marks, overrides and
isolates of bidirectional text, line and paragraph separators, and lone surrogates.
"""

from __future__ import annotations

import re

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_REPLACEMENT = "\ufffd"


def has_controls(text: str) -> bool:
    """Whether a text has control characters."""
    return not _is_plain(text) and _CONTROLS.search(text) is not None


def replace_controls(text: str) -> str:
    """Replace each control character by U+FFFD; lines and length stay the same."""
    return text if _is_plain(text) else _CONTROLS.sub(_REPLACEMENT, text)


def one_line(text: str) -> str:
    """Replace control characters by U+FFFD, and line feeds and tabs by spaces."""
    return replace_controls(text).replace("\n", " ").replace("\t", " ")


def escape_controls(json_text: str) -> str:
    r"""Escape control characters in JSON text as ``\u....``; the parsed value stays equal."""
    if json_text.isascii() and "\x7f" not in json_text:
        return json_text
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", json_text)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
