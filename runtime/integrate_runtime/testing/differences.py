"""First difference between a task's recorded parameters and those that a job asks with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING

from integrate_runtime.base.json_text import canonical, readable
from integrate_runtime.secrets.redaction import REDACTED

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

_LONGEST = 80
_ABSENT: Mapping[str, Json] = {"absent": None}
"""Stand-in for a value that is not there, compared by identity."""


def first_difference(recorded: Json, asked: Json, name: str = "") -> str | None:
    """Return the first difference of two values as a part of a sentence; None if they are equal.

    A redacted secret equals everything.

    Args:
        recorded: JSON in the cassette.
        asked: JSON now.
        name: Dotted path of the values; empty for the whole.
    """
    shown = name or "the value"
    if recorded is _ABSENT:
        return f"{shown} is {_shown(asked)}, and was absent"
    if asked is _ABSENT:
        return f"{shown} is absent, and was {_shown(recorded)}"
    if isinstance(recorded, Mapping) and isinstance(asked, Mapping):
        names = dict.fromkeys((*recorded, *asked))
        members = [(n, recorded.get(n, _ABSENT), asked.get(n, _ABSENT)) for n in names]
        return _first(members, name)
    if isinstance(recorded, list | tuple) and isinstance(asked, list | tuple):
        pairs = enumerate(zip_longest(recorded, asked, fillvalue=_ABSENT))
        return _first([(str(index), was, now) for index, (was, now) in pairs], name)
    if _matches(recorded, asked):
        return None
    return f"{shown} is {_shown(asked)} instead of {_shown(recorded)}"


def _first(members: Iterable[tuple[str, Json, Json]], name: str) -> str | None:
    prefix = f"{name}." if name else ""
    differences = (first_difference(was, now, f"{prefix}{inner}") for inner, was, now in members)
    return next((difference for difference in differences if difference is not None), None)


def _matches(recorded: Json, asked: Json) -> bool:
    if recorded == REDACTED:
        return True
    if isinstance(recorded, str) and isinstance(asked, str) and REDACTED in recorded:
        pattern = ".*".join(map(re.escape, recorded.split(REDACTED)))
        return re.fullmatch(pattern, asked, re.DOTALL) is not None
    return canonical(recorded) == canonical(asked)


def _shown(value: Json) -> str:
    text = readable(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
