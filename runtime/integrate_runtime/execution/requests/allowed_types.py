"""Allow-list of the classes that the stored output of a task may name.

It holds the classes that encoding the output could have written, so that a changed journal cannot
make the runtime import and call anything else.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from integrate_runtime.reflection.stored_types import StoredTypes

if TYPE_CHECKING:
    from integrate_runtime.tasks.request import TaskRequest

_MODULE = re.compile(r"([\w.]+):")


def allowed_types(request: TaskRequest, job_module: str) -> StoredTypes:
    """Return the classes of the SDK, of the job's module and of the callback's module.

    Args:
        request: The task.
        job_module: Module of the job that runs the task.
    """
    source, operation = request.source, request.work.operation
    sdk = source.sdk if source is not None else None
    output = operation.every_output if operation is not None else ""
    return _allowed(sdk or "", output, job_module, _module_of(request.work.callback))


@lru_cache(maxsize=4096)
def _allowed(sdk: str, output: str, *modules: str) -> StoredTypes:
    # An SDK's models may be in another package than its client: githubkit_schemas for githubkit.
    packages = (module.partition(".")[0] for module in _MODULE.findall(output))
    return StoredTypes(frozenset({sdk, *packages} - {""}), frozenset({*modules} - {""}))


def _module_of(callback: object) -> str:
    while isinstance(callback, partial):
        callback = cast("partial[object]", callback).func
    return str(getattr(callback, "__module__", None) or "")
