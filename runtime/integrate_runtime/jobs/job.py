"""``Job``: a function that runs execute."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from types import SimpleNamespace
from typing import (
    Any,
    Generic,
    Literal,
    TypeAlias,
    TypeVar,
    cast,
    get_type_hints,
)

from integrate_runtime.base.errors import InvalidJob, JobNotFound
from integrate_runtime.reflection.main_module import import_entry, module_entry
from integrate_runtime.secrets.redaction import NOTHING_KNOWN

from .io import IO

ChangePolicy: TypeAlias = Literal["warn", "raise", "accept"]
"""Reaction to a run that continues with a changed program; see ``job``."""

PayloadT = TypeVar("PayloadT")
ResultT_co = TypeVar("ResultT_co", covariant=True)


@dataclass(frozen=True)
class Job(Generic[PayloadT, ResultT_co]):
    """A function that an engine runs, made by ``@job``.

    Attributes:
        id: Name of the job, which runs refer to.
        version: Version of the function.
        function: The asynchronous function from payload, IO and context to result.
        changed_tasks: Reaction to a replayed task with another operation or other arguments.
        changed_version: Reaction to an unfinished run of another version.
        namespace: Local names around the function, to resolve its annotations with.
    """

    id: str
    version: str
    function: Callable[[PayloadT, Any, Any], Awaitable[ResultT_co]]
    changed_tasks: ChangePolicy = "warn"
    changed_version: ChangePolicy = "warn"
    namespace: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @property
    def signature(self) -> JobSignature:
        """The types of the function's parameters and result.

        Raises:
            InvalidJob: If the function has other parameters, or an annotation cannot be resolved.
        """
        return _read_signature(self)

    @property
    def entry(self) -> str:
        """Import string of the job, ``module:name``; for a script, ``path:name``."""
        module = module_entry(getattr(self.function, "__module__", ""))
        return f"{module}:{getattr(self.function, '__qualname__', '')}"


@dataclass(frozen=True, slots=True)
class JobSignature:
    """Types of a job's function.

    Attributes:
        payload: Type of the payload; ``Any`` without an annotation.
        io: The IO class.
        result: Type of the result; ``Any`` without an annotation.
    """

    payload: Any
    io: type[IO]
    result: Any


def _read_signature(job: Job[Any, Any]) -> JobSignature:
    annotations = dict(getattr(job.function, "__annotations__", {}))
    names = list(inspect.signature(job.function).parameters)
    if len(names) != 3:
        raise InvalidJob(f"The job {job.id!r} takes payload, io and ctx, in this order.", job.id)
    io = _resolve(job, annotations.get(names[1]))
    if not (isinstance(io, type) and issubclass(io, IO)):
        raise InvalidJob(
            f"Annotate the parameter {names[1]!r} of the job {job.id!r} with your IO class.", job.id
        )
    payload = _resolve(job, annotations.get(names[0], Any))
    return JobSignature(payload, io, _resolve(job, annotations.get("return", Any)))


def _resolve(job: Job[Any, Any], annotation: object) -> Any:
    """Resolve one annotation to a type."""
    # One at a time: that of ctx may exist for type checkers only.
    holder = SimpleNamespace(__annotations__={"it": annotation})
    known = {**getattr(job.function, "__globals__", {}), **job.namespace}
    try:
        return get_type_hints(holder, known, include_extras=True)["it"]
    except NameError as error:
        raise InvalidJob(
            f"The job {job.id!r} is annotated with {annotation!r}, which cannot be found: {error}. "
            "Import it at run time, not only for type checkers.",
            job.id,
        ) from error


def load_job(
    entry: str, job_id: str, run_id: str, job_of_io: Callable[[type[IO], str], object]
) -> Job[Any, Any]:
    """Import the job of a run.

    Args:
        entry: Import string, ``module:name`` or ``path:name``.
        job_id: Id that the job must have.
        run_id: Id of the run, for messages.
        job_of_io: Returns the job of single calls through an IO class, by the class and the id of
            the job; None if there is none.

    Raises:
        JobNotFound: If the job is not there, or its module cannot be imported.
    """
    module, _, name = entry.rpartition(":")
    subject = f"The run {run_id!r} is one of the job {job_id!r}, which cannot be imported from"
    advice = "start the run again with its job, or serve the job"
    try:
        target = attrgetter(name)(import_entry(module))
    except (Exception, SystemExit) as error:  # a module may run anything when it is imported
        reason = NOTHING_KNOWN.text(f"{type(error).__name__}: {error}")
        raise JobNotFound(f"{subject} {entry!r} ({reason}): {advice}.", entry) from error
    if isinstance(target, type) and issubclass(target, IO):
        target = job_of_io(target, job_id)
    job = cast("Job[Any, Any]", target)
    if not isinstance(target, Job) or job.id != job_id:
        raise JobNotFound(f"{subject} {entry!r}: {advice}.", entry)
    return job
