"""What becomes of the failed tasks of a run that is resumed.

What failed is tried anew. A task whose call may have taken effect is not, unless a person says so;
or they say that it did, and what it gave.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import InvalidArgument, InvalidOutput, NotStorable, TaskNotFound
from integrate_runtime.tasks.keys import encode_path, freeze

from .operator_outputs import encode_operator_output

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Done, TaskRef
    from integrate_runtime.contracts.state import FailedTask


@dataclass(frozen=True, slots=True)
class OperatorDecisions:
    """Decisions of an operator about the tasks of a run that are in doubt.

    Attributes:
        repeat: Tasks whose call may be repeated.
        done: Tasks that took effect, with their encoded outputs.
    """

    repeat: Sequence[TaskRef] = ()
    done: Sequence[tuple[TaskRef, Json]] = ()

    def as_json(self) -> Json:
        """Return the decisions as JSON, for another process."""
        return cast("Json", {"repeat": list(self.repeat), "done": [list(it) for it in self.done]})

    @classmethod
    def from_json(cls, stored: Any) -> OperatorDecisions:
        """Read decisions from JSON."""
        return cls(stored["repeat"], [(key, output) for key, output in stored["done"]])


def operator_decisions(repeat: Sequence[TaskRef], done: Done) -> OperatorDecisions:
    """OperatorDecisions as a caller gives them.

    Raises:
        IntegrationError: what a task gave cannot be stored.
    """
    try:
        return OperatorDecisions(
            repeat, [(key, encode_operator_output(output)) for key, output in done.items()]
        )
    except NotStorable as error:
        raise InvalidOutput(f"What was given for a task cannot be kept: {error}") from error


@dataclass(frozen=True, slots=True)
class Resumption:
    """What is done about the failed tasks of a run, by their numbers in the journal.

    Attributes:
        forgotten: Tried anew.
        operator_outputs: Completed by what a person gave, encoded, when they are called.
    """

    forgotten: Sequence[int] = ()
    operator_outputs: Mapping[int, Json] = field(default_factory=dict[int, "Json"])


def plan_resumption(
    run_id: str, failures: Sequence[FailedTask], decisions: OperatorDecisions
) -> Resumption:
    """Decide about the failed tasks of a run.

    Args:
        run_id: The run.
        failures: Its failed tasks.
        decisions: What a person says about the doubtful ones.

    Raises:
        IntegrationError: a key names none of the doubtful tasks, or more than one, or is told to be
            both.
    """
    doubtful, above = _in_doubt(failures)
    repeated = _named(run_id, _without_parents(decisions.repeat, doubtful, above), doubtful)
    outputs = dict(
        zip(
            _named(run_id, [key for key, _ in decisions.done], doubtful),
            [output for _, output in decisions.done],
            strict=True,
        )
    )
    for task in doubtful:
        if task.id in outputs and task.id in repeated:
            raise InvalidArgument(
                f"The task {encode_path(task.path)} of the run {run_id!r} cannot be both done and "
                "repeated: say one of it.",
                "done",
            )
    left = {task.id for task in doubtful} - set(repeated)
    return Resumption([task.id for task in failures if task.id not in left], outputs)


def _in_doubt(failures: Sequence[FailedTask]) -> tuple[list[FailedTask], list[FailedTask]]:
    """The tasks to decide about, and those that failed by one of them, which go with it."""
    doubtful = [task for task in failures if task.kind != "failed"]
    paths = {task.path[:length] for task in doubtful for length in range(1, len(task.path))}
    innermost = [task for task in doubtful if task.path not in paths]
    return innermost, [task for task in doubtful if task.path in paths]


def _without_parents(
    keys: Sequence[TaskRef], doubtful: Sequence[FailedTask], above: Sequence[FailedTask]
) -> list[TaskRef]:
    """The keys but those of tasks that go with a task which is named itself."""
    wanted = [freeze(key) for key in keys]
    named = [task.path for task in doubtful if any(key in _names(task) for key in wanted)]
    going = [
        name
        for task in above
        if any(path[: len(task.path)] == task.path for path in named)
        for name in _names(task)
    ]
    certain = [name for task in doubtful for name in _names(task)]
    return [
        key for key, name in zip(keys, wanted, strict=True) if name in certain or name not in going
    ]


def _named(run_id: str, keys: Iterable[TaskRef], doubtful: Sequence[FailedTask]) -> list[int]:
    return [_find(run_id, key, doubtful) for key in keys]


def _find(run_id: str, item: TaskRef, doubtful: Sequence[FailedTask]) -> int:
    wanted = freeze(item)
    found = [task for task in doubtful if wanted in _names(task)]
    if len(found) == 1:
        return found[0].id
    listed = ", ".join(encode_path(task.path) for task in found or doubtful) or "none"
    if found:
        raise TaskNotFound(
            f"{item!r} names {len(found)} tasks of the run {run_id!r}: give the path of one: "
            f"{listed}.",
            run_id,
            item,
        )
    raise TaskNotFound(
        f"{item!r} names no task of the run {run_id!r} whose outcome is unknown; these are: "
        f"{listed}.",
        run_id,
        item,
    )


def _names(task: FailedTask) -> tuple[object, ...]:
    return (task.path[-1], task.path, encode_path(task.path))
