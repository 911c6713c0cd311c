"""Options of a task: title, properties, retries, timeout and redaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from integrate_runtime.base.types import Json

    from .hooks import OnError
    from .operation import Repeat
    from .properties import Property


@dataclass(frozen=True, slots=True)
class Retry:
    """Exponential backoff.

    Attributes:
        limit: Number of attempts, including the first; 1 means no retry.
        factor: Ratio of each delay to the previous one, at least 1.
        min_delay: Delay after the first attempt.
        max_delay: Upper bound of all delays, jitter included.
        jitter: Whether to lengthen each delay at random, by up to its own length.
        crashes: Number of attempts that the end of their process may cut short. After as many, the
            task fails with kind ``crashed``: it may be what ends the process. An orderly stop of
            the engine does not count.

    Raises:
        ValueError: If a value is out of range.
    """

    limit: int = 8
    factor: float = 1.8
    min_delay: timedelta = timedelta(seconds=0.5)
    max_delay: timedelta = timedelta(seconds=30)
    jitter: bool = True
    crashes: int = 5

    def __post_init__(self) -> None:
        if self.limit < 1:
            raise ValueError("Retry.limit counts attempts and is at least 1.")
        if self.crashes < 1:
            raise ValueError("Retry.crashes counts attempts and is at least 1.")
        if not 1 <= self.factor < inf:
            raise ValueError("Retry.factor is a finite number and at least 1.")
        if not timedelta() <= self.min_delay <= self.max_delay:
            raise ValueError("Retry needs 0 <= min_delay <= max_delay.")

    def delay(self, attempt: int, rng: Random) -> timedelta | None:
        """Return the delay after a failed attempt.

        Args:
            attempt: Number of the failed attempt, from 1.
            rng: Source of the jitter.

        Returns:
            The delay, or None if ``limit`` attempts have been made.
        """
        if attempt >= self.limit:
            return None
        longest = self.max_delay.total_seconds()
        try:
            seconds = self.min_delay.total_seconds() * self.factor ** (attempt - 1)
        except OverflowError:  # thousands of attempts: the power exceeds the range of a float
            seconds = longest
        if self.jitter:
            seconds *= 1 + rng.random()
        return timedelta(seconds=min(seconds, longest))


STANDARD_BACKOFF = Retry()
"""Default of all tasks: 8 attempts, delays from 0.5 s to 30 s by a factor of 1.8, with jitter."""


@dataclass(frozen=True, slots=True)
class TaskOptions:
    """Options of one task; None means the integration's default.

    Attributes:
        name: Title; by default the operation's.
        icon: Icon name; by default the integration's.
        params: JSON to show as the task's input; by default the operation's arguments.
        properties: Further properties; they replace the operation's of the same label.
        retry: Backoff; by default ``STANDARD_BACKOFF``.
        on_error: Error hook, called before the integration's.
        timeout: Time limit of each attempt. A request that was sent before it is over may have
            taken effect.
        redact: Dotted paths of arguments and results that are never stored or shown; ``*``
            matches any name or index, as in ``users.*.email``.
        repeat: ``safe`` if a call of unknown outcome may be sent again, or else ``unsafe``; by
            default the operation's, and ``unsafe`` for callbacks.
        strict: Whether an answer that does not quite fit its declared type fails the task. By
            default the parts that do not fit stay as the server sent them.
    """

    name: str | None = None
    icon: str | None = None
    params: Mapping[str, Json] | None = None
    properties: Sequence[Property] = ()
    retry: Retry | None = None
    on_error: OnError | None = None
    timeout: timedelta | None = None
    redact: Sequence[str] = ()
    repeat: Repeat | None = None
    strict: bool | None = None

    def completed_by(self, defaults: TaskOptions) -> TaskOptions:
        """Return these options, completed by ``defaults``."""
        return TaskOptions(
            defaults.name if self.name is None else self.name,
            defaults.icon if self.icon is None else self.icon,
            defaults.params if self.params is None else self.params,
            self.properties or defaults.properties,
            self.retry or defaults.retry,
            self.on_error or defaults.on_error,
            defaults.timeout if self.timeout is None else self.timeout,
            self.redact or defaults.redact,
            self.repeat or defaults.repeat,
            defaults.strict if self.strict is None else self.strict,
        )
