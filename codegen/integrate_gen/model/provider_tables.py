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

Status = Annotated[int, Field(ge=100, le=599)]
Text = Annotated[str, StringConstraints(min_length=1)]
LowerText = Annotated[Text, StringConstraints(to_lower=True)]
Seconds = Annotated[float, Field(gt=0)]
Pair = Annotated[list[Text], Field(min_length=2, max_length=2)]


@with_config(ConfigDict(extra="forbid", strict=True))
class ErrorTable(TypedDict, total=False):
    """The ``errors`` table: the arguments of the runtime's ``ErrorRules``.

    Attributes:
        limit_statuses: Statuses with which the API rejects a call that came too soon; ``[429]`` by
            default.
        retry_after_headers: Headers with a wait, in order of preference: seconds or an HTTP date;
            milliseconds if the name ends in ``-ms``. ``["retry-after"]`` by default.
        windows: Pairs of header names, ``["x-ratelimit-remaining", "x-ratelimit-reset"]``: the
            remaining calls of a rate limit, and its reset. The latest reset of those with ``0``
            remaining is awaited.
        reset_format: Format of a reset: ``epoch`` seconds, the default, ``seconds`` from now, a
            ``duration`` such as ``6m0s``, or an ``iso`` date.
        limit_messages: Parts of a body's message that mean a rate limit, in upper or lower case.
        limit_wait: Wait in seconds at a rate limit whose answer names none; 60 by default.
        retry_statuses: Statuses below 500 that are left to the backoff; ``[408]`` by default. Those
            from 500 always are.
        verdict_header: Header by which the API says whether to retry, ``true`` or ``false``. It
            takes precedence over the status.
        final_codes: Codes or types in a body's error that are never retried, whatever the status.
    """

    limit_statuses: list[Status]
    retry_after_headers: list[Text]
    windows: list[Pair]
    reset_format: Literal["epoch", "seconds", "duration", "iso"]
    limit_messages: list[LowerText]
    limit_wait: Seconds
    retry_statuses: list[Status]
    verdict_header: Text
    final_codes: list[Text]
