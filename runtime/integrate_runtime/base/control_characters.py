"""Characters of a text that would act on a terminal, or change the order in which text is shown.

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
    """Whether a text holds such characters."""
    return not _is_plain(text) and _CONTROLS.search(text) is not None


def replace_controls(text: str) -> str:
    """The text with a replacement character in the place of each; lines and length stay."""
    return text if _is_plain(text) else _CONTROLS.sub(_REPLACEMENT, text)


def one_line(text: str) -> str:
    """The text without such characters, and with blanks for line feeds and tabs."""
    return replace_controls(text).replace("\n", " ").replace("\t", " ")


def escape_controls(json_text: str) -> str:
    """A JSON text, equal when it is parsed, in which such characters are escaped."""
    if json_text.isascii() and "\x7f" not in json_text:
        return json_text
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", json_text)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
