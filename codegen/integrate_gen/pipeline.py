"""From a provider to a package's files: the stages in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from integrate_gen.emit.format import FormatCache, format_files
from integrate_gen.emit.render import render
from integrate_gen.emit.verify import verify
from integrate_gen.introspect.load import load_sdk
from integrate_gen.lock import LOCK_FILE, Lock, make_lock
from integrate_gen.package import Package
from integrate_gen.policy.assemble import assemble
from integrate_gen.provider import Provider


class Progress(Protocol):
    """Where the pipeline tells how far it is."""

    def namespace(self, path: str, methods: int) -> None:
        """A namespace was read."""
        ...

    def rendered(self, files: int) -> None:
        """All files are rendered and will be formatted."""
        ...

    def formatted(self, path: str) -> None:
        """One file is formatted."""
        ...


@dataclass(frozen=True, slots=True)
class Build:
    """A generated package, in memory: nothing was written yet.

    ``files`` holds every file by path, the lock among them.
    """

    package: Package
    files: dict[str, str]
    lock: Lock


def introspect(provider: Provider, progress: Progress, only: Sequence[str] = ()) -> Package:
    """Load the SDK, walk its tree, read its signatures and decide what each becomes."""
    return assemble(load_sdk(provider, progress.namespace), provider, only)


def build(
    provider: Provider,
    progress: Progress,
    *,
    only: Sequence[str] = (),
    cache: FormatCache | None = None,
) -> Build:
    """Generate a package in memory.

    Args:
        provider: What to generate.
        progress: Told of every step.
        only: Top-level namespaces to emit; empty for all.
        cache: Formatted texts of earlier runs.

    Raises:
        IntegrateGenError: the SDK, the provider or the generated code is at fault.
    """
    package = introspect(provider, progress, only)
    raw = render(package, provider)
    progress.rendered(len(raw))
    files = format_files(raw, cache, progress.formatted)
    verify(package, files)
    lock = make_lock(package, provider, raw, files)
    return Build(package, {**files, LOCK_FILE: lock.to_text()}, lock)
