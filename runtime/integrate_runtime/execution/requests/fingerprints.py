"""Fingerprints of tasks, which tell whether a task is still called with the same arguments.

Lines that a job logs have fingerprints too, which tell whether an earlier execution logged them.

A fingerprint is a keyed digest of an operation, or of an importable function, and of its arguments.
It reveals nothing about the arguments. Arguments with their default value are left out before, so
that a new optional parameter of the SDK changes no fingerprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from hashlib import blake2b
from types import FunctionType
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.json_text import canonical
from integrate_runtime.jobs.children import ChildWork
from integrate_runtime.jobs.context_work import ContextWork
from integrate_runtime.jobs.event_work import EventWork
from integrate_runtime.reflection.main_module import importable_name
from integrate_runtime.values.file_facts import holds_path, with_facts
from integrate_runtime.values.json_forms.encoding import encode_value

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.request import TaskRequest
    from integrate_runtime.tasks.work import Work

_DIGEST_SIZE = 12
_LARGE_CONTENT = 64 * 1024
"""Size in bytes from which content is digested by itself instead of as JSON text."""


class Fingerprints:
    """Factory of one journal's fingerprints.

    Args:
        key: The journal's digest key; None if it is lost, in which case no task is compared, as
            digests under another key never match.
    """

    def __init__(self, key: bytes | None) -> None:
        self._key = key

    def of(self, request: TaskRequest) -> bytes | None:
        """Return the fingerprint of a task.

        Returns:
            None if the task cannot be compared: its callback is not importable, or an argument is
            the path of a file that does not exist.
        """
        name = request.operation_name or _work_name(request.work)
        if name is None or self._key is None:
            return None
        arguments = request.work.bound_arguments
        try:
            return _digest(self._key, name, _encode_arguments(arguments) if arguments else {})
        except OSError:
            return None

    def of_log_line(self, level: int, text: str) -> bytes | None:
        """Return the fingerprint of a line that a job function logs.

        Args:
            level: Level of ``logging``.
            text: The line, before redaction.

        Returns:
            None if the digest key is lost.
        """
        if self._key is None:
            return None
        return blake2b(
            f"log line\n{level}\n{text}".encode("utf-8", "surrogatepass"),
            digest_size=_DIGEST_SIZE,
            key=self._key,
        ).digest()


def _digest(key: bytes, name: str, arguments: Mapping[str, Json]) -> bytes:
    text = canonical([name, arguments])
    return blake2b(text.encode(), digest_size=_DIGEST_SIZE, key=key).digest()


def _work_name(work: Work) -> str | None:
    if isinstance(work, ContextWork):
        return f"integrate_runtime:RunContext.{work.call}"
    if isinstance(work, ChildWork):
        return "integrate_runtime:RunContext.run"
    if isinstance(work, EventWork):
        return "integrate_runtime:RunContext.wait_for_event"
    return _function_name(work.callback)


def _function_name(callback: object) -> str | None:
    """Return ``module:name`` of an importable function, also inside ``functools.partial``."""
    while isinstance(callback, partial):
        callback = cast("partial[object]", callback).func
    # Lambdas and local functions have "<lambda>" and "<locals>" in their qualified names.
    if not isinstance(callback, FunctionType) or "<" in callback.__qualname__:
        return None
    return f"{importable_name(callback.__module__)}:{callback.__qualname__}"


def _encode_arguments(arguments: Mapping[str, object]) -> Mapping[str, Json]:
    return {name: _encode_argument(value) for name, value in arguments.items()}


def _encode_argument(value: object) -> Json:
    """Encode an argument as JSON, with facts in place of files; None if nothing is comparable."""
    if isinstance(value, bytes) and len(value) > _LARGE_CONTENT:
        value = with_facts(value)
    for convert in (_with_facts_of_paths, with_facts):
        try:
            return encode_value(convert(value), None)
        except (ValueError, RecursionError):  # RecursionError: nested thousands of levels deep
            continue
    return None


def _with_facts_of_paths(value: object) -> object:
    """Replace a value with paths: where a file lies does not count, what is in it does."""
    return with_facts(value) if holds_path(value) else value
