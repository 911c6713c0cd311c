"""Sample values that satisfy the constraints of a type: lengths, bounds and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeGuard, cast

from integrate_runtime.testing.pattern_text import matching_text

FINAL_STATES = ("completed", "processed", "succeeded")
"""States that end the waiting of a method that polls."""

TEXTS = (
    "sample",
    "a" * 40,
    "a" * 64,
    "7",
    "A",
    "SAMPLE",
    "2024-02-29",
    "2024-02-29T12:30:45Z",
    "12:30",
    "refs/heads/sample",
    "sample/sample",
    "https://example.com/sample",
    "sample@example.com",
    "ssh-ed25519 AAAA",
    "sha256:" + "a" * 64,
    "#aaaaaa",
    "12345678-1234-5678-1234-567812345678",
    "sample,sample",
    "sample\tsample",
    "YWFh" * 10 + "YWE=",  # 32 bytes, as keys have
)
"""Texts of the forms that APIs ask for. The first that satisfies all constraints is taken."""


def constrained(value: object, constraints: Iterable[object]) -> Any:
    """Return a value like this one that satisfies constraints, or the value if there is none known.

    Args:
        value: Sample value.
        constraints: Metadata of an annotation or of a pydantic field; other metadata is ignored.
    """
    known = list(_flattened(constraints))
    if isinstance(value, str):
        candidates: Iterable[Any] = (value, *TEXTS, *_of_length(known), *_of_patterns(known))
    elif isinstance(value, bool):
        return value
    elif isinstance(value, (int, float)):
        candidates = (value, *_bounds(known, type(value)))
    elif _is_list(value) and value:
        candidates = (value, *(value[:1] * length for length in _lengths(known)))
    else:
        return value
    fitting = (candidate for candidate in candidates if _satisfies(candidate, known))
    return next(fitting, value)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _flattened(constraints: Iterable[object]) -> Iterator[object]:
    for constraint in constraints:
        nested = getattr(constraint, "metadata", None)
        if isinstance(nested, Sequence):
            yield from nested
        else:
            yield constraint


def _satisfies(value: Any, constraints: Sequence[object]) -> bool:
    return all(_satisfies_one(value, constraint) for constraint in constraints)


def _satisfies_one(value: Any, constraint: Any) -> bool:
    """Whether a value satisfies a constraint, which may have several parts."""
    pattern = getattr(constraint, "pattern", None)
    if isinstance(pattern, str) and isinstance(value, str):
        try:
            if re.search(pattern, value) is None:
                return False
        except re.error:
            return True
    shortest, longest = _part(constraint, "min_length"), _part(constraint, "max_length")
    if isinstance(value, (str, list)):
        length = len(cast("Sequence[Any]", value))
        too_short = shortest is not None and length < shortest
        return not too_short and not (longest is not None and length > longest)
    bounds = {name: _part(constraint, name) for name in ("ge", "gt", "le", "lt")}
    multiple = _part(constraint, "multiple_of")
    return (
        (bounds["ge"] is None or value >= bounds["ge"])
        and (bounds["gt"] is None or value > bounds["gt"])
        and (bounds["le"] is None or value <= bounds["le"])
        and (bounds["lt"] is None or value < bounds["lt"])
        and (multiple is None or value % multiple == 0)
    )


def _part(constraint: object, name: str) -> Any:
    value = getattr(constraint, name, None)
    return value if isinstance(value, (int, float)) else None


def _lengths(constraints: Sequence[object]) -> Iterator[int]:
    for constraint in constraints:
        for name in ("min_length", "max_length"):
            length = _part(constraint, name)
            if length is not None and length <= 10_000:
                yield int(length)


def _of_length(constraints: Sequence[object]) -> Iterator[str]:
    for length in _lengths(constraints):
        yield "a" * length


def _of_patterns(constraints: Sequence[object]) -> Iterator[str]:
    for constraint in constraints:
        pattern = getattr(constraint, "pattern", None)
        text = matching_text(pattern) if isinstance(pattern, str) else None
        if text is not None:
            yield text


def _bounds(constraints: Sequence[object], kind: type[int] | type[float]) -> Iterator[int | float]:
    for constraint in constraints:
        for name, step in (("ge", 0), ("le", 0), ("gt", 1), ("lt", -1), ("multiple_of", 0)):
            bound = _part(constraint, name)
            if bound is not None:
                yield kind(bound + step)
