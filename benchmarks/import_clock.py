"""How long importing a package's modules takes, whoever imports them and whenever."""

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
        seconds: So far, with all that the modules import in their turn.
    """

    seconds: float = 0.0
    is_running: bool = False


@contextmanager
def counting_imports(packages: Collection[str]) -> Iterator[ImportClock]:
    """Within the block, count the time of importing modules of some top-level packages."""
    clock = ImportClock()
    execute = SourceFileLoader.exec_module

    def timed(loader: SourceFileLoader, module: ModuleType) -> None:
        if clock.is_running or module.__name__.partition(".")[0] not in packages:
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
