"""Base of the tables of a configuration, and texts that several of them have."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

REFERENCE = re.compile(r"^[\w.]+:[\w.]+$")
"""``module:Class``, or another object of a module."""

Reference = Annotated[str, StringConstraints(pattern=REFERENCE)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class Table(BaseModel):
    """A table that refuses unknown keys and values of other types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)
