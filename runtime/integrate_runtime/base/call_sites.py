"""Finds the line of the user's program that called a task."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

# Modules whose decorators add a frame between the user's line and a deprecated method.
_WRAPPERS = ("typing_extensions", "warnings", "_py_warnings", "functools")
_RUNTIME = __name__.partition(".")[0]


@dataclass(frozen=True, slots=True)
class CallSite:
    """A line of the user's program."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def find_call_site(method: tuple[str, str] | None = None) -> CallSite:
    """Return the innermost line of the stack that is outside the runtime.

    Args:
        method: Module and name of the generated method that called the runtime; its frame is
            skipped.
    """
    # The method is skipped by module and name: a package may be generated into the user's own
    # module, whose other frames count.
    frame: FrameType | None = inspect.currentframe()
    while frame is not None:
        module, code = frame.f_globals.get("__name__", ""), frame.f_code
        if not _is_internal(module) and (module, code.co_name) != method:
            return CallSite(code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return CallSite("<unknown>", 0)


def find_sdk_call_site(package: str | None) -> CallSite | None:
    """Return the innermost line of the stack that is outside the runtime and an SDK.

    Args:
        package: The SDK's top-level package.

    Returns:
        The line, or None if the event loop called the SDK, as under ``asyncio.gather``.
    """
    frame: FrameType | None = inspect.currentframe()
    while frame is not None:
        module, code = frame.f_globals.get("__name__", ""), frame.f_code
        top = module.partition(".")[0]
        if top == "asyncio":
            return None
        if top != package and not _is_internal(module):
            return CallSite(code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return None


def _is_internal(module: str) -> bool:
    return module in _WRAPPERS or module.partition(".")[0] == _RUNTIME
