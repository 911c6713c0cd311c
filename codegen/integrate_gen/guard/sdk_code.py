"""The one rule for code of an SDK's own: whatever it raises is a failure of the place it ran in."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from types import ModuleType, TracebackType
from typing import Any, cast

from integrate_gen.model.errors import IntegrateGenError, SdkCodeError

from .bounds import Place, TimeIsUp, current_bounds

LONG = 10.0
"""How many times as long as a getter an import, a constructor or a list of members may take."""


def sdk_code(name: str, times: float = 1.0) -> SdkCode:
    """Run SDK code in a ``with`` block: an import, a constructor, a getter, ``dir``, a property.

    Args:
        name: What runs, for messages: ``the getter of toy:Client.plans``.
        times: How many times as long as a getter it may take.

    Raises:
        SdkCodeError: it raised anything at all, ``SystemExit`` and its own ``KeyboardInterrupt``
            included, or took too long.
        KeyboardInterrupt: the user interrupted the command, whatever the SDK made of that.
    """
    return SdkCode(name, times)


def import_module(name: str) -> ModuleType:
    """Import a module of an SDK or of what it depends on.

    Raises:
        Exception: whatever the import raises.
        SdkCodeError: it raised what is no ``Exception``, or took too long.
    """
    return cast("ModuleType", load_object(name))


def load_object(module: str, attributes: Iterable[str] = ()) -> Any:
    """Import a module, and follow attributes from it.

    Raises:
        Exception: whatever that raises.
        SdkCodeError: it raised what is no ``Exception``, or took too long.
    """
    try:
        with sdk_code(f"importing {module}", LONG):
            value: Any = importlib.import_module(module)
            for name in attributes:
                value = getattr(value, name)
            return value
    except SdkCodeError as error:
        if isinstance(error.raised, Exception):
            raise error.raised from None
        raise


class SdkCode:
    """The context manager of :func:`sdk_code`."""

    def __init__(self, name: str, times: float) -> None:
        self._bounds = current_bounds()
        self._place = Place(name, (self._bounds.seconds if self._bounds else 0.0) * times)

    def __enter__(self) -> None:
        """Start the place's time."""
        if self._bounds:
            self._bounds.enter(self._place)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Report what the SDK raised as a failure of the place."""
        if self._bounds:
            self._bounds.leave(self._place)
            if self._bounds.interrupted:
                raise KeyboardInterrupt from error
        if self._place.timed_out:
            raise SdkCodeError(self._place.name, "takes", self._place.lateness) from error
        if error is None or isinstance(error, IntegrateGenError):
            return
        if self._bounds is None and isinstance(error, KeyboardInterrupt):
            return  # nothing tells whose it is
        raise SdkCodeError(self._place.name, "raises", described(error), error) from error


def described(error: BaseException) -> str:
    """An exception's type and text on one line; its ``__str__`` is the SDK's code too."""
    try:
        text = " ".join(str(error).split())
    except (Exception, SystemExit, KeyboardInterrupt, TimeIsUp):
        text = "(its text cannot be had)"
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
    return f"{type(error).__name__}: {shown}" if shown else type(error).__name__
