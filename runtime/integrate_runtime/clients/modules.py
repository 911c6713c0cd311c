"""SDKs whose client is a module: it keeps one set of credentials, which calls take turns with."""

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

_held: ContextVar[Mapping[ModuleType, Attributes] | None] = ContextVar("_held", default=None)
_lock = Lock()
_ABSENT = object()
_uses: dict[ModuleType, _Use] = {}


@dataclass(slots=True, eq=False)
class _Use:
    """What a module's attributes are set to, for how many calls, and who waits for others.

    Attributes:
        attributes: What they are set to while there are calls.
        before: What they were before the first of these calls.
        calls: How many calls there are.
        waiting: Those that need other attributes.
    """

    attributes: Attributes = field(default_factory=dict[str, object])
    before: Attributes = field(default_factory=dict[str, object])
    calls: int = 0
    waiting: deque[asyncio.Future[None]] = field(default_factory=deque[asyncio.Future[None]])


@asynccontextmanager
async def using(client: object, attributes: Attributes) -> AsyncGenerator[None]:
    """Keep a module's attributes as a call needs them until the block ends.

    Calls with equal attributes run together; others wait for their turn, whatever their event loop.
    A client that is no module needs nothing of this.

    Raises:
        IntegrationError: a task runs within one of the same module with other credentials, and
            would wait for it for ever.
    """
    if not isinstance(client, ModuleType):
        yield
        return
    held = _held.get() or {}
    outer = held.get(client)
    if outer is not None and outer != attributes:
        raise ClientInUse(
            f"{client.__name__} keeps its credentials in the module: a task with other ones cannot "
            "run inside it; run one after the other.",
            client.__name__,
        )
    await _begin(client, attributes, nested=outer is not None)
    token = _held.set({**held, client: attributes})
    try:
        yield
    finally:
        _held.reset(token)
        _end(client)


async def _begin(module: ModuleType, attributes: Attributes, *, nested: bool) -> None:
    """Set the attributes, or join the calls that have the same, or wait until those have ended."""
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
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            use.waiting.append(turn)
        queued = True
        try:
            await turn
        except asyncio.CancelledError:
            _pass_on(module, turn)
            raise


def _end(module: ModuleType) -> None:
    with _lock:
        use = _uses[module]
        use.calls -= 1
        if not use.calls:
            # Left as it is, an address would be the next one's, with another credential.
            _assign(module, use.before)
            _wake(use)


def _assign(module: ModuleType, attributes: Attributes) -> None:
    for name, value in attributes.items():
        if value is _ABSENT:
            vars(module).pop(name, None)
        else:
            setattr(module, name, value)


def _pass_on(module: ModuleType, turn: asyncio.Future[None]) -> None:
    """One who waited was cancelled: if it was their turn, it is the next ones'."""
    with _lock:
        use = _uses[module]
        if turn in use.waiting:
            use.waiting.remove(turn)
        elif not use.calls:
            _wake(use)


def _wake(use: _Use) -> None:
    """Let all who wait look again; the first takes the module, and its like join."""
    while use.waiting:
        turn = use.waiting.popleft()
        turn.get_loop().call_soon_threadsafe(_set, turn)


def _set(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)
