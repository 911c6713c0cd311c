"""``integrate.lock``: what a package was generated from, and what came of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from integrate_gen import __version__
from integrate_gen.emit.format import FORMATTER
from integrate_gen.emit.templates import templates_digest
from integrate_gen.model.errors import PublishError
from integrate_gen.model.package import Ledger, Package
from integrate_gen.model.provider import Provider
from integrate_gen.model.sdk import Distribution

from .api import Api, TaskApi, api_of

LOCK_FILE = "integrate.lock"
LOCK_VERSION = 1


@dataclass(frozen=True, slots=True)
class FileDigests:
    """SHA-256 of a file before formatting, and as it is."""

    raw: str
    formatted: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of the SDK became tasks; ``skipped`` counts callables by reason."""

    namespaces: int
    tasks: int
    overloads: int
    skipped: Mapping[str, int]
    failed: int


@dataclass(frozen=True, slots=True)
class LockLedger:
    """The coverage ledger: emitted SDK callables to their operation, the others by reason."""

    emitted: Mapping[str, str]
    skipped: Mapping[str, tuple[str, ...]]
    failed: Mapping[str, str]
    left_out_parameters: Mapping[str, str]
    renamed_parameters: Mapping[str, str]
    unstorable: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a package is generated with, beside its SDK.

    Attributes:
        generator: Version of integrate-gen.
        formatter: Version and mode of black.
        provider: SHA-256 of the provider's table.
        templates: SHA-256 of the templates.
    """

    generator: str
    formatter: str
    provider: str
    templates: str

    @classmethod
    def of(cls, provider: Provider) -> Inputs:
        """The inputs as they are now."""
        # How the SDK is read decides whether a package comes of it, not what it says.
        table = provider.model_dump_json(exclude={"environment", "getter_timeout"})
        digest = sha256(table)
        return cls(__version__, FORMATTER, digest, templates_digest())


@dataclass(frozen=True, slots=True)
class Lock:
    """The contents of a lock.

    Attributes:
        lock_version: Version of this format.
        inputs: What the package was generated with.
        sdk: The SDK's distribution names to versions.
        only: Top-level namespaces that were asked for; empty for all.
        counts: Totals.
        files: Digests by path; the lock itself is not among them.
        ledger: What became of every SDK callable.
        api: What callers see of each task, by operation.
        names: What the names in their signatures are; empty in a lock of old.
        own_names: The same by operation, where the names of one are something else.
        aliases: Of the absolute names that are no classes, what they stand for.
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

    @property
    def public(self) -> Api:
        """What callers see of the package."""
        return Api(self.api, self.names, self.own_names, self.aliases)

    @property
    def distributions(self) -> tuple[Distribution, ...]:
        """The SDK's distributions and versions."""
        return tuple(Distribution(name, version) for name, version in self.sdk.items())

    def to_text(self) -> str:
        """The lock as JSON with one entry a line, so that a diff reads well."""
        plain = TypeAdapter(Lock).dump_python(self, mode="json")
        if not self.ledger.unstorable:
            del plain["ledger"]["unstorable"]  # most packages have none
        return json.dumps(plain, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def make_lock(
    package: Package, inputs: Inputs, raw: Mapping[str, str], formatted: Mapping[str, str]
) -> Lock:
    """The lock of a package that was just generated.

    Args:
        package: The package.
        inputs: What it was generated with.
        raw: Unformatted text by path.
        formatted: Text as written, by path.
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
    )


def count(package: Package) -> Counts:
    """Totals of a package; other names are counted together, whatever they are names of."""
    return Counts(
        namespaces=len(package.modules),
        tasks=len(package.tasks),
        overloads=sum(len(task.overloads) for task in package.tasks),
        skipped=package.ledger.skipped_by_reason(),
        failed=len(package.ledger.failed),
    )


def read_lock(folder: Path) -> Lock | None:
    """The lock of the package in ``folder``; None where there is none.

    Raises:
        PublishError: the file is there and is no lock that this version can read.
    """
    path = folder / LOCK_FILE
    try:
        return TypeAdapter(Lock).validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError) as error:
        raise PublishError(
            f"{path} is not a lock that integrate-gen {__version__} can read; "
            f"restore it from version control, or delete {folder} and generate again."
        ) from error


def sha256(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
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
    )
