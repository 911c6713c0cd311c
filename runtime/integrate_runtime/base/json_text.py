"""The JSON text of a journal: compact, pure ASCII, and nothing that JSON does not have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from json import scanner
from typing import Any, cast

compact = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
"""A JSON value as text; raises ValueError for NaN and infinities."""

readable = json.JSONEncoder(ensure_ascii=False).encode
"""The same for people, in Unicode."""

canonical = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
"""The same for equal values, whatever the order of their members."""


INTEGER_BOUND = 10**4300
"""Python reads and writes no integer of so many digits, and none that is further from zero."""

_read = json.JSONDecoder().raw_decode  # the texts have no blanks around them


def parse(text: str | None) -> Any:
    """The value of a text that was written by one of these; None for none."""
    return _read(text)[0] if text is not None else None


LARGE = 256 * 1024
"""Characters from which on work on a text leaves the event loop."""

PIECE = 64 * 1024
"""Characters of the longest text that is written by one call of C code in ``compact_in_pieces``."""


def compact_in_pieces(value: Any) -> str:
    """Write a large value as ``compact`` does, without holding the interpreter for long.

    C code that writes megabytes stops every other thread until it is done.
    """
    return "".join(_pieces(value))


def parse_in_pieces(text: str) -> Any:
    """Read a large text as ``parse`` does, without holding the interpreter for long."""
    return _PatientDecoder().decode(text)


def is_large(value: object, limit: int) -> bool:
    """Whether the JSON text of a value is longer than a limit, by an estimate of its parts.

    Args:
        value: JSON, or a value with dataclasses and pydantic models in it. Other objects are not
            looked into: they may lead to a client and all that it holds.
        limit: Characters; no more than that is looked at.
    """
    size, left = 0, [value]
    while left and size <= limit:
        part = left.pop()
        size += _OVERHEAD
        kind = type(part)
        if kind in _SCALARS:
            continue
        if isinstance(part, (str, bytes, bytearray)):
            size += len(part)
        elif isinstance(part, Mapping):
            members = cast("Mapping[object, object]", part)
            size += sum(len(name) for name in members if isinstance(name, str))
            left.extend(members.values())
        elif isinstance(part, (list, tuple, set, frozenset)):
            left.extend(cast("Iterable[object]", part))
        elif hasattr(kind, "__dataclass_fields__") or hasattr(kind, "model_fields"):
            left.extend(getattr(part, "__dict__", {}).values())
    return size > limit


_TOGETHER = 64
"""Items of a list that are written by one call of C code where they are small."""
_OVERHEAD = 8  # characters of a value that is no text, and of the marks around it
_SCALARS = frozenset({bool, int, float, type(None)})


def _pieces(value: Any) -> Iterator[str]:
    is_divisible = isinstance(value, (str, Mapping, list, tuple)) and value
    if not is_divisible or not is_large(value, PIECE):
        yield compact(value)
    elif isinstance(value, str):
        yield '"'
        for at in range(0, len(value), PIECE):
            yield compact(value[at : at + PIECE])[1:-1]
        yield '"'
    elif isinstance(value, Mapping):
        mark = "{"
        for name, item in cast("Mapping[str, Any]", value).items():
            yield f"{mark}{compact(name)}:"
            yield from _pieces(item)
            mark = ","
        yield "}"
    else:
        mark = "["
        for at in range(0, len(value), _TOGETHER):
            some = value[at : at + _TOGETHER]
            yield mark
            if is_large(some, PIECE):
                yield ",".join("".join(_pieces(item)) for item in some)
            else:
                yield compact(some)[1:-1]
            mark = ","
        yield "]"


class _PatientDecoder(json.JSONDecoder):
    """Decoder that builds containers in Python code, between which other threads run."""

    def __init__(self) -> None:
        super().__init__()
        self.scan_once = cast("Any", scanner).py_make_scanner(self)
