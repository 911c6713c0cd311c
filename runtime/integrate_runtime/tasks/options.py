"""Options of a task: title, properties, retries, timeout and redaction."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import inf
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.arguments import (
    as_timedelta,
    invalid,
    is_list_of,
    is_number,
    seconds_of,
)
from integrate_runtime.base.errors import InvalidArgument
from integrate_runtime.reflection.calling import takes

from .properties import Property

if TYPE_CHECKING:
    from random import Random

    from integrate_runtime.base.types import Duration, Json

    from .hooks import OnError
    from .operation import Repeat


@dataclass(frozen=True, slots=True)
class Retry:
    """Exponential backoff. Durations are seconds or timedeltas.

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
        InvalidArgument: If a value is of another type or out of range.
    """

    limit: int = 8
    factor: float = 1.8
    min_delay: Duration = timedelta(seconds=0.5)
    max_delay: Duration = timedelta(seconds=30)
    jitter: bool = True
    crashes: int = 5

    def __post_init__(self) -> None:
        if not is_number(self.limit, int) or self.limit < 1:
            raise invalid("Retry.limit", self.limit, "a number of attempts, of 1 or more")
        if not is_number(self.crashes, int) or self.crashes < 1:
            raise invalid("Retry.crashes", self.crashes, "a number of attempts, of 1 or more")
        if not is_number(self.factor, int, float) or not 1 <= self.factor < inf:
            raise invalid("Retry.factor", self.factor, "a finite number of 1 or more")
        if not isinstance(cast("object", self.jitter), bool):
            raise invalid("Retry.jitter", self.jitter, "True or False")
        shortest = as_timedelta(self.min_delay, "Retry.min_delay")
        longest = as_timedelta(self.max_delay, "Retry.max_delay")
        if shortest > longest:
            wanted = f"a duration of {shortest} or more, as min_delay is"
            raise invalid("Retry.max_delay", self.max_delay, wanted)
        object.__setattr__(self, "min_delay", shortest)
        object.__setattr__(self, "max_delay", longest)

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
        longest = seconds_of(self.max_delay)
        try:
            seconds = seconds_of(self.min_delay) * self.factor ** (attempt - 1)
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
        timeout: Time limit of each attempt, in seconds or as a timedelta. A request that was sent
            before it is over may have taken effect.
        redact: Dotted paths of arguments and results that are never stored or shown; ``*``
            matches any name or index, as in ``users.*.email``.
        repeat: ``safe`` if a call of unknown outcome may be sent again, or else ``unsafe``; by
            default the operation's, and ``unsafe`` for callbacks.
        strict: Whether an answer that does not quite fit its declared type fails the task. By
            default the parts that do not fit stay as the server sent them.

    Raises:
        InvalidArgument: If an option has a value that cannot be used.
    """

    name: str | None = None
    icon: str | None = None
    params: Mapping[str, Json] | None = None
    properties: Sequence[Property] = ()
    retry: Retry | None = None
    on_error: OnError | None = None
    timeout: Duration | None = None
    redact: Sequence[str] = ()
    repeat: Repeat | None = None
    strict: bool | None = None

    def __post_init__(self) -> None:
        for name, (is_valid, wanted) in _CHECKS.items():
            value = getattr(self, name)
            if value is not None and value is not _NONE and not is_valid(value):
                raise invalid(f"TaskOptions.{name}", value, wanted)
        if self.timeout is not None:
            limit = as_timedelta(self.timeout, "TaskOptions.timeout")
            if not limit:
                raise invalid("TaskOptions.timeout", self.timeout, "a duration of more than 0")
            object.__setattr__(self, "timeout", limit)

    @property
    def time_limit(self) -> timedelta | None:
        """``timeout`` as a timedelta."""
        return as_timedelta(self.timeout, "timeout") if self.timeout is not None else None

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


def checked_options(options: object, name: str) -> TaskOptions | None:
    """Return an argument that takes options.

    Args:
        options: The argument.
        name: Name of the argument, for messages.

    Raises:
        InvalidArgument: If it is neither ``TaskOptions`` nor None.
    """
    if options is None or isinstance(options, TaskOptions):
        return options
    raise invalid(name, options, "TaskOptions(...) or None")


def renamed_options(
    task_options: TaskOptions | None, options: TaskOptions | None
) -> TaskOptions | None:
    """Return the options that ``run_task`` was given, under their present or their former name.

    Raises:
        InvalidArgument: If it was given both.
    """
    if options is None:
        return task_options
    if task_options is not None:
        raise InvalidArgument(
            "run_task got task_options and options, which is its former name: pass task_options "
            "alone.",
            "options",
        )
    warnings.warn(
        "run_task(options=...) is deprecated: pass task_options=...", DeprecationWarning, 3
    )
    return options


def check_hook(hook: object, name: str) -> None:
    """Check an error hook.

    Args:
        hook: The hook; None if there is none.
        name: Name of the argument, for messages.

    Raises:
        InvalidArgument: If it is no function of an exception and a task.
    """
    if hook is not None and not takes(hook, 2):
        raise invalid(name, hook, _HOOK)


_NONE: tuple[()] = ()  # one object in CPython: the check of a default takes no time
_HOOK = "a function of an exception and a task"
_CHECKS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "name": (lambda value: isinstance(value, str), "text"),
    "icon": (lambda value: isinstance(value, str), "text"),
    "params": (lambda value: isinstance(value, Mapping), "a mapping"),
    "properties": (lambda value: is_list_of(Property, value), "a list of Property(...)"),
    "retry": (lambda value: isinstance(value, Retry), "Retry(...)"),
    "on_error": (lambda value: takes(value, 2), _HOOK),
    "redact": (lambda value: is_list_of(str, value), "a list of dotted paths"),
    "repeat": (lambda value: value in ("safe", "unsafe"), '"safe" or "unsafe"'),
    "strict": (lambda value: isinstance(value, bool), "True or False"),
}
"""Check of each option but ``timeout``, and what it accepts."""
