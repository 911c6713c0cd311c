"""Tools for testing jobs without a network and without waiting.

Public: every name in ``__all__``.

    def test_triage(memory_engine: MemoryEngine) -> None:
        created = Reply.json(sample(Issue, number=7), status=201)
        memory_engine.api("github").reply("POST", "/repos/acme/web/issues", created)
        assert memory_engine.run_sync(triage, "The page is blank") == 7

``memory_engine`` is a pytest fixture that returns a new engine for each test. Jobs, callbacks,
error hooks and the SDK's clients are the real ones; only servers and the clock are fakes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import FakeApi, UnexpectedRequest
    from .clock import FakeClock
    from .engine import MemoryEngine
    from .exchange import Loss, Reply, Request
    from .samples import sample

__all__ = [
    "FakeApi",
    "FakeClock",
    "Loss",
    "MemoryEngine",
    "Reply",
    "Request",
    "UnexpectedRequest",
    "sample",
]

_MODULES = {
    "FakeApi": "api",
    "FakeClock": "clock",
    "Loss": "exchange",
    "MemoryEngine": "engine",
    "Reply": "exchange",
    "Request": "exchange",
    "UnexpectedRequest": "api",
    "sample": "samples",
}


def __getattr__(name: str) -> Any:
    # pytest loads the plugin of this package for every test run: that must not load an engine.
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
