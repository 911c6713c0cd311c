"""Finds known secrets in text, in the forms that they take on their way into it."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import lru_cache
from urllib.parse import quote, quote_plus

SHORTEST = 6
"""Characters of the shortest secret that is looked for: a shorter one is a part of other words."""

_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=")


class SecretValues:
    """Known secrets, which are looked for in all that is said of a task.

    Args:
        values: The secrets; short ones are left out.
    """

    def __init__(self, values: Iterable[str]) -> None:
        self.values = frozenset(part for value in values for part in _parts(value))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where they are in a text, encoded or not."""
        for value in self.values:
            plain, encoded = _forms(value)
            for form in plain:
                yield from _places(text, form)
            for form in encoded:
                for start, end in _places(text, form):
                    yield _run_around(text, start, end)


def _places(text: str, form: str) -> Iterator[tuple[int, int]]:
    at = text.find(form)
    while at >= 0:
        yield at, at + len(form)
        at = text.find(form, at + len(form))


def _run_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole run of base64 holds the secret, with what is around it."""
    while end < len(text) and text[end] in _BASE64:
        end += 1
    while start and text[start - 1] in _BASE64:
        start -= 1
    return start, end


def _parts(value: str) -> Iterator[str]:
    """A value, and what follows the scheme in a header such as ``Bearer ...``."""
    for part in (value, value.partition(" ")[2]):
        if len(part) >= SHORTEST:
            yield part


@lru_cache(maxsize=1024)
def _forms(value: str) -> tuple[frozenset[str], frozenset[str]]:
    """A secret as text, and as a part of base64."""
    return frozenset(_text_forms(value)), frozenset(_base64_forms(value))


def _text_forms(value: str) -> Iterator[str]:
    written = value.encode("utf-8", "surrogatepass")
    yield value
    yield json.dumps(value)[1:-1]
    yield json.dumps(value, ensure_ascii=False)[1:-1]
    yield repr(value)[1:-1]
    yield quote(written, safe="")
    yield quote(written)
    yield quote_plus(written)


def _base64_forms(value: str) -> Iterator[str]:
    """Base64 of any text that holds it, for the three places at which it may begin."""
    written = value.encode("utf-8", "surrogatepass")
    for offset in range(3):
        form = b64encode(bytes(offset) + written).decode()
        # The first and last digits also depend on the neighbours.
        core = form[(0, 2, 3)[offset] : 8 * (offset + len(written)) // 6]
        yield core
        yield core.replace("+", "-").replace("/", "_")
