"""Everything that the survey does with one SDK, in its environment."""

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
_PARTICULARS = (
    (r"127\.0\.0\.1:\d+", "127.0.0.1"),
    (r"0x[0-9a-f]+", "0x"),
    (r"^(failed: )?output: [\w.]+: An? [\w.]+ cannot", "a result cannot"),
)
_CALLS_SECONDS = 1800


def examine(sdk: SurveyedSdk, environment: Environment) -> Result:
    """Generate an SDK's package, check it, import it and call it."""
    error, lock = generate(sdk, environment)
    if lock is None:
        return Result({}, sdk.family, sdk.lines, error)
    called = call_tasks(sdk, environment)
    counted = public_methods(package_folder(sdk, environment), sdk.provider.package, sdk.count)
    emitted = frozenset(symbol for one in called for symbol in one["symbols"])
    lost = missed(counted.public, emitted, list(_alive(lock)))
    return Result(
        versions=dict(lock.sdk),
        family=sdk.family,
        lines=sdk.lines,
        public=len(counted.public),
        on_results=len(counted.on_results),
        missing=len(lost),
        missed=tuple(lost[:_NAMED]),
        tasks=lock.counts.tasks,
        skipped=dict(lock.counts.skipped),
        failed=dict(lock.ledger.failed),
        imports=tuple(imports(sdk, environment)),
        mypy=by_rule(mypy(environment, sdk.provider.module)),
        pyright=by_rule(pyright(environment, sdk.provider.module)),
        calls=dict(sorted(Counter(one["outcome"] for one in called).items())),
        problems=problems(called),
    )


def _alive(lock: Lock) -> Iterator[str]:
    """Paths of what was skipped because of what it returns."""
    for reason, paths in lock.ledger.skipped.items():
        if reason.startswith("it returns"):
            yield from paths


def generate(sdk: SurveyedSdk, environment: Environment) -> tuple[str, Lock | None]:
    """Write the package; gives the generator's words where it wrote none."""
    (environment.project / "integrate.toml").write_text(sdk.configuration)
    done = environment.run("integrate_gen", sdk.name, "-q")
    lock = read_lock(environment.project / "generated" / sdk.provider.module)
    return (done.stderr.strip().splitlines() or [""])[-1], lock


def package_folder(sdk: SurveyedSdk, environment: Environment) -> Path:
    """Where the SDK's import package is."""
    script = f"import {sdk.provider.package} as p; print(p.__path__[0])"
    done = subprocess.run(
        [str(environment.python), "-c", script], capture_output=True, text=True, check=True
    )
    return Path(done.stdout.strip().splitlines()[-1])


def imports(sdk: SurveyedSdk, environment: Environment) -> list[str]:
    """What of the package does not compile or import."""
    done = environment.run("survey.imports", sdk.provider.module)
    return _json(done) or []


def call_tasks(sdk: SurveyedSdk, environment: Environment) -> list[dict[str, Any]]:
    """What became of a call of each task."""
    try:
        done = environment.run("survey.calls", sdk.name, timeout=_CALLS_SECONDS)
    except subprocess.TimeoutExpired:
        reason = f"the calls took longer than {_CALLS_SECONDS} s"
        return [_not_even_begun(reason)]
    return _json(done) or [_not_even_begun(done.stderr.strip()[-300:])]


def _not_even_begun(reason: str) -> dict[str, Any]:
    return {"operation": "*", "symbols": (), "outcome": "failed", "reason": reason}


def by_rule(findings: Findings) -> dict[str, tuple[int, str]]:
    """Errors counted by the rule that they break, with the first of each."""
    found: dict[str, tuple[int, str]] = {}
    for error in findings.errors:
        match = _CODE.search(error)
        rule = match[1] if match else "other"
        count, example = found.get(rule, (0, error[:200]))
        found[rule] = count + 1, example
    return dict(sorted(found.items()))


def problems(called: Sequence[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """The operations that were not equal, by reason; a few of each."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in called:
        if one["outcome"] != "equal":
            found[f"{one['outcome']}: {_general(one['reason'])}"].append(one["operation"])
    return {
        reason: (
            *operations[:_EXAMPLES],
            *_rest(operations),
        )
        for reason, operations in sorted(found.items(), key=lambda entry: -len(entry[1]))
    }


def _rest(operations: Sequence[str]) -> list[str]:
    return [f"{len(operations)} in all"] if len(operations) > _EXAMPLES else []


def _general(reason: str) -> str:
    """A reason without what differs from call to call, and of a length to print."""
    reason = reason.splitlines()[0] if reason else ""
    for pattern, general in _PARTICULARS:
        reason = re.sub(pattern, general, reason)
    return reason[:160]


def _json(done: subprocess.CompletedProcess[str]) -> Any:
    try:
        return json.loads(done.stdout.strip().splitlines()[-1])
    except (json.JSONDecodeError, IndexError):
        return None
