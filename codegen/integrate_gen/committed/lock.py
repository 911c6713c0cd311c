"""``integrate.lock``: inputs and results of generating a package."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from integrate_gen import __version__
from integrate_gen.emit.format import FORMATTER
from integrate_gen.emit.templates import templates_digest
from integrate_gen.model.errors import PublishError
from integrate_gen.model.package import Ledger, Package
from integrate_gen.model.proof import ProofRecord
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution

from .api import Api, TaskApi, api_of

LOCK_FILE = "integrate.lock"
LOCK_VERSION = 1


@dataclass(frozen=True, slots=True)
class FileDigests:
    """SHA-256 of a file before and after formatting."""

    raw: str
    formatted: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of tasks and of skipped callables; ``skipped`` counts the latter by reason."""

    namespaces: int
    tasks: int
    overloads: int
    skipped: Mapping[str, int]
    failed: int


@dataclass(frozen=True, slots=True)
class LockLedger:
    """Coverage ledger: emitted callables to their operations, the others to their reasons."""

    emitted: Mapping[str, str]
    skipped: Mapping[str, tuple[str, ...]]
    failed: Mapping[str, str]
    left_out_parameters: Mapping[str, str]
    renamed_parameters: Mapping[str, str]
    unstorable: Mapping[str, str] = field(default_factory=dict[str, str])
    unknown_requests: tuple[str, ...] = ()
    first_pages: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Inputs:
    """Inputs of a package besides the versions of its SDK.

    Attributes:
        generator: Version of integrate-gen.
        formatter: Version and mode of black.
        provider: SHA-256 of the provider's table.
        templates: SHA-256 of the templates.
        sources: SHA-256 of the SDK's source files; empty in old locks, and where it is not needed.
    """

    generator: str
    formatter: str
    provider: str
    templates: str
    sources: str = ""

    @classmethod
    def of(cls, provider: Provider) -> Inputs:
        """Return the current inputs."""
        # Options of reading and proving decide nothing about what is generated.
        table = provider.model_dump_json(exclude={"environment", "getter_timeout", "loopback"})
        digest = sha256(table)
        return cls(__version__, FORMATTER, digest, templates_digest())


@dataclass(frozen=True, slots=True)
class _Header:
    """Members of a lock that every format has."""

    lock_version: int
    inputs: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Lock:
    """Contents of a lock.

    Attributes:
        lock_version: Version of this format.
        inputs: Inputs other than the SDK.
        sdk: Distribution of the SDK to its version.
        only: Requested top-level namespaces; empty for all.
        counts: Totals.
        files: Path to digests, without the lock itself.
        ledger: Decision about every SDK callable.
        api: Operation to the public API of its task.
        names: Name in signatures to its absolute name; empty in old locks.
        own_names: Operation to names that have another meaning in its signatures.
        aliases: Absolute name of a type alias to the type.
        proof: Last proof of the package; None if it was not proved.
    """

    lock_version: int
    inputs: Inputs
    sdk: Mapping[str, str]
    only: tuple[str, ...]
    counts: Counts
    files: Mapping[str, FileDigests]
    ledger: LockLedger
    api: Mapping[str, TaskApi]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    own_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    proof: ProofRecord | None = None

    @property
    def public(self) -> Api:
        """Public API of the package."""
        return Api(self.api, self.names, self.own_names, self.aliases)

    @property
    def distributions(self) -> tuple[Distribution, ...]:
        """Distributions of the SDK, with versions."""
        return tuple(Distribution(name, version) for name, version in self.sdk.items())

    def to_text(self) -> str:
        """Return the lock as JSON with one entry per line, for legible diffs."""
        plain = TypeAdapter(Lock).dump_python(self, mode="json")
        for name in ("first_pages", "unstorable", "unknown_requests"):
            if not plain["ledger"][name]:
                del plain["ledger"][name]  # most packages have none
        if self.proof is None:
            del plain["proof"]
        elif not self.proof.silent:
            del plain["proof"]["silent"]
        return json.dumps(plain, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def make_lock(
    package: Package,
    inputs: Inputs,
    raw: Mapping[str, str],
    formatted: Mapping[str, str],
    proof: ProofRecord | None = None,
) -> Lock:
    """Return the lock of a generated package.

    Args:
        package: The package.
        inputs: Its inputs other than the SDK.
        raw: Unformatted text by path.
        formatted: Text as written, by path.
        proof: Proof of the package, if there is one.
    """
    public = api_of(package)
    return Lock(
        lock_version=LOCK_VERSION,
        inputs=inputs,
        sdk={d.name: d.version for d in package.distributions},
        only=package.only,
        counts=count(package),
        files={path: FileDigests(sha256(raw[path]), sha256(formatted[path])) for path in raw},
        ledger=_ledger(package.ledger),
        api=public.tasks,
        names=public.names,
        own_names=public.own_names,
        aliases=public.aliases,
        proof=proof,
    )


def code_digest(package: Package, raw: Mapping[str, str]) -> str:
    """Return the SHA-256 of what a proof is about: the unformatted Python files, and the SDK.

    Args:
        package: The package.
        raw: Unformatted text by path.
    """
    parts = [f"{d.name}=={d.version}" for d in package.distributions]
    parts += [f"{path}:{sha256(raw[path])}" for path in sorted(raw) if path.endswith(".py")]
    return sha256("\n".join(parts))


def count(package: Package) -> Counts:
    """Return the totals of a package."""
    return Counts(
        namespaces=len(package.modules),
        tasks=len(package.tasks),
        overloads=sum(len(task.overloads) for task in package.tasks),
        skipped=package.ledger.skipped_by_reason(),
        failed=len(package.ledger.failed),
    )


def read_lock(folder: Path) -> Lock | None:
    """Return the lock of the package in ``folder``; None if it has none.

    Raises:
        PublishError: The file is not a lock that this version can read, or has another format.
    """
    path = folder / LOCK_FILE
    try:
        content = path.read_bytes()
        _refuse_other_format(path, content)
        return TypeAdapter(Lock).validate_json(content)
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        raise PublishError(
            f"{path} is not a lock that integrate-gen {__version__} can read; "
            f"restore it from version control, or delete {folder} and generate again."
        ) from error


def _refuse_other_format(path: Path, content: bytes) -> None:
    """Refuse a lock of another format, whatever else is in it.

    Raises:
        ValidationError: The file has no version of a format.
    """
    header = TypeAdapter(_Header).validate_json(content)
    if header.lock_version != LOCK_VERSION:
        raise PublishError(
            f"{path} has format {header.lock_version} and was written by integrate-gen "
            f"{header.inputs.get('generator', 'of another version')}, but integrate-gen "
            f"{__version__} reads format {LOCK_VERSION}; install the version that wrote it, or "
            f"delete {path.parent} and generate again."
        )


def sha256(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def _ledger(ledger: Ledger) -> LockLedger:
    skipped: dict[str, tuple[str, ...]] = {}
    for skip in ledger.skipped:
        skipped[skip.reason] = (*skipped.get(skip.reason, ()), skip.path)
    return LockLedger(
        emitted={entry.path: entry.operation for entry in ledger.emitted},
        skipped=skipped,
        failed={skip.path: skip.reason for skip in ledger.failed},
        left_out_parameters=ledger.left_out,
        renamed_parameters=ledger.renamed,
        unstorable=ledger.unstorable,
        unknown_requests=ledger.unknown_requests,
        first_pages=ledger.first_pages,
    )
