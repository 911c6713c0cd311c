"""Tells whether a task is still called with what it was called with when its result was stored.

A fingerprint is a keyed digest of an operation, or of an importable function, and its arguments: it
tells that they changed, and nothing of what they are. Arguments that are their default never get
here, so that a new optional parameter of the SDK changes none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from hashlib import blake2b
from types import FunctionType
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.json_text import canonical
from integrate_runtime.values.encoding import encode_value
from integrate_runtime.values.file_facts import with_facts

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.request import TaskRequest

_SIZE = 12
_LONG = 64 * 1024
"""Bytes from which on content is digested by itself, and not as the text of JSON."""


class Fingerprints:
    """Makes the fingerprints of one journal.

    Args:
        key: The journal's own; digests under another one never match. Where it is gone, nothing
            is compared.
    """

    def __init__(self, key: bytes | None) -> None:
        self._key = key
        self._without_arguments: dict[str, bytes] = {}

    def of(self, request: TaskRequest) -> bytes | None:
        """The fingerprint of a task.

        Returns:
            None where it cannot be compared: it is a closure, which is no data, or was given the
            path of a file that is gone.
        """
        name = request.operation_name or _function_name(request.work.callback)
        if name is None or self._key is None:
            return None
        arguments = request.work.bound_arguments
        if arguments:
            try:
                return _digest(self._key, name, _stored(arguments))
            except OSError:
                return None
        known = self._without_arguments.get(name)
        if known is None:
            known = self._without_arguments[name] = _digest(self._key, name, {})
        return known


def _digest(key: bytes, name: str, arguments: Mapping[str, Json]) -> bytes:
    described = canonical([name, arguments])
    return blake2b(described.encode(), digest_size=_SIZE, key=key).digest()


def _function_name(callback: object) -> str | None:
    """``module:name`` of an importable function, through ``partial``."""
    while isinstance(callback, partial):
        callback = cast("partial[object]", callback).func
    if not isinstance(callback, FunctionType) or "<" in callback.__qualname__:
        return None
    return f"{callback.__module__}:{callback.__qualname__}"


def _stored(arguments: Mapping[str, object]) -> Mapping[str, Json]:
    """The arguments as JSON, facts in the place of files; what is left tells nothing."""
    return {name: _stored_argument(value) for name, value in arguments.items()}


def _stored_argument(value: object) -> Json:
    if isinstance(value, bytes) and len(value) > _LONG:
        value = with_facts(value)
    for form in (_as_it_is, with_facts):
        try:
            return encode_value(form(value), None)
        except (ValueError, RecursionError):  # the latter of values nested thousands deep
            continue
    return None


def _as_it_is(value: object) -> object:
    return value
