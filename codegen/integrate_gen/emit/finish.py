"""Formatting and verification of rendered files, over a pool of processes."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import parent_process

from integrate_gen.model.package import Module, Package, TypesModule

from .format import FormatCache, format_text
from .render import module_path
from .types_module import types_path, verify_types
from .verify import verify_file


@dataclass(frozen=True, slots=True)
class _Draft:
    """An unformatted Python file; ``known`` is its formatted text from the cache, if any.

    ``types`` is the model of the module that exports the SDK's types, and ``module`` that of a
    namespace.
    """

    package: str
    path: str
    raw: str
    known: str | None
    module: Module | None
    types: TypesModule | None

    @property
    def weight(self) -> int:
        """Estimated cost, by the length of what is to be formatted."""
        return len(self.raw) * (1 if self.known else 5)


def finish_files(
    package: Package,
    raw: Mapping[str, str],
    cache: FormatCache | None = None,
    on_finished: Callable[[str], None] = lambda path: None,
) -> dict[str, str]:
    """Format every Python file and verify it; other files stay as they are.

    Args:
        package: Model of the package.
        raw: Unformatted text by path.
        cache: Cache of formatted texts; None formats everything. Cached texts are compared with the
            model again.
        on_finished: Function that is called with each finished file's path.

    Raises:
        GenerationError: A file is not sound Python, or differs from the model.
    """
    done = {path: text for path, text in raw.items() if not path.endswith(".py")}
    modules = {module_path(module): module for module in package.top.walk()}
    types = {types_path(package.types): package.types} if package.types else {}
    drafts = [
        _Draft(
            package.name,
            path,
            text,
            cache.get(text) if cache else None,
            modules.get(path),
            types.get(path),
        )
        for path, text in raw.items()
        if path not in done
    ]
    # The largest first, so that the processes end at about the same time.
    drafts.sort(key=lambda draft: (-draft.weight, draft.path))
    for draft, text in _finish_all(drafts):
        done[draft.path] = text
        on_finished(draft.path)
        if cache and draft.known is None:
            cache.put(draft.raw, text)
    return {path: done[path] for path in raw}


def _finish_all(drafts: Sequence[_Draft]) -> Iterator[tuple[_Draft, str]]:
    processes = min(os.cpu_count() or 1, len(drafts))
    if processes < 2:
        yield from ((draft, _finish(draft)) for draft in drafts)
        return
    with ProcessPoolExecutor(processes, initializer=_begin_worker) as pool:
        yield from zip(drafts, pool.map(_work, drafts), strict=True)


def _begin_worker() -> None:
    """Collect garbage once per file only, and never among the objects of the parent."""
    gc.freeze()
    gc.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this worker when its parent is killed, which the pool would not notice."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(draft: _Draft) -> str:
    try:
        return _finish(draft)
    finally:
        gc.collect()  # black's tree has cycles, and takes a hundred times the memory of its text


def _finish(draft: _Draft) -> str:
    text = format_text(draft.path, draft.raw) if draft.known is None else draft.known
    if draft.types:
        verify_types(draft.path, text, draft.types)
        return text
    sound = draft.known is not None
    verify_file(draft.package, draft.path, text, draft.module, sound=sound)
    return text
