"""Placeholders for redacted secrets, of the types that recorded answers need to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from integrate_runtime.base.json_text import compact, parse_document
from integrate_runtime.secrets.redaction import REDACTED
from integrate_runtime.values.misfits import MisfitError, shown_misfits
from integrate_runtime.values.validation import validation_details, validation_error

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

Steps: TypeAlias = tuple[Any, ...]
"""Way to a part of a value: names, positions, and None for the document that a text has."""

_PLACEHOLDERS: Sequence[Json] = (
    0,
    "2026-01-01T00:00:00Z",
    "00000000-0000-4000-8000-000000000000",
    "https://example.com/redacted",
    {},
    [],
)
"""Values to try in place of a secret that is no text, or a text of a certain form."""


def with_placeholders(value: Json, misfits_of: Callable[[Json], Sequence[str]]) -> Json:
    """Return a value with placeholders where a redacted secret does not fit its type.

    Args:
        value: JSON with redacted secrets.
        misfits_of: Returns the parts of a value that do not fit.
    """
    left = len(misfits_of(value))
    for steps in _redacted(value, ()) if left else ():
        for placeholder in _PLACEHOLDERS:
            tried = _replaced(value, steps, placeholder)
            misfits = len(misfits_of(tried))
            if misfits < left:
                value, left = tried, misfits
                break
        if not left:
            break
    return value


def misfits_of_error(error: Exception) -> list[str]:
    """Return the parts of a value that an error of decoding names, without the value."""
    if isinstance(error, MisfitError):
        return shown_misfits(error.misfits)
    if not isinstance(error, ValueError):
        return [f"{type(error).__name__}: {error}"]
    invalid = validation_error(error)
    if invalid is None:
        return [str(error)]
    return [
        f"{'.'.join(map(str, detail['loc'])) or 'the value'}: {detail['msg']}"
        for detail in validation_details(invalid)
    ]


def _redacted(value: Json, steps: Steps) -> Iterator[Steps]:
    """Yield the ways to the redacted parts of a value."""
    if value == REDACTED:
        yield steps
    elif isinstance(value, str):
        if REDACTED in value:
            yield from _redacted(parse_document(value), (*steps, None))
    elif isinstance(value, Mapping):
        for name, item in value.items():
            yield from _redacted(item, (*steps, name))
    elif isinstance(value, Sequence):
        for index, item in enumerate(value):
            yield from _redacted(item, (*steps, index))


def _replaced(value: Json, steps: Steps, placeholder: Json) -> Json:
    """Return a copy of a value with another part."""
    if not steps:
        return placeholder
    step, rest = steps[0], steps[1:]
    if step is None:
        return compact(_replaced(parse_document(cast("str", value)), rest, placeholder))
    copied: Any = dict(value) if isinstance(value, Mapping) else [*cast("list[Json]", value)]
    copied[step] = _replaced(copied[step], rest, placeholder)
    return cast("Json", copied)
