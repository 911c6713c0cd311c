"""Classes that the stored result of a task may name: those that its encoding could have written."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from integrate_runtime.reflection.stored_types import StoredTypes

if TYPE_CHECKING:
    from integrate_runtime.tasks.request import TaskRequest

_MODULE = re.compile(r"([\w.]+):")


def allowed_types(request: TaskRequest, job_module: str) -> StoredTypes:
    """The classes of the SDK, of the job's module and of the callback's.

    Args:
        request: The task.
        job_module: Module of the job that runs it.
    """
    source, operation = request.source, request.work.operation
    sdk = source.sdk if source is not None else None
    output = operation.output if operation is not None else ""
    return _allowed(sdk or "", output, job_module, _module_of(request.work.callback))


@lru_cache(maxsize=4096)
def _allowed(sdk: str, output: str, *modules: str) -> StoredTypes:
    named = (module.partition(".")[0] for module in _MODULE.findall(output))
    return StoredTypes(frozenset({sdk, *named} - {""}), frozenset({*modules} - {""}))


def _module_of(callback: object) -> str:
    while isinstance(callback, partial):
        callback = cast("partial[object]", callback).func
    return str(getattr(callback, "__module__", None) or "")
