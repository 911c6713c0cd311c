"""Tables and values inside of a provider that the runtime reads, in the form that it accepts."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field, StringConstraints, with_config
from typing_extensions import TypedDict

CODECS = (
    "fern",
    "githubkit",
    "json",
    "objects",
    "openapi",
    "pydantic",
    "slack",
    "speakeasy",
    "stainless",
    "stripe",
    "twilio",
)
"""Codecs of the runtime, which a test compares with its registry."""

_REFERENCE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


def _known_codec(name: str) -> str:
    if name not in CODECS and not _REFERENCE.fullmatch(name):
        raise ValueError(
            f"there is no codec {name!r}; use {', '.join(CODECS)}, or module:attribute"
        )
    return name


CodecName = Annotated[str, AfterValidator(_known_codec)]
Label = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
ParameterPath = Annotated[str, StringConstraints(pattern=r"^[^\s.]+(\.[^\s.]+)*$")]
ResultPath = Annotated[str, StringConstraints(pattern=r"^(\w+|-\d+)(\.(\w+|-\d+))*$")]

_Status = Annotated[int, Field(ge=100, le=599)]
_Text = Annotated[str, StringConstraints(min_length=1)]
_Pair = Annotated[list[_Text], Field(min_length=2, max_length=2)]


@with_config(ConfigDict(extra="forbid", strict=True))
class ErrorTable(TypedDict, total=False):
    """The ``errors`` table: arguments of the runtime's ``ErrorRules``, which explains them."""

    limit_statuses: list[_Status]
    retry_after_headers: list[_Text]
    windows: list[_Pair]
    reset_format: Literal["epoch", "seconds", "duration", "iso"]
    limit_messages: list[Annotated[_Text, StringConstraints(to_lower=True)]]
    limit_wait: Annotated[float, Field(gt=0)]
    retry_statuses: list[_Status]
    verdict_header: _Text
    final_codes: list[_Text]
