"""Jobs: the functions that runs execute."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from operator import attrgetter
from types import SimpleNamespace
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    Protocol,
    TypeAlias,
    TypeVar,
    cast,
    get_type_hints,
)

from integrate_runtime.base.errors import InvalidJob

from .io import IO

if TYPE_CHECKING:

    from .context import RunContext

ChangePolicy: TypeAlias = Literal["warn", "raise", "accept"]
"""What to do when a run goes on with another program than the one that began it."""

PayloadT = TypeVar("PayloadT")
ResultT_co = TypeVar("ResultT_co", covariant=True)
IoT = TypeVar("IoT", bound=IO)


@dataclass(frozen=True)
class Job(Generic[PayloadT, ResultT_co]):
    """A function that an engine runs.

    Attributes:
        id: Names the job; runs refer to it.
        version: The function's version.
        function: The function itself: payload, IO and context to result.
        changed_tasks: What to do when a task's operation or arguments differ from those that its
            stored result was made with.
        changed_version: What to do when an unfinished run was begun with another version.
    """

    id: str
    version: str
    function: Callable[[PayloadT, Any, RunContext], Awaitable[ResultT_co]]
    changed_tasks: ChangePolicy = "warn"
    changed_version: ChangePolicy = "warn"
    namespace: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False, compare=False)

    @cached_property
    def signature(self) -> JobSignature:
        """The types of its parameters and its result.

        Raises:
            IntegrationError: they cannot be found out.
        """
        return _read_signature(self)

    @property
    def entry(self) -> str:
        """Where the job can be imported, as ``module:name``."""
        module = getattr(self.function, "__module__", "")
        return f"{module}:{getattr(self.function, '__qualname__', '')}"


@dataclass(frozen=True, slots=True)
class JobSignature:
    """A job's types.

    Attributes:
        payload: Type of the payload; ``Any`` where it is not annotated.
        io: The IO class.
        result: Type of the result; ``Any`` where it is not annotated.
    """

    payload: Any
    io: type[IO]
    result: Any


class JobDecorator(Protocol):
    """Makes a function a job; the types of its payload and result become the job's."""

    def __call__(
        self, function: Callable[[PayloadT, IoT, RunContext], Awaitable[ResultT_co]], /
    ) -> Job[PayloadT, ResultT_co]:
        """Make ``function`` a job."""
        ...


def job(
    *,
    id: str,
    version: str,
    changed_tasks: ChangePolicy = "warn",
    changed_version: ChangePolicy = "warn",
) -> JobDecorator:
    """Make a function a job.

    Args:
        id: Names the job; runs refer to it.
        version: The function's version.
        changed_tasks: What to do when a run that goes on calls a task with another operation or
            other arguments than those that its stored result was made with: ``warn`` in the log
            and give the stored result, ``accept`` that silently, or ``raise`` ``TaskChanged``.
        changed_version: What to do when an unfinished run was begun with another version: ``warn``
            in the log and go on with this one, ``accept`` that silently, or ``raise``
            ``RunConflict``.

    Returns:
        A decorator for ``async def function(payload, io, ctx)``; the annotation of ``io`` says
        which IO class a run makes.
    """
    namespace = _names_around()

    def decorate(
        function: Callable[[PayloadT, IoT, RunContext], Awaitable[ResultT_co]],
    ) -> Job[PayloadT, ResultT_co]:
        return Job(id, version, function, changed_tasks, changed_version, namespace)

    return decorate


def _names_around() -> Mapping[str, Any]:
    """The caller's caller's local names: a job inside a function may be annotated with them."""
    frame = inspect.currentframe()
    for _ in range(2):
        frame = frame.f_back if frame is not None else None
    if frame is None or frame.f_locals is frame.f_globals:
        return {}
    return dict(frame.f_locals)


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
    """One annotation as a type; one at a time, as another may be unknown at run time."""
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


def load_job(entry: str, job_id: str) -> Job[Any, Any] | None:
    """Import the job of an entry; None when it is not there any more.

    Args:
        entry: ``module:name``.
        job_id: The id that it has.
    """
    module, _, name = entry.partition(":")
    try:
        found = attrgetter(name)(import_module(module))
    except (ImportError, AttributeError, ValueError):
        return None
    job = cast("Job[Any, Any]", found)
    return job if isinstance(found, Job) and job.id == job_id else None
