"""What a caller may say about one task."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from integrate_runtime.base.types import Json

    from .hooks import OnError
    from .operation import Repeat


@dataclass(frozen=True, slots=True)
class Property:
    """A labelled fact about a task for people to read.

    Attributes:
        label: What it is.
        text: Its value.
        url: A page that it links to.
        image_url: A picture beside it.
    """

    label: str
    text: str
    url: str | None = None
    image_url: str | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """Exponential backoff.

    Attributes:
        limit: Attempts in all, the first included; 1 means no retry.
        factor: By how much each wait is longer than the one before.
        min_delay: The first wait.
        max_delay: The longest wait.
        jitter: Lengthen each wait by up to its own length at random.

    Raises:
        ValueError: a value makes no sense.
    """

    limit: int = 8
    factor: float = 1.8
    min_delay: timedelta = timedelta(seconds=0.5)
    max_delay: timedelta = timedelta(seconds=30)
    jitter: bool = True

    def __post_init__(self) -> None:
        if self.limit < 1:
            raise ValueError("Retry.limit counts attempts and is at least 1.")
        if self.factor < 1:
            raise ValueError("Retry.factor is at least 1.")
        if not timedelta() <= self.min_delay <= self.max_delay:
            raise ValueError("Retry needs 0 <= min_delay <= max_delay.")

    def delay(self, attempt: int, rng: Random) -> timedelta | None:
        """How long to wait after a failed attempt.

        Args:
            attempt: The attempt that failed, from 1.
            rng: Source of the jitter.

        Returns:
            The wait, or None when ``limit`` attempts have been made.
        """
        if attempt >= self.limit:
            return None
        longest = self.max_delay.total_seconds()
        try:
            seconds = self.min_delay.total_seconds() * self.factor ** (attempt - 1)
        except OverflowError:
            seconds = longest
        if self.jitter:
            seconds *= 1 + rng.random()
        return timedelta(seconds=min(seconds, longest))


STANDARD_BACKOFF = Retry()
"""Eight attempts; waits of 0.5 s, then 1.8 times as long each, at most 30 s, jittered."""


@dataclass(frozen=True, slots=True)
class TaskOptions:
    """Options of one task; None means the integration's default.

    Attributes:
        name: Title; by default the operation's.
        icon: Icon name; by default the integration's.
        params: What to show as the task's input; by default the operation's arguments.
        properties: Further properties; one with an operation's label takes its place.
        retry: Backoff; by default ``STANDARD_BACKOFF``.
        on_error: Error hook, asked before the integration's.
        timeout: How long one attempt may take. What was sent by then may have taken effect.
        redact: Dotted paths, ``*`` for any name or index, that are never stored or shown.
        repeat: Whether a call whose outcome is unknown may be made again; by default as the
            operation says, and ``unsafe`` for callbacks.
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

    def over(self, defaults: TaskOptions) -> TaskOptions:
        """These options, with ``defaults`` wherever nothing is said."""
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
        )
