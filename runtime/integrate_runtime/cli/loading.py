"""Job, payload and operator decisions that a command line names."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from integrate_runtime.base.arguments import parse_json_argument
from integrate_runtime.base.durations import parse_duration
from integrate_runtime.base.errors import InvalidArgument, InvalidPayload, JobNotFound
from integrate_runtime.jobs.job import Job
from integrate_runtime.tasks.keys import freeze
from integrate_runtime.values.typed import validate_json
from integrate_runtime.values.validation import describe_validation, validation_error

from .console import without_secrets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Done


def import_from_here() -> None:
    """Make modules of the current folder importable, as ``python -m`` does."""
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)


def load_job(entry: str) -> Job[Any, Any]:
    """Import the job ``module:name``.

    Raises:
        JobNotFound: If there is no such job, or its module cannot be imported.
    """
    module_name, _, name = entry.partition(":")
    if module_name.endswith(".py") and name:
        dotted = module_name.removesuffix(".py").replace("/", ".")
        raise JobNotFound(f"{entry!r} names a file: write {dotted}:{name}.", entry)
    if not module_name or not name:
        raise JobNotFound(
            f"{entry!r} names no job: write MODULE:JOB, as in app.jobs:triage.", entry
        )
    module = _import(module_name)
    jobs: dict[str, Job[Any, Any]] = {
        other: value for other, value in vars(module).items() if isinstance(value, Job)
    }
    if name in jobs:
        return jobs[name]
    available = f"it has {', '.join(jobs)}" if jobs else "it has no jobs; define one with @job"
    raise JobNotFound(f"The module {module_name!r} has no job {name!r}: {available}.", entry)


class Payload(NamedTuple):
    """Payload of a job: the value of the annotated type, and the JSON that was read."""

    value: Any
    json: Json


def read_payload(job: Job[Any, Any], source: str | None) -> Payload:
    """Read a job's payload.

    Args:
        job: The job.
        source: JSON, or the path of a JSON file, or ``-`` for standard input; None for null.

    Raises:
        InvalidArgument: If it cannot be read, or is not JSON.
        InvalidPayload: If it is missing, or not of the job's type.
    """
    text, json_value, label = _read_json("null" if source is None else source)
    try:
        return Payload(validate_json(job.signature.payload, text), json_value)
    except ValueError as error:
        if source is None:
            raise InvalidPayload(
                f"The job {job.id!r} needs a payload: pass --payload JSON or FILE, or - for "
                "standard input.",
                job.id,
            ) from error
        invalid = validation_error(error)
        reason = describe_validation(invalid) if invalid is not None else str(error)
        raise InvalidPayload(
            f"{label} is not a payload of the job {job.id!r}: {reason}.", job.id
        ) from error


def read_edited_payload(source: str) -> tuple[str, Json]:
    """Read the payload of a new run like an earlier one, and return its text and JSON.

    Args:
        source: JSON, or the path of a JSON file, or ``-`` for standard input.

    Raises:
        InvalidArgument: If it cannot be read, or is not JSON.
    """
    text, value, _ = _read_json(source)
    return text, value


def _read_json(source: str) -> tuple[str, Json, str]:
    """Return the text and the JSON that an option names, and a label of it for messages."""
    label = "Standard input" if source == "-" else f"The payload {source!r}"
    text = source if _is_json(source) else _read(source, label)
    return text, parse_json_argument(text, label), label


def read_connections(texts: Sequence[str]) -> dict[str, str]:
    """Parse ``integration=key`` texts into connection keys by integration.

    Raises:
        InvalidArgument: If a text has another form.
    """
    connections: dict[str, str] = {}
    for text in texts:
        integration, equals, key = text.partition("=")
        if not (integration and equals and key):
            raise InvalidArgument(
                f"{text!r} is not a connection: write INTEGRATION=KEY, as in github=user-42.",
                "connections",
            )
        connections[integration] = key
    return connections


def read_duration(text: str, option: str, *, needs_unit: bool = False) -> timedelta:
    """Parse a duration such as ``30s``, ``5m``, ``2h``, ``30d``, or a number of seconds.

    Args:
        text: The duration.
        option: Name of the option, for messages.
        needs_unit: Refuse a number without a unit, where a mistake could not be undone.

    Raises:
        InvalidArgument: If the text has another form.
    """
    try:
        return parse_duration(text, needs_unit=needs_unit)
    except ValueError as error:
        raise InvalidArgument(f"{option} {error}", option) from error


def read_task_name(text: str) -> str | tuple[Any, ...]:
    """Parse a task's key or path: JSON if it is a list or a quoted string, else the text itself."""
    try:
        parsed: Any = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return freeze(parsed) if type(parsed) in (str, list) else text


def read_done(names: Sequence[str], source: str | None) -> Done:
    """Read the outputs of tasks that took effect.

    Args:
        names: Keys or paths of the tasks.
        source: A JSON file, or ``-`` for standard input; None for null.

    Raises:
        InvalidArgument: If the output cannot be read, is not JSON, or is for several tasks.
    """
    if source is None:
        return {read_task_name(name): None for name in names}
    if len(names) != 1:
        raise InvalidArgument(
            "--output is the output of one task: pass one --done KEY with it.", "output"
        )
    label = "Standard input" if source == "-" else f"The output {source!r}"
    # An API's answer is data, in which a type tag is an ordinary member.
    return {read_task_name(names[0]): parse_json_argument(_read(source, label), label)}


def read_event_payload(text: str | None, source: str | None) -> Any:
    """Read the payload of an event.

    Args:
        text: The payload as JSON; None if it is in a file.
        source: A JSON file, or ``-`` for standard input; None for null.

    Raises:
        InvalidArgument: If it is given twice, cannot be read, or is not JSON.
    """
    if text is not None and source is not None:
        raise InvalidArgument(
            "The payload is given twice: leave out --file, or the argument.", "--file"
        )
    if text is not None:
        return parse_json_argument(text, "The payload")
    if source is None:
        return None
    label = "Standard input" if source == "-" else f"The payload {source!r}"
    return parse_json_argument(_read(source, label), label)


def _import(name: str) -> ModuleType:
    import_from_here()
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{name}.".startswith(f"{error.name}."):
            raise JobNotFound(
                f"There is no module {error.name!r}, neither in {Path.cwd()} nor installed.", name
            ) from error
        raise JobNotFound(
            f"The module {name!r} cannot be imported: {without_secrets(str(error))}.", name
        ) from error
    except Exception as error:
        kind = type(error).__name__
        raise JobNotFound(
            f"The module {name!r} cannot be imported: {kind}: {without_secrets(str(error))}", name
        ) from error


def _is_json(source: str) -> bool:
    """Whether an argument is JSON itself, and not the path of a file with it."""
    if source.startswith(("{", "[", '"')):
        return True
    try:
        json.loads(source)
    except (ValueError, RecursionError):
        return False
    return not Path(source).exists()  # a file may have a number for its name


def _read(source: str, label: str) -> str:
    try:
        if source == "-":
            return sys.stdin.buffer.read().decode()
        return Path(source).read_bytes().decode()
    except OSError as error:
        raise InvalidArgument(f"{label} cannot be read: {error.strerror}.", label) from error
    except UnicodeDecodeError as error:
        raise InvalidArgument(f"{label} is not UTF-8 text.", label) from error
