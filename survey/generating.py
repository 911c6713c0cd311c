"""Generation of an SDK's package as a user does it: plain ``new`` first, then with a table."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from integrate_gen.committed.lock import Lock, read_lock
from integrate_gen.detect.provider_table import provider_toml
from integrate_gen.model.config import CONFIG_FILE

from survey.environments import Environment
from survey.public_methods import missed, public_methods
from survey.results import Attempt
from survey.sdks import PROVIDER, SurveyedSdk

MODULE = f"integrate_{PROVIDER}"
"""Import name of the package of every SDK."""

_SECONDS = 900
_NAMED = 10


@dataclass(frozen=True, slots=True)
class Generated:
    """A generated package.

    Attributes:
        attempt: Outcome of generating it.
        lock: Lock of the package; None if no package was generated.
        imports: Modules of the package that cannot be imported.
    """

    attempt: Attempt
    lock: Lock | None = None
    imports: tuple[str, ...] = ()


def generate_plainly(sdk: SurveyedSdk, environment: Environment) -> Generated:
    """Generate the package by ``integrate-gen new PACKAGE``."""
    command = ("new", sdk.package, "--name", PROVIDER, "--no-check-types", "--no-prove")
    return _generate(sdk, environment, "", command, lines=0)


def generate_with_table(sdk: SurveyedSdk, environment: Environment) -> Generated:
    """Generate the package from the SDK's table."""
    return _generate(sdk, environment, sdk.configuration, (PROVIDER, "-q"), sdk.lines)


def add_settings_of_proof(sdk: SurveyedSdk, environment: Environment) -> None:
    """Add the settings with which the client uses a server on loopback to the project's table."""
    if sdk.loopback:
        text = provider_toml(f"{PROVIDER}.loopback", sdk.loopback)
        with (environment.project / CONFIG_FILE).open("a", encoding="utf-8") as file:
            file.write(f"\n{text}")


def _generate(
    sdk: SurveyedSdk, environment: Environment, table: str, command: Sequence[str], lines: int
) -> Generated:
    shutil.rmtree(environment.project, ignore_errors=True)
    environment.project.mkdir(parents=True)
    (environment.project / CONFIG_FILE).write_text(table, encoding="utf-8")
    done = environment.run("integrate_gen", *command, timeout=_SECONDS)
    lock = read_lock(environment.package(MODULE))
    if done.code or lock is None:
        return Generated(Attempt(lines, done.code, done.last_line))
    described = environment.run("survey.facts", PROVIDER, *sdk.clients, timeout=_SECONDS)
    if described.code:
        message = f"the package cannot be described: {described.last_line}"
        return Generated(Attempt(lines, described.code, message, tasks=lock.counts.tasks))
    facts = json.loads(described.out.splitlines()[-1])
    public, unreached = _reached(sdk, lock, Path(facts["source"]), frozenset(facts["symbols"]))
    attempt = Attempt(
        lines=lines,
        code=0,
        client=facts["client"],
        documented=facts["documented"],
        tasks=lock.counts.tasks,
        public=public,
        missing=len(unreached),
        missed=tuple(unreached[:_NAMED]),
    )
    return Generated(attempt, lock, tuple(facts["imports"]))


def _reached(
    sdk: SurveyedSdk, lock: Lock, source: Path, emitted: frozenset[str]
) -> tuple[int, Sequence[str]]:
    """Return the number of public methods, and those that are not reached, by the best count."""
    skipped = list(_without_storable_result(lock))
    counts: list[tuple[int, Sequence[str]]] = []
    for patterns in sdk.counts:
        public = public_methods(source, sdk.package, patterns).public
        counts.append((len(public), missed(public, emitted, skipped)))
    return max(counts, key=lambda count: count[0] - len(count[1]))


def _without_storable_result(lock: Lock) -> Iterator[str]:
    """Yield the paths of the methods that were skipped because of their results."""
    for reason, paths in lock.ledger.skipped.items():
        if reason.startswith("it returns"):
            yield from paths
