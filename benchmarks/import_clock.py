"""How long importing takes what is not the generator's own, whoever imports it and whenever."""

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
        is_running: A module is being imported.
    """

    seconds: float = 0.0
    is_running: bool = False


@contextmanager
def counting_imports(own: Collection[str]) -> Iterator[ImportClock]:
    """Within the block, count the time of importing modules, but for some top-level packages.

    An SDK's dependencies are counted as the SDK is: some are imported only when its client is made.
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
