"""Reads and writes JSON text, as the journal stores it and as people read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from json import scanner
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .types import Json

compact = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode
"""Write a JSON value for the journal: ASCII, without spaces; ValueError for NaN and infinities."""

readable = json.JSONEncoder(ensure_ascii=False).encode
"""Write a JSON value for people, with characters beyond ASCII unescaped."""

canonical = json.JSONEncoder(separators=(",", ":"), sort_keys=True).encode
"""Write a JSON value with sorted members, so that equal values have equal text."""

INTEGER_BOUND = 10**4300
"""Least magnitude of integers that Python refuses to read or write (``int_max_str_digits``)."""

_read = json.JSONDecoder().raw_decode  # skips the search for surrounding whitespace: there is none


def parse(text: str | None) -> Any:
    """Parse text that ``compact`` or ``canonical`` wrote; None gives None."""
    return _read(text)[0] if text is not None else None


def parse_document(text: str | bytes) -> dict[str, Any] | list[Any] | None:
    """Parse a JSON object or list; None for every other text."""
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    is_document = isinstance(parsed, (dict, list))
    return cast("dict[str, Any] | list[Any]", parsed) if is_document else None


def parse_if_json(text: str) -> Json:
    """Parse a text, or return it unchanged if it is not JSON or nested too deeply."""
    try:
        parsed: Json = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return parsed


LARGE = 256 * 1024
"""Length in characters from which a text is processed in a thread, off the event loop."""

PIECE = 64 * 1024
"""Length in characters that one call of C code writes at most in ``compact_in_pieces``."""


def compact_in_pieces(value: Any) -> str:
    """Write a large value as ``compact`` does, releasing the GIL in between.

    One call of C code for megabytes of JSON would block every other thread, the event loop's
    included.
    """
    return "".join(_pieces(value))


def parse_in_pieces(text: str) -> Any:
    """Parse a large text as ``parse`` does, releasing the GIL in between."""
    return _InterruptibleDecoder().decode(text)


def is_large(value: object, limit: int) -> bool:
    """Whether the JSON text of a value is longer than a limit, by an estimate.

    The count stops at the limit, so that the estimate costs little for values of any size.

    Args:
        value: JSON, or a value with dataclasses and pydantic models in it. Other objects are not
            looked into: they may lead to a client and all that it holds.
        limit: Length in characters.
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


_BATCH = 64
"""Number of list items that one call of C code writes at most."""
_OVERHEAD = 8  # estimated characters of a scalar, and of the quotes and commas around any value
_SCALARS = frozenset({bool, int, float, type(None)})


def _pieces(value: Any) -> Iterator[str]:
    is_divisible = isinstance(value, (str, Mapping, list, tuple))
    if not is_divisible or not value or not is_large(cast("object", value), PIECE):
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
        items = cast("Sequence[Any]", value)
        for at in range(0, len(items), _BATCH):
            batch = items[at : at + _BATCH]
            yield mark
            if is_large(batch, PIECE):
                yield ",".join("".join(_pieces(item)) for item in batch)
            else:
                yield compact(batch)[1:-1]
            mark = ","
        yield "]"


class _InterruptibleDecoder(json.JSONDecoder):
    """Decoder that builds containers in Python code, so that other threads can run in between."""

    def __init__(self) -> None:
        super().__init__()
        # The standard library keeps its pure Python scanner for builds without the C one.
        self.scan_once = cast("Any", scanner).py_make_scanner(self)
