"""Describes pydantic's validation errors without quoting the value, which may be secret."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails, ValidationError

_MAX_SHOWN = 10
_SENTINEL = "literal[<UNSET>]"


def validation_error(error: BaseException) -> ValidationError | None:
    """Return the error if it is pydantic's ``ValidationError``; None otherwise."""
    if "pydantic_core" not in sys.modules:  # if it is not loaded, no error can be its own
        return None
    from pydantic_core import ValidationError

    return error if isinstance(error, ValidationError) else None


def validation_details(error: ValidationError) -> Sequence[ErrorDetails]:
    """Return the errors without those of sentinels, as in githubkit's ``int | UNSET``.

    They are members of a union that no answer can mean.
    """
    details = error.errors(include_url=False, include_context=False, include_input=False)
    return [detail for detail in details if _SENTINEL not in detail["loc"]] or details


def describe_validation(error: ValidationError) -> str:
    """Return the messages with their locations: ``a.b: Field required; c: ...``."""
    details = validation_details(error)
    lines = [
        f"{'.'.join(map(str, detail['loc'])) or 'the value'}: {detail['msg']}"
        for detail in details[:_MAX_SHOWN]
    ]
    if len(details) > _MAX_SHOWN:
        lines.append(f"and {len(details) - _MAX_SHOWN} more")
    return "; ".join(lines)
