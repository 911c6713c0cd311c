"""Errors about samples that their type refuses, with the fields to pass."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.values.validation import describe_validation, validation_details

if TYPE_CHECKING:
    from pydantic import ValidationError

_STRUCT_PATH = re.compile(r"`\$\.([^`]+)`")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Refusal of JSON by a type.

    Attributes:
        reason: Description of the faults.
        paths: Paths of the faults from the root of the JSON; ``()`` is the root.
        error: Error of the library that checks the JSON.
    """

    reason: str
    paths: Sequence[Sequence[object]]
    error: Exception


def of_pydantic(error: ValidationError) -> Refusal:
    """Return the refusal that an error of pydantic describes."""
    paths = [detail["loc"] for detail in validation_details(error)]
    return Refusal(describe_validation(error), paths, error)


def of_msgspec(error: Exception) -> Refusal:
    """Return the refusal that an error of msgspec describes, as in ``... - at `$.lead.login```."""
    found = _STRUCT_PATH.search(str(error))
    return Refusal(str(error), [re.findall(r"\w+", found[1]) if found else ()], error)


def refused_sample(
    kind: Any, refusal: Refusal, fields: Collection[str], given: Collection[str]
) -> ValueError:
    """Return the error about a sample that its type refuses.

    Args:
        kind: The type.
        refusal: Its refusal.
        fields: Names of the fields of the type in JSON.
        given: Names of those that the caller passed.
    """
    name = getattr(kind, "__name__", None) or short_repr(kind)
    wanted = [next((part for part in path if part in fields), None) for path in refusal.paths]
    passed = [_argument(str(field), given) for field in dict.fromkeys(wanted) if field is not None]
    remedy = f"pass {' and '.join(passed)}" if passed else _remedy_for_all(fields)
    return ValueError(f"sample() makes no JSON that {name} accepts ({refusal.reason}): {remedy}")


def _argument(field: str, given: Collection[str]) -> str:
    argument = f"{field}=..." if field.isidentifier() else f'**{{"{field}": ...}}'
    return f"another {argument}" if field in given else argument


def _remedy_for_all(fields: Collection[str]) -> str:
    """Return the advice about JSON that is refused as a whole, as by a function of the model."""
    if not fields:
        return "write the JSON"
    return f"pass those of its fields that it checks together, of {', '.join(fields)}"
