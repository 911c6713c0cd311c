"""How long importing a package's modules takes, whoever imports them and whenever."""

from __future__ import annotations

import time
from collections.abc import Collection
from importlib.machinery import SourceFileLoader
from types import ModuleType, TracebackType

_execute = SourceFileLoader.exec_module


class ImportClock:
    """Within its block, counts the processor time of importing modules of some packages.

    Attributes:
        seconds: So far, with all that those modules import in their turn.
    """

    def __init__(self, packages: Collection[str]) -> None:
        self.seconds = 0.0
        self._packages = packages
        self._is_running = False

    def __enter__(self) -> ImportClock:
        def timed(loader: SourceFileLoader, module: ModuleType) -> None:
            if self._is_running or module.__name__.partition(".")[0] not in self._packages:
                return _execute(loader, module)
            self._is_running = True
            before = time.process_time()
            try:
                return _execute(loader, module)
            finally:
                self.seconds += time.process_time() - before
                self._is_running = False

        SourceFileLoader.exec_module = timed
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        SourceFileLoader.exec_module = _execute
