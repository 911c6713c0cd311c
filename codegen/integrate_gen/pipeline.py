"""The pipeline from a provider to a package's files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from .committed.lock import LOCK_FILE, Inputs, Lock, code_digest, make_lock
from .detect.complete import complete
from .emit.distribution import KEPT_FILES, PROJECT_FILE, render_project
from .emit.finish import finish_files
from .emit.format import FormatCache
from .emit.render import README, render, render_readme
from .guard.reading import reading
from .model.package import Package
from .model.proof import ProofRecord
from .model.provider import Provider
from .policy.assemble import assemble
from .source.digest import source_digest
from .tree.load import LoadedSdk, load_sdk


class Progress(Protocol):
    """Observer of the pipeline's progress."""

    def namespace(self, path: str, methods: int) -> None:
        """Called when a namespace was read."""
        ...

    def rendered(self, files: int) -> None:
        """Called when all files are rendered, with the number of files to format."""
        ...

    def formatted(self, path: str) -> None:
        """Called when a file is formatted."""
        ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """Unformatted files of a package by path, with their inputs.

    ``provider`` is complete, with the detected keys. ``proof`` is None if the package was not
    proved, or has changed since.
    """

    provider: Provider
    package: Package
    raw: Mapping[str, str]
    inputs: Inputs
    proof: ProofRecord | None = None

    def all_inputs(self) -> Inputs:
        """Return the inputs with the digest of the SDK's source files, which takes a while."""
        return replace(self.inputs, sources=source_digest(self.package.sdk_packages))

    def with_proof(self, proof: ProofRecord | None) -> Rendered:
        """Return the package with a proof in its README, if the proof is about this package."""
        if proof is None or proof.code != code_digest(self.package, self.raw):
            return self
        readme = render_readme(self.package, self.provider, proof)
        return replace(self, raw={**self.raw, README: readme}, proof=proof)

    def as_distribution(self) -> Rendered:
        """Return the package with the project file that makes a distribution of its folder."""
        project = render_project(self.package, self.provider)
        return replace(self, raw=dict(sorted({**self.raw, PROJECT_FILE: project}.items())))

    def after(self, lock: Lock | None) -> Rendered:
        """Return the package with what the committed one has besides code, given its lock."""
        if lock is None:
            return self
        rendered = self.as_distribution() if PROJECT_FILE in lock.files else self
        return rendered.with_proof(lock.proof)

    @property
    def keep(self) -> tuple[str, ...]:
        """Files (globs) in the package's folder that the generator did not write and keeps."""
        added = KEPT_FILES if PROJECT_FILE in self.raw else ()
        return (*self.provider.keep, *added)


@dataclass(frozen=True, slots=True)
class Build:
    """A generated package in memory.

    ``files`` has every file by path, including the lock.
    """

    package: Package
    files: Mapping[str, str]
    lock: Lock


@dataclass(frozen=True, slots=True)
class ReadSdk:
    """An SDK that was loaded, and the complete provider that describes it.

    ``refused`` are the attempts to use the network that were refused while it was read.
    """

    provider: Provider
    loaded: LoadedSdk
    refused: tuple[str, ...] = ()

    def package(self, only: Sequence[str] = ()) -> Package:
        """Decide about each callable of the SDK.

        Args:
            only: Top-level namespaces to emit; empty for all.
        """
        with reading(self.provider) as guard:
            package = assemble(self.loaded, self.provider, only)
            refused = dict.fromkeys((*self.refused, *guard.refused))
            return replace(package, refused=tuple(refused))


def read_sdk(provider: Provider, progress: Progress) -> ReadSdk:
    """Load the SDK, walk its tree and read its signatures.

    Missing keys of the provider are detected.
    """
    with reading(provider) as guard:
        completed = complete(provider).provider
        loaded = load_sdk(completed, progress.namespace)
        return ReadSdk(completed, loaded, tuple(guard.refused))


def introspect(provider: Provider, progress: Progress, only: Sequence[str] = ()) -> Package:
    """Read the SDK and decide about each callable."""
    with reading(provider):
        return read_sdk(provider, progress).package(only)


def render_package(provider: Provider, progress: Progress, only: Sequence[str] = ()) -> Rendered:
    """Run the stages up to the unformatted text.

    Args:
        provider: Provider of the SDK.
        progress: Observer of the progress.
        only: Top-level namespaces to emit; empty for all.

    Raises:
        IntegrateGenError: The SDK or the provider is at fault.
    """
    with reading(provider):
        return render_sdk(read_sdk(provider, progress), only)


def render_sdk(sdk: ReadSdk, only: Sequence[str] = ()) -> Rendered:
    """Run the stages after reading, up to the unformatted text.

    Args:
        sdk: The SDK.
        only: Top-level namespaces to emit; empty for all.

    Raises:
        IntegrateGenError: The provider does not fit the SDK.
    """
    with reading(sdk.provider):
        package = sdk.package(only)
        raw = render(package, sdk.provider)
        rendered = Rendered(sdk.provider, package, raw, Inputs.of(sdk.provider))
        return rendered.as_distribution() if sdk.provider.distribution else rendered


def build(rendered: Rendered, progress: Progress, cache: FormatCache | None = None) -> Build:
    """Format and verify a rendered package.

    Args:
        rendered: The rendered package.
        progress: Observer of the progress.
        cache: Cache of formatted texts.

    Raises:
        GenerationError: The generated code differs from the model.
    """
    progress.rendered(sum(path.endswith(".py") for path in rendered.raw))
    files = finish_files(rendered.package, rendered.raw, cache, progress.formatted)
    lock = make_lock(rendered.package, rendered.all_inputs(), rendered.raw, files, rendered.proof)
    return Build(rendered.package, {**files, LOCK_FILE: lock.to_text()}, lock)
