"""Resumption of a run with failed tasks.

Failed tasks are tried again. A task in doubt, whose call may have taken effect, is not, unless the
operator decides that it may be repeated, or that it is done and has a certain output.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.errors import InvalidArgument, InvalidOutput, NotStorable, TaskNotFound
from integrate_runtime.base.short_repr import short_repr
from integrate_runtime.execution.outputs.operator_outputs import (
    dump_decision,
    encode_operator_output,
)
from integrate_runtime.tasks.keys import display_key, encode_path, freeze

from .references import reference_forms

if TYPE_CHECKING:
    from datetime import datetime

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Done, TaskRef
    from integrate_runtime.contracts.state import FailedTask, StoredRun
    from integrate_runtime.contracts.store import JournalStore


_WILDCARDS = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class OperatorDecisions:
    """An operator's decisions about the tasks in doubt of one run.

    Attributes:
        repeat: References to tasks whose call may be made again.
        done: References to tasks whose call took effect, each with its encoded output.
        repeat_all: Whether the call of every other task in doubt may be made again.
    """

    repeat: Sequence[TaskRef] = ()
    done: Sequence[tuple[TaskRef, Json]] = ()
    repeat_all: bool = False

    def __bool__(self) -> bool:
        return bool(self.repeat or self.done or self.repeat_all)

    def as_json(self) -> Json:
        """Return the decisions as JSON, to send them to another process."""
        done = [list(item) for item in self.done]
        stored = {"repeat": list(self.repeat), "done": done, "repeat_all": self.repeat_all}
        return cast("Json", stored)

    @classmethod
    def from_json(cls, stored: Any) -> OperatorDecisions:
        """Read the result of ``as_json``."""
        done = [(task, output) for task, output in stored["done"]]
        return cls(stored["repeat"], done, stored["repeat_all"])


def operator_decisions(
    repeat: Sequence[TaskRef], done: Done, *, repeat_all: bool = False
) -> OperatorDecisions:
    """Encode the arguments of an engine's ``resume``.

    Raises:
        InvalidOutput: If an output cannot be stored.
    """
    try:
        outputs = [(task, encode_operator_output(output)) for task, output in done.items()]
    except NotStorable as error:
        raise InvalidOutput(f"The output given for a task cannot be stored: {error}") from error
    return OperatorDecisions(repeat, outputs, repeat_all)


@dataclass(frozen=True, slots=True)
class Resumption:
    """Plan for the failed tasks of a run.

    Attributes:
        retried: Numbers of the tasks to try again, including those of child runs.
        outputs: Tasks that are completed when they are called, each with its encoded output.
    """

    retried: Sequence[int]
    outputs: Sequence[tuple[FailedTask, Json]]

    async def store(self, run: StoredRun, journal: JournalStore, at: datetime) -> None:
        """Store the plan, so that it is followed whatever happens to this process.

        Args:
            run: The run.
            journal: Journal of the run.
            at: Current time.
        """
        signed = {
            task.id: dump_decision(journal.vault, output, run.request.run_id, task.path)
            for task, output in self.outputs
        }
        await journal.decide(run.id, self.retried, signed, at)


def plan_resumption(
    run: StoredRun, journal: JournalStore, decisions: OperatorDecisions
) -> Resumption:
    """Plan what happens to the failed tasks of a run and of its child runs.

    The decisions are about the run's own tasks: those in doubt inside a child run wait for a
    resumption of the child.

    Args:
        run: The run.
        journal: Journal of the run.
        decisions: The operator's decisions.

    Raises:
        InvalidArgument: If a task is both repeated and done.
        TaskNotFound: If a reference names no task in doubt, or a key names several.
    """
    run_id, failures = run.request.run_id, journal.failures(run.id)
    in_doubt, parents = _in_doubt(failures)
    repeat = _without_parents(decisions.repeat, in_doubt, parents)
    repeated = {task.id for name in repeat for task in _resolve(run_id, name, in_doubt)}
    outputs = {
        task.id: (task, output)
        for name, output in decisions.done
        for task in _resolve(run_id, name, in_doubt)
    }
    for task in in_doubt:
        if task.id in outputs and task.id in repeated:
            raise InvalidArgument(
                f"The task {encode_path(task.path)} of the run {run_id!r} cannot be both done and "
                "repeated: decide for one.",
                "done",
            )
    if decisions.repeat_all:
        repeated |= {task.id for task in in_doubt} - outputs.keys()
    undecided = {task.id for task in in_doubt} - repeated
    retried = [task.id for task in failures if task.id not in undecided]
    for child in journal.stopped_children(run.id):
        retried += plan_resumption(child, journal, OperatorDecisions()).retried
    return Resumption(retried, list(outputs.values()))


def _in_doubt(failures: Sequence[FailedTask]) -> tuple[list[FailedTask], list[FailedTask]]:
    """Return the innermost tasks in doubt, and the parents that failed because of them.

    Parents need no decision of their own: they are tried again, and replay their children.
    """
    doubtful = [task for task in failures if task.kind in ("unknown_outcome", "output")]
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
    chosen = [
        task.path for task in in_doubt if any(name in reference_forms(task.path) for name in wanted)
    ]
    superfluous = [
        name
        for task in parents
        if any(path[: len(task.path)] == task.path for path in chosen)
        for name in reference_forms(task.path)
    ]
    # A key may name a parent here and a task in doubt elsewhere: the latter is meant then.
    certain = [name for task in in_doubt for name in reference_forms(task.path)]
    return [
        reference
        for reference, name in zip(references, wanted, strict=True)
        if name in certain or name not in superfluous
    ]


def _resolve(
    run_id: str, reference: TaskRef, in_doubt: Sequence[FailedTask]
) -> Sequence[FailedTask]:
    """Return the tasks that a reference names: one by its key or path, or all of a pattern.

    A text with ``*``, ``?`` or ``[`` is a pattern for keys and for paths as JSON; in a list, it is
    one for a part of a key or path. A task whose key is the very text of a pattern comes first.
    """
    wanted = freeze(reference)
    matches = [task for task in in_doubt if wanted in reference_forms(task.path)]
    if len(matches) == 1:
        return matches
    if not matches and _is_pattern(wanted):
        matches = [task for task in in_doubt if _fits(wanted, task)]
        if matches:
            return matches
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


def _is_pattern(reference: object) -> bool:
    if isinstance(reference, tuple):
        return any(map(_is_pattern, cast("tuple[object, ...]", reference)))
    return isinstance(reference, str) and not _WILDCARDS.isdisjoint(reference)


def _fits(pattern: object, task: FailedTask) -> bool:
    key = task.path[-1]
    if not isinstance(pattern, str):
        return _fits_parts(pattern, key) or _fits_parts(pattern, task.path)
    texts = (key if isinstance(key, str) else display_key(key), encode_path(task.path))
    return any(fnmatchcase(text, pattern) for text in texts)


def _fits_parts(pattern: object, value: object) -> bool:
    if isinstance(pattern, tuple) and isinstance(value, tuple):
        parts = cast("tuple[object, ...]", pattern), cast("tuple[object, ...]", value)
        return len(parts[0]) == len(parts[1]) and all(map(_fits_parts, *parts))
    if isinstance(pattern, str) and isinstance(value, str | int):
        return fnmatchcase(str(value), pattern)
    return pattern == value
