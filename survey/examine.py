"""Survey of one SDK in its environment."""

from __future__ import annotations

import json
import time
from dataclasses import replace

from integrate_gen.model.errors import ExitCode

from survey.checkers import by_rule, mypy, pyright
from survey.environments import Environment
from survey.generating import (
    MODULE,
    Generated,
    add_settings_of_proof,
    generate_plainly,
    generate_with_table,
)
from survey.results import Attempt, Proof, Result
from survey.sdks import PROVIDER, SurveyedSdk

_EXAMPLES = 3
_PROOF_SECONDS = 1800


def examine(sdk: SurveyedSdk, environment: Environment, stamp: str) -> Result:
    """Generate an SDK's package, with its table if need be; type-check it, and prove it."""
    started = time.monotonic()
    plain = generate_plainly(sdk, environment)
    result = Result(stamp, sdk.family, _required(sdk), plain.attempt)
    if plain.attempt.useful or not sdk.table:
        result = _checked(result, sdk, environment, plain)
        result = replace(result, plain=with_refusal(result.plain, result.proof))
    if not result.plain.useful and sdk.table:
        described = generate_with_table(sdk, environment)
        result = replace(result, table=described.attempt)
        result = _checked(result, sdk, environment, described)
    return replace(result, seconds=round(time.monotonic() - started, 1))


def not_installed(sdk: SurveyedSdk, stamp: str, reason: str) -> Result:
    """Return the result of an SDK that could not be installed."""
    return Result(stamp, sdk.family, _required(sdk), Attempt(0, 2, reason))


def prove(environment: Environment) -> Proof:
    """Prove the package in an environment's project with ``integrate-gen prove``."""
    done = environment.run("integrate_gen", "prove", PROVIDER, "--json", timeout=_PROOF_SECONDS)
    try:
        record = json.loads(done.out)
    except json.JSONDecodeError:
        return Proof(error=done.last_line)
    unproved = {
        reason: (len(operations), tuple(operations[:_EXAMPLES]))
        for reason, operations in record["unproved"].items()
    }
    return Proof(record["tasks"], record["proved"], record["calls"], unproved)


def with_refusal(attempt: Attempt, proof: Proof) -> Attempt:
    """Return an attempt of plain ``new``, which fails if the SDK refuses most calls."""
    refusal = proof.main_refusal
    return replace(attempt, code=ExitCode.ERROR, message=refusal) if refusal else attempt


def _checked(
    result: Result, sdk: SurveyedSdk, environment: Environment, generated: Generated
) -> Result:
    """Return a result with what type checkers and the proof say of a package, if there is one."""
    lock = generated.lock
    if lock is None:
        return result
    mypy_errors, pyright_errors = (check(environment, MODULE) for check in (mypy, pyright))
    add_settings_of_proof(sdk, environment)
    return replace(
        result,
        versions=dict(lock.sdk),
        skipped=dict(lock.counts.skipped),
        failed=dict(lock.ledger.failed),
        imports=generated.imports,
        mypy=by_rule(mypy_errors),
        pyright=by_rule(pyright_errors),
        proof=prove(environment),
    )


def _required(sdk: SurveyedSdk) -> dict[str, str]:
    """Return the versions that the survey requires, by distribution."""
    pairs = (requirement.partition("==") for requirement in sdk.install)
    return {name.partition("[")[0]: version for name, _, version in pairs}
