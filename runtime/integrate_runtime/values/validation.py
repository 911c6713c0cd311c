"""What pydantic says of a value, without the value."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ValidationError

_SHOWN = 10


def validation_error(error: BaseException) -> ValidationError | None:
    """The error as pydantic's; None when it is another's."""
    if "pydantic_core" not in sys.modules:  # no error is its own, and it is not loaded for this
        return None
    from pydantic_core import ValidationError

    return error if isinstance(error, ValidationError) else None


def describe_validation(error: ValidationError) -> str:
    """What is wrong and where. Pydantic's own text quotes the value, which may hold a secret."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    lines = [
        f"{'.'.join(map(str, detail['loc'])) or 'the value'}: {detail['msg']}"
        for detail in details[:_SHOWN]
    ]
    if len(details) > _SHOWN:
        lines.append(f"and {len(details) - _SHOWN} more")
    return "; ".join(lines)
