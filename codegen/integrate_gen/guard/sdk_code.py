"""Blocks of SDK code, which turn whatever the code raises into a :class:`SdkCodeError`."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from types import ModuleType, TracebackType
from typing import Any, cast

from integrate_gen.model.errors import IntegrateGenError, SdkCodeError

from .bounds import TimedBlock, TimeIsUp, current_bounds

SLOW = 10.0
"""Factor of a getter's time limit for an import, a constructor or a whole namespace."""


def sdk_code(name: str, times: float = 1.0) -> SdkCode:
    """Guard SDK code in a ``with`` block: an import, a constructor, a getter, a call of ``dir``.

    Args:
        name: Description for messages, such as ``the getter of toy:Client.plans``.
        times: Factor of a getter's time limit.

    Raises:
        SdkCodeError: If the code raises anything, ``SystemExit`` and its own ``KeyboardInterrupt``
            included, or takes too long.
        KeyboardInterrupt: If the user interrupts the command, even if the SDK catches that.
    """
    return SdkCode(name, times)


def import_module(name: str) -> ModuleType:
    """Import a module of an SDK or of a dependency of it.

    Raises:
        Exception: The import's own exception.
        SdkCodeError: If the import raises a ``BaseException`` of another kind, or takes too long.
    """
    return cast("ModuleType", load_object(name))


def load_object(module: str, attributes: Iterable[str] = ()) -> Any:
    """Import a module and return the object at an attribute path from it.

    Raises:
        Exception: The exception of the import or of an attribute.
        SdkCodeError: If they raise a ``BaseException`` of another kind, or take too long.
    """
    names = tuple(attributes)
    found = _class_at(sys.modules.get(module), names)
    if found is not None:
        return found  # a look at it runs none of the SDK's code
    try:
        with sdk_code(f"importing {module}", SLOW):
            value: Any = importlib.import_module(module)
            for name in names:
                value = getattr(value, name)
            return value
    except SdkCodeError as error:
        if isinstance(error.raised, Exception):
            raise error.raised from None  # callers distinguish a missing module from other errors
        raise


def _class_at(source: object, names: tuple[str, ...]) -> type | None:
    """Return the class at a path from a module that is imported; None if it may take SDK code."""
    for name in names:
        if type(source) not in (ModuleType, type):
            return None  # another metaclass, or a module's own class, may compute attributes
        source = vars(source).get(name)
    return source if isinstance(source, type) else None


class SdkCode:
    """Context manager of :func:`sdk_code`."""

    def __init__(self, name: str, times: float) -> None:
        self._bounds = current_bounds()
        self._block = TimedBlock(name, (self._bounds.seconds if self._bounds else 0.0) * times)

    def __enter__(self) -> None:
        """Start the block's time."""
        if self._bounds:
            self._bounds.enter(self._block)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Raise the SDK's exception, or its timeout, as an :class:`SdkCodeError`."""
        if self._bounds:
            self._bounds.leave(self._block)
            if self._bounds.interrupted:
                raise KeyboardInterrupt from error
        if self._block.timed_out:
            raise SdkCodeError(self._block.name, "takes", self._block.overrun) from error
        if error is None or isinstance(error, IntegrateGenError):
            return
        if self._bounds is None and isinstance(error, KeyboardInterrupt):
            return  # without bounds, the user's interrupt cannot be distinguished from the SDK's
        raise SdkCodeError(self._block.name, "raises", describe_exception(error), error) from error


def describe_exception(error: BaseException) -> str:
    """Return an exception's type and text on one line, such as ``ValueError: no such plan``.

    The path at the end of an ImportError is that of one machine, and left out.
    """
    try:  # ``__str__`` of the SDK's exceptions is SDK code as well
        text = " ".join(str(error).split())
        if isinstance(error, ImportError) and error.path:
            text = text.removesuffix(f" ({error.path})")
    except (Exception, SystemExit, KeyboardInterrupt, TimeIsUp):
        text = "(its text cannot be had)"
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
    return f"{type(error).__name__}: {shown}" if shown else type(error).__name__
