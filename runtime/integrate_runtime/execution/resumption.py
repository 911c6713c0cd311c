"""Resumption of a run with failed tasks.

Failed tasks are tried again. A task in doubt, whose call may have taken effect, is not, unless the
operator decides that it may be repeated, or that it is done and has a certain output.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import InvalidArgument, InvalidOutput, NotStorable, TaskNotFound
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.tasks.keys import encode_path, freeze

from .operator_outputs import encode_operator_output

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Done, TaskRef
    from integrate_runtime.contracts.state import FailedTask


@dataclass(frozen=True, slots=True)
class OperatorDecisions:
    """An operator's decisions about the tasks in doubt of one run.

    Attributes:
        repeat: References to tasks whose call may be made again.
        done: References to tasks whose call took effect, each with its encoded output.
    """

    repeat: Sequence[TaskRef] = ()
    done: Sequence[tuple[TaskRef, Json]] = ()

    def as_json(self) -> Json:
        """Return the decisions as JSON, to send them to another process."""
        return cast("Json", {"repeat": list(self.repeat), "done": [list(it) for it in self.done]})

    @classmethod
    def from_json(cls, stored: Any) -> OperatorDecisions:
        """Read the result of ``as_json``."""
        return cls(stored["repeat"], [(task, output) for task, output in stored["done"]])


def operator_decisions(repeat: Sequence[TaskRef], done: Done) -> OperatorDecisions:
    """Encode the arguments of an engine's ``resume``.

    Raises:
        InvalidOutput: If an output cannot be stored.
    """
    try:
        outputs = [(task, encode_operator_output(output)) for task, output in done.items()]
    except NotStorable as error:
        raise InvalidOutput(f"The output given for a task cannot be stored: {error}") from error
    return OperatorDecisions(repeat, outputs)


@dataclass(frozen=True, slots=True)
class Resumption:
    """Plan for the failed tasks of a run, by their numbers in the journal.

    Attributes:
        retried: Tasks to try again.
        operator_outputs: Encoded outputs of tasks that are completed with them when they are
            called.
    """

    retried: Sequence[int] = ()
    operator_outputs: Mapping[int, Json] = field(default_factory=dict[int, "Json"])


def plan_resumption(
    run_id: str, failures: Sequence[FailedTask], decisions: OperatorDecisions
) -> Resumption:
    """Plan what happens to the failed tasks of a run.

    Args:
        run_id: The run's id, for messages.
        failures: The run's failed tasks.
        decisions: The operator's decisions.

    Raises:
        InvalidArgument: If a task is both repeated and done.
        TaskNotFound: If a reference names no task in doubt, or several.
    """
    in_doubt, parents = _in_doubt(failures)
    repeated = _resolve_all(run_id, _without_parents(decisions.repeat, in_doubt, parents), in_doubt)
    outputs = dict(
        zip(
            _resolve_all(run_id, [task for task, _ in decisions.done], in_doubt),
            [output for _, output in decisions.done],
            strict=True,
        )
    )
    for task in in_doubt:
        if task.id in outputs and task.id in repeated:
            raise InvalidArgument(
                f"The task {encode_path(task.path)} of the run {run_id!r} cannot be both done and "
                "repeated: decide for one.",
                "done",
            )
    undecided = {task.id for task in in_doubt} - set(repeated)
    return Resumption([task.id for task in failures if task.id not in undecided], outputs)


def _in_doubt(failures: Sequence[FailedTask]) -> tuple[list[FailedTask], list[FailedTask]]:
    """Return the innermost tasks in doubt, and the parents that failed because of them.

    Parents need no decision of their own: they are tried again, and replay their children.
    """
    doubtful = [task for task in failures if task.kind != "failed"]
    ancestors = {task.path[:length] for task in doubtful for length in range(1, len(task.path))}
    innermost = [task for task in doubtful if task.path not in ancestors]
    return innermost, [task for task in doubtful if task.path in ancestors]


def _without_parents(
    references: Sequence[TaskRef], in_doubt: Sequence[FailedTask], parents: Sequence[FailedTask]
) -> list[TaskRef]:
    """Drop references to parents of tasks that are referred to as well.

    A command line may name both, as a message about a failed run names the whole path.
    """
    wanted = [freeze(reference) for reference in references]
    chosen = [task.path for task in in_doubt if any(name in _references(task) for name in wanted)]
    superfluous = [
        name
        for task in parents
        if any(path[: len(task.path)] == task.path for path in chosen)
        for name in _references(task)
    ]
    # A key may name a parent here and a task in doubt elsewhere: the latter is meant then.
    certain = [name for task in in_doubt for name in _references(task)]
    return [
        reference
        for reference, name in zip(references, wanted, strict=True)
        if name in certain or name not in superfluous
    ]


def _resolve_all(
    run_id: str, references: Iterable[TaskRef], in_doubt: Sequence[FailedTask]
) -> list[int]:
    return [_resolve(run_id, reference, in_doubt) for reference in references]


def _resolve(run_id: str, reference: TaskRef, in_doubt: Sequence[FailedTask]) -> int:
    wanted = freeze(reference)
    matches = [task for task in in_doubt if wanted in _references(task)]
    if len(matches) == 1:
        return matches[0].id
    listed = ", ".join(encode_path(task.path) for task in matches or in_doubt) or "none"
    if matches:
        raise TaskNotFound(
            f"{short_repr(reference)} names {len(matches)} tasks of the run {run_id!r}: give the "
            f"path of one: {listed}.",
            run_id,
            reference,
        )
    raise TaskNotFound(
        f"{short_repr(reference)} names no task of the run {run_id!r} whose outcome is unknown; "
        f"these are: {listed}.",
        run_id,
        reference,
    )


def _references(task: FailedTask) -> tuple[object, ...]:
    """Return every form in which an operator may refer to a task: key, path, and path as JSON."""
    return (task.path[-1], task.path, encode_path(task.path))
