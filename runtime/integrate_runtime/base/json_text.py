"""The JSON text of a journal: compact, pure ASCII, and nothing that JSON does not have."""

from __future__ import annotations

import json
from typing import Any

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
