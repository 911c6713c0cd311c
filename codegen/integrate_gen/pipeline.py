"""From a provider to a package's files: the stages in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from .committed.lock import LOCK_FILE, Inputs, Lock, make_lock
from .detect.complete import complete
from .emit.finish import finish_files
from .emit.format import FormatCache
from .emit.render import render
from .guard.reading import reading
from .model.package import Package
from .model.provider import Provider
from .policy.assemble import assemble
from .tree.load import load_sdk


class Progress(Protocol):
    """Where the pipeline tells how far it is."""

    def namespace(self, path: str, methods: int) -> None:
        """A namespace was read."""
        ...

    def rendered(self, files: int) -> None:
        """All files are rendered; this many will be formatted."""
        ...

    def formatted(self, path: str) -> None:
        """One file is formatted."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """A package's unformatted files by path, and what they were made from.

    ``provider`` is complete: it also says what its table left to be found.
    """

    provider: Provider
    package: Package
    raw: Mapping[str, str]
    inputs: Inputs


@dataclass(frozen=True, slots=True)
class Build:
    """A generated package, in memory: nothing was written yet.

    ``files`` holds every file by path, the lock among them.
    """

    package: Package
    files: Mapping[str, str]
    lock: Lock


def introspect(provider: Provider, progress: Progress, only: Sequence[str] = ()) -> Package:
    """Load the SDK, walk its tree, read its signatures and decide what each becomes.

    The provider may leave open what can be found in the SDK.
    """
    with reading(provider) as guard:
        whole = complete(provider).provider
        loaded = load_sdk(whole, progress.namespace)
        package = assemble(loaded, whole, only)
        return replace(package, refused=tuple(dict.fromkeys(guard.refused)))


def render_package(provider: Provider, progress: Progress, only: Sequence[str] = ()) -> Rendered:
    """Everything up to the unformatted text.

    Args:
        provider: What to generate.
        progress: Told of every step.
        only: Top-level namespaces to emit; empty for all.

    Raises:
        IntegrateGenError: the SDK or the provider is at fault.
    """
    with reading(provider):
        whole = complete(provider).provider
        package = introspect(whole, progress, only)
        return Rendered(whole, package, render(package, whole), Inputs.of(whole))


def build(rendered: Rendered, progress: Progress, cache: FormatCache | None = None) -> Build:
    """Format and verify a rendered package.

    Args:
        rendered: What to format.
        progress: Told of every file.
        cache: Formatted texts of earlier runs.

    Raises:
        GenerationError: the generated code is not what the model says.
    """
    progress.rendered(sum(path.endswith(".py") for path in rendered.raw))
    files = finish_files(rendered.package, rendered.raw, cache, progress.formatted)
    lock = make_lock(rendered.package, rendered.inputs, rendered.raw, files)
    return Build(rendered.package, {**files, LOCK_FILE: lock.to_text()}, lock)
