"""JSON documents in base64 within texts, as in files that APIs return.

Both alphabets count, with or without padding and line ends.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator

from integrate_runtime.values.json_forms.base64_text import base64_slices

from .spans import Span

# Base64 of a brace or bracket and what follows it in JSON: a quote, a blank, a line end, or another
# bracket. The expressions begin with letters, so that the search runs at the speed of a string
# comparison.
_BEGINNINGS = ("ey[AJ]", "ew[0ko]", "W(?:1[st]|3s|w[0klop]|y[ABJ])")
_WORD_START = r"(?:(?<![A-Za-z0-9]...)|(?<=\\[bfnrt]...)|(?<=%[0-9A-Fa-f]{2}...))"
# Lines of a fixed length, such as 60 or 76 digits, and a last one that may be short. In an unparsed
# document, their ends are escaped.
_LINE_END = r"(?:[\r\n]|\\++[rn]){1,2}+[ \t]{0,16}+"
_TEXT_END = r"""(?=(?:\s|\\++[rn])*+(?:\Z|\\*+["']))"""
_LINES = (
    rf"[A-Za-z0-9+/_-]{{16,}}+(?:{_LINE_END}[A-Za-z0-9+/_-]{{16,}}+)*+"
    rf"(?:{_LINE_END}[A-Za-z0-9+/_-]{{1,15}}+(?:={{1,2}}+|{_TEXT_END}))?+={{0,2}}+"
)
_ENCODED = tuple(
    re.compile(f"{beginning}{_WORD_START}{_LINES}", re.DOTALL) for beginning in _BEGINNINGS
)
_NO_DIGITS = re.compile(r"\\++[rn]|[=\s]")
_STANDARD = str.maketrans("-_", "+/")


def encoded_json_spans(text: str) -> Iterator[Span]:
    """Yield the spans of what may be JSON in base64."""
    for pattern in _ENCODED:
        for match in pattern.finditer(text):
            yield Span(*match.span())


def decoded(text: str) -> str:
    """Decode base64 as UTF-8, with replacement characters for other bytes.

    A last group that was cut to one digit is ignored. Text that is not base64 stays as it is.
    """
    digits = _NO_DIGITS.sub("", text).translate(_STANDARD)
    digits = digits[:-1] if len(digits) % 4 == 1 else digits
    decoder = getincrementaldecoder("utf-8")("replace")
    try:
        slices = base64_slices(digits + "=" * (-len(digits) % 4))
        return "".join(decoder.decode(content) for content in slices)
    except ValueError:
        return text
