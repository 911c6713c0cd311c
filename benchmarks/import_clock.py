"""Processor time of importing modules other than the generator's own."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from types import ModuleType
from unittest.mock import patch


@dataclass
class ImportClock:
    """Processor time of imports.

    Attributes:
        seconds: Processor time so far, including that of nested imports.
        is_running: Whether a module is being imported.
    """

    seconds: float = 0.0
    is_running: bool = False


@contextmanager
def counting_imports(own: Collection[str]) -> Iterator[ImportClock]:
    """Count the time of imports within the block, except of the top-level packages in ``own``.

    An SDK's dependencies are counted with it, since some are imported only for its client.
    """
    clock = ImportClock()
    execute = SourceFileLoader.exec_module

    def timed(loader: SourceFileLoader, module: ModuleType) -> None:
        if clock.is_running or module.__name__.partition(".")[0] in own:
            execute(loader, module)
            return
        clock.is_running = True
        before = time.process_time()
        try:
            execute(loader, module)
        finally:
            clock.seconds += time.process_time() - before
            clock.is_running = False

    with patch.object(SourceFileLoader, "exec_module", timed):
        yield clock
