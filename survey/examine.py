"""Survey of one SDK in its environment."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from integrate_gen.committed.lock import Lock, read_lock

from survey.checkers import Findings, mypy, pyright
from survey.environments import Environment
from survey.public_methods import missed, public_methods
from survey.results import Result
from survey.sdks import SurveyedSdk

_CODE = re.compile(r"\[([\w-]+)\]$")
_EXAMPLES = 3
_NAMED = 10
_DETAILS = (
    (r"127\.0\.0\.1:\d+", "127.0.0.1"),
    (r"0x[0-9a-f]+", "0x"),
    (r"^(failed: )?output: [\w.]+: An? [\w.]+ cannot", "a result cannot"),
)
_CALLS_SECONDS = 1800


def examine(sdk: SurveyedSdk, environment: Environment) -> Result:
    """Generate an SDK's package, type-check it, import it and call its tasks."""
    error, lock = generate(sdk, environment)
    if lock is None:
        return Result({}, sdk.family, sdk.lines, error)
    outcomes = call_tasks(sdk, environment)
    counted = public_methods(package_folder(sdk, environment), sdk.provider.package, sdk.count)
    emitted = frozenset(symbol for outcome in outcomes for symbol in outcome["symbols"])
    unreached = missed(counted.public, emitted, list(_without_storable_result(lock)))
    return Result(
        versions=dict(lock.sdk),
        family=sdk.family,
        lines=sdk.lines,
        public=len(counted.public),
        on_results=len(counted.on_results),
        missing=len(unreached),
        missed=tuple(unreached[:_NAMED]),
        tasks=lock.counts.tasks,
        skipped=dict(lock.counts.skipped),
        failed=dict(lock.ledger.failed),
        imports=tuple(imports(sdk, environment)),
        mypy=by_rule(mypy(environment, sdk.provider.module)),
        pyright=by_rule(pyright(environment, sdk.provider.module)),
        calls=dict(sorted(Counter(outcome["outcome"] for outcome in outcomes).items())),
        problems=problems(outcomes),
    )


def _without_storable_result(lock: Lock) -> Iterator[str]:
    """Yield the paths of the methods that were skipped because of their results."""
    for reason, paths in lock.ledger.skipped.items():
        if reason.startswith("it returns"):
            yield from paths


def generate(sdk: SurveyedSdk, environment: Environment) -> tuple[str, Lock | None]:
    """Generate the package; return the last line of the errors, and the lock if there is one."""
    (environment.project / "integrate.toml").write_text(sdk.configuration)
    done = environment.run("integrate_gen", sdk.name, "-q")
    lock = read_lock(environment.project / "generated" / sdk.provider.module)
    return (done.stderr.strip().splitlines() or [""])[-1], lock


def package_folder(sdk: SurveyedSdk, environment: Environment) -> Path:
    """Return the folder of the SDK's import package."""
    script = f"import {sdk.provider.package} as p; print(p.__path__[0])"
    done = subprocess.run(
        [str(environment.python), "-c", script], capture_output=True, text=True, check=True
    )
    return Path(done.stdout.strip().splitlines()[-1])


def imports(sdk: SurveyedSdk, environment: Environment) -> list[str]:
    """Return the modules that cannot be compiled or imported, with the reasons."""
    done = environment.run("survey.imports", sdk.provider.module)
    return _json(done) or []


def call_tasks(sdk: SurveyedSdk, environment: Environment) -> list[dict[str, Any]]:
    """Return the outcome of each task."""
    try:
        done = environment.run("survey.calls", sdk.name, timeout=_CALLS_SECONDS)
    except subprocess.TimeoutExpired:
        reason = f"the calls took longer than {_CALLS_SECONDS} s"
        return [_no_outcome(reason)]
    return _json(done) or [_no_outcome(done.stderr.strip()[-300:])]


def _no_outcome(reason: str) -> dict[str, Any]:
    return {"operation": "*", "symbols": (), "outcome": "failed", "reason": reason}


def by_rule(findings: Findings) -> dict[str, tuple[int, str]]:
    """Count the errors of each rule, with the first one as an example."""
    rules: dict[str, tuple[int, str]] = {}
    for error in findings.errors:
        match = _CODE.search(error)
        rule = match[1] if match else "other"
        count, example = rules.get(rule, (0, error[:200]))
        rules[rule] = count + 1, example
    return dict(sorted(rules.items()))


def problems(outcomes: Sequence[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Return the first operations of each outcome other than ``equal``, by reason."""
    by_reason: dict[str, list[str]] = defaultdict(list)
    for outcome in outcomes:
        if outcome["outcome"] != "equal":
            by_reason[f"{outcome['outcome']}: {_general(outcome['reason'])}"].append(
                outcome["operation"]
            )
    return {
        reason: (
            *operations[:_EXAMPLES],
            *_rest(operations),
        )
        for reason, operations in sorted(by_reason.items(), key=lambda entry: -len(entry[1]))
    }


def _rest(operations: Sequence[str]) -> list[str]:
    return [f"{len(operations)} in all"] if len(operations) > _EXAMPLES else []


def _general(reason: str) -> str:
    """Return a reason without details that differ from call to call, shortened for a table."""
    reason = reason.splitlines()[0] if reason else ""
    for pattern, general in _DETAILS:
        reason = re.sub(pattern, general, reason)
    return reason[:160]


def _json(done: subprocess.CompletedProcess[str]) -> Any:
    try:
        return json.loads(done.stdout.strip().splitlines()[-1])
    except (json.JSONDecodeError, IndexError):
        return None
