"""Shares SDKs whose client is a module among tasks with different credentials.

Such an SDK, as ``import stripe``, has one set of credentials in the module's attributes. A task
sets them for the time of its call; tasks with equal attributes run together, others wait.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock
from types import ModuleType
from typing import TypeAlias

from integrate_runtime.base.errors import ClientInUse

Attributes: TypeAlias = Mapping[str, object]

# Modules that the current task or a task around it uses, with their attributes.
_in_use: ContextVar[Mapping[ModuleType, Attributes] | None] = ContextVar("_in_use", default=None)
_lock = Lock()  # engines in several threads share the modules
_ABSENT = object()
_uses: dict[ModuleType, _Use] = {}


@dataclass(slots=True, eq=False)
class _Use:
    """Current use of one module.

    Attributes:
        attributes: Attributes that are set during the current calls.
        before: Original values of these attributes.
        calls: Number of current calls.
        waiting: Futures of the tasks that wait for other attributes.
    """

    attributes: Attributes = field(default_factory=dict[str, object])
    before: Attributes = field(default_factory=dict[str, object])
    calls: int = 0
    waiting: deque[asyncio.Future[None]] = field(default_factory=deque[asyncio.Future[None]])


@asynccontextmanager
async def using(client: object, attributes: Attributes) -> AsyncGenerator[None]:
    """Set a module's attributes for the block; do nothing for other clients.

    Blocks with equal attributes run together; others wait, across event loops.

    Raises:
        ClientInUse: If an enclosing block of the same task uses the module with other attributes,
            which would be a deadlock.
    """
    if not isinstance(client, ModuleType):
        yield
        return
    in_use = _in_use.get() or {}
    outer = in_use.get(client)
    if outer is not None and outer != attributes:
        raise ClientInUse(
            f"{client.__name__} keeps its credentials in the module: a task with other ones cannot "
            "run inside it; run one after the other.",
            client.__name__,
        )
    await _begin(client, attributes, nested=outer is not None)
    token = _in_use.set({**in_use, client: attributes})
    try:
        yield
    finally:
        _in_use.reset(token)
        _end(client)


async def _begin(module: ModuleType, attributes: Attributes, *, nested: bool) -> None:
    """Set the attributes or join calls with equal ones; otherwise wait for these to end.

    New calls do not overtake waiting ones, so that no set of attributes starves. Nested calls do:
    the task around them would otherwise wait for itself.
    """
    queued = False
    while True:
        with _lock:
            use = _uses.setdefault(module, _Use())
            same = use.attributes == attributes
            joins = use.calls > 0 and same and (nested or queued or not use.waiting)
            if not use.calls:
                use.before = {name: vars(module).get(name, _ABSENT) for name in attributes}
                use.attributes = attributes
                _assign(module, attributes)
            if joins or not use.calls:
                use.calls += 1
                return
            released: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            use.waiting.append(released)
        queued = True
        try:
            await released
        except asyncio.CancelledError:
            _stop_waiting(module, released)
            raise


def _end(module: ModuleType) -> None:
    with _lock:
        use = _uses[module]
        use.calls -= 1
        if not use.calls:
            # Otherwise the next call might keep this one's base address with its own credential.
            _assign(module, use.before)
            _wake(use)


def _assign(module: ModuleType, attributes: Attributes) -> None:
    for name, value in attributes.items():
        if value is _ABSENT:
            vars(module).pop(name, None)
        else:
            setattr(module, name, value)


def _stop_waiting(module: ModuleType, released: asyncio.Future[None]) -> None:
    """Forget a cancelled task; if it had been woken already, wake the next ones."""
    with _lock:
        use = _uses[module]
        if released in use.waiting:
            use.waiting.remove(released)
        elif not use.calls:
            _wake(use)


def _wake(use: _Use) -> None:
    """Wake all waiting tasks: the first sets its attributes, those with equal ones join it."""
    while use.waiting:
        released = use.waiting.popleft()
        released.get_loop().call_soon_threadsafe(_release, released)


def _release(released: asyncio.Future[None]) -> None:
    if not released.done():  # its task may have been cancelled
        released.set_result(None)
