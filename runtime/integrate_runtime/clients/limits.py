"""``Limits``: bounds that a program sets for the calls of one connection."""

from __future__ import annotations

from dataclasses import dataclass

from integrate_runtime.base.errors import InvalidArgument


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds for the calls of each connection of an integration, within one engine.

        github = Github(limits=Limits(concurrency=20, per_second=5))

    Tasks beyond a bound wait unsent, in the order in which they asked. The limits that the API
    states in its answers are respected without any.

    Attributes:
        concurrency: Greatest number of calls at once; None for any number.
        per_second: Greatest number of calls a second, evenly spaced; None for any number.

    Raises:
        InvalidArgument: If a bound is not positive.
    """

    concurrency: int | None = None
    per_second: float | None = None

    def __post_init__(self) -> None:
        if self.concurrency is not None and self.concurrency < 1:
            raise InvalidArgument(
                f"The concurrency of Limits is {self.concurrency}; it must be at least 1.",
                "concurrency",
            )
        if self.per_second is not None and not self.per_second > 0:
            raise InvalidArgument(
                f"The per_second of Limits is {self.per_second}; it must be greater than 0.",
                "per_second",
            )
