"""Finds the job and the payload that a command names."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from integrate_runtime.base.errors import InvalidArgument, InvalidPayload, JobNotFound
from integrate_runtime.jobs.job import Job
from integrate_runtime.tasks.keys import freeze
from integrate_runtime.values.typed import from_json
from integrate_runtime.values.validation import describe_validation, validation_error

from .console import without_secrets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from integrate_runtime.base.types import Json
    from integrate_runtime.contracts.engine import Done


def import_from_here() -> None:
    """Let modules of the current folder be imported, as ``python -m`` does."""
    here = str(Path.cwd())
    if here not in sys.path:
        sys.path.insert(0, here)


def load_job(entry: str) -> Job[Any, Any]:
    """The job that ``module:name`` names.

    Raises:
        IntegrationError: there is none.
    """
    module_name, _, name = entry.partition(":")
    if module_name.endswith(".py") and name:
        dotted = module_name.removesuffix(".py").replace("/", ".")
        raise JobNotFound(f"{entry!r} names a file: write {dotted}:{name}.", entry)
    if not module_name or not name:
        raise JobNotFound(
            f"{entry!r} names no job: write MODULE:JOB, as in app.jobs:triage.", entry
        )
    module = _imported(module_name)
    jobs: dict[str, Job[Any, Any]] = {
        other: value for other, value in vars(module).items() if isinstance(value, Job)
    }
    if name in jobs:
        return jobs[name]
    has = f"it has {', '.join(jobs)}" if jobs else "it has none; make a function one with @job"
    raise JobNotFound(f"The module {module_name!r} has no job {name!r}: {has}.", entry)


class Payload(NamedTuple):
    """A job's payload: of the type that it is annotated with, and as the JSON that was read."""

    value: Any
    json: Json


def read_payload(job: Job[Any, Any], source: str | None) -> Payload:
    """A job's payload, of the type that it is annotated with.

    Args:
        job: The job.
        source: A JSON file, or ``-`` for standard input; None for null.

    Raises:
        IntegrationError: it cannot be read, is not JSON, or not of the type.
    """
    place = "Standard input" if source == "-" else f"The payload {source!r}"
    text = _read(source, place) if source is not None else "null"
    written = _parsed(text, place)
    try:
        return Payload(from_json(job.signature.payload, text), written)
    except ValueError as error:
        if source is None:
            raise InvalidPayload(
                f"The job {job.id!r} needs a payload: pass --payload FILE, or - for standard "
                "input.",
                job.id,
            ) from error
        invalid = validation_error(error)
        why = describe_validation(invalid) if invalid is not None else str(error)
        raise InvalidPayload(
            f"{place} is not a payload of the job {job.id!r}: {why}.", job.id
        ) from error


def read_connections(given: Sequence[str]) -> dict[str, str]:
    """Integration to connection key, of ``integration=key`` texts.

    Raises:
        IntegrationError: one is not of that form.
    """
    found: dict[str, str] = {}
    for text in given:
        integration, equals, key = text.partition("=")
        if not (integration and equals and key):
            raise InvalidArgument(
                f"{text!r} is no connection: write INTEGRATION=KEY, as in github=user-42.",
                "connections",
            )
        found[integration] = key
    return found


def read_task_name(text: str) -> str | tuple[Any, ...]:
    """A task's key or path: JSON where it is a list or a quoted text, else the text itself."""
    try:
        parsed: Any = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return freeze(parsed) if type(parsed) in (str, list) else text


def read_done(names: Sequence[str], source: str | None) -> Done:
    """The tasks that took effect, with what they gave.

    Args:
        names: Their keys or paths.
        source: A JSON file, or ``-`` for standard input; None for null.

    Raises:
        IntegrationError: the output cannot be read, is not JSON, or is not of one task.
    """
    if source is None:
        return {read_task_name(name): None for name in names}
    if len(names) != 1:
        raise InvalidArgument(
            "--output is what one task gave: pass one --done KEY with it.", "output"
        )
    place = "Standard input" if source == "-" else f"The output {source!r}"
    # What an API answered is data: a type tag in it is a member like any other.
    return {read_task_name(names[0]): _parsed(_read(source, place), place)}


def _parsed(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise InvalidArgument(f"{place} is not JSON: {error.msg} at {where}.", place) from None
    except RecursionError:
        raise InvalidArgument(f"{place} is nested too deeply.", place) from None
    except ValueError:
        most = sys.get_int_max_str_digits()
        raise InvalidArgument(
            f"{place} has an integer of more than {most:,} digits: write it as a string.", place
        ) from None


def _imported(name: str) -> ModuleType:
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


def _read(source: str, place: str) -> str:
    try:
        if source == "-":
            return sys.stdin.buffer.read().decode()
        return Path(source).read_bytes().decode()
    except OSError as error:
        raise InvalidArgument(f"{place} cannot be read: {error.strerror}.", place) from error
    except UnicodeDecodeError as error:
        raise InvalidArgument(f"{place} is not UTF-8 text.", place) from error
