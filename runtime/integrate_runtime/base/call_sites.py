"""Where in the user's program a task was called."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

# What wraps a deprecated method, between the user's line and the method.
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
    """The nearest line outside the runtime.

    Args:
        method: Module and name of the generated method that led here; its frame is passed over.
            A module alone would not do: a package may be generated into the user's own module.
    """
    frame: FrameType | None = inspect.currentframe()
    while frame is not None:
        module, code = frame.f_globals.get("__name__", ""), frame.f_code
        if not _is_between(module) and (module, code.co_name) != method:
            return CallSite(code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return CallSite("<unknown>", 0)


def find_sdk_call_site(package: str | None) -> CallSite | None:
    """The nearest line outside the runtime and an SDK that led here.

    Args:
        package: The SDK's top-level package.

    Returns:
        None where the event loop called the SDK, as under ``asyncio.gather``.
    """
    frame: FrameType | None = inspect.currentframe()
    while frame is not None:
        module, code = frame.f_globals.get("__name__", ""), frame.f_code
        top = module.partition(".")[0]
        if top == "asyncio":
            return None
        if top != package and not _is_between(module):
            return CallSite(code.co_filename, frame.f_lineno)
        frame = frame.f_back
    return None


@cache
def _is_between(module: str) -> bool:
    return module in _WRAPPERS or module.partition(".")[0] == _RUNTIME
