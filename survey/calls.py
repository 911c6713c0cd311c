"""Prove the package of an SDK, in the environment of the SDK.

    python -m survey.calls SDK

The verdicts of ``integrate-gen prove`` are printed as JSON, under the names of the survey's page.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import sys
import warnings
from dataclasses import dataclass

from integrate_gen.detect.complete import complete
from integrate_gen.pipeline import introspect
from integrate_gen.prove.proof import TaskProof, Verdict
from integrate_gen.prove.prover import prove

from survey.progress import SILENT
from survey.sdks import SurveyedSdk, read_sdks

_OUTCOMES = {
    Verdict.PROVED: "equal",
    Verdict.REFUSED: "refused",
    Verdict.NO_ARGUMENTS: "not called",
    Verdict.UNSTORABLE: "failed",
    Verdict.DIFFERENT: "failed",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Outcome of the calls of one task.

    Attributes:
        operation: Operation of the task.
        symbols: The SDK's method, ``module:Class.method``, and the methods that it overrides.
        outcome: ``equal``: the task did what the SDK does, and its replay returned an equal value.
            ``refused``: the SDK itself refuses the call in the same way. ``not called``: there is
            no sample of an argument. ``failed``: anything else.
        reason: Explanation of any outcome other than ``equal``.
    """

    operation: str
    symbols: tuple[str, ...]
    outcome: str
    reason: str = ""

    @classmethod
    def of(cls, proof: TaskProof) -> Outcome:
        """Return the outcome of a task's proof."""
        return cls(proof.operation, proof.symbols, _OUTCOMES[proof.verdict], proof.reason)


def main() -> None:
    """Print the outcome of each task, and exit without joining threads that still wait."""
    warnings.simplefilter("ignore")
    sdk = read_sdks()[sys.argv[1]]
    with contextlib.redirect_stdout(sys.stderr):
        outcomes = call_all(sdk)
    print(json.dumps([dataclasses.asdict(outcome) for outcome in outcomes]), flush=True)
    os._exit(0)


def call_all(sdk: SurveyedSdk) -> list[Outcome]:
    """Prove every task of an SDK's package."""
    provider = complete(sdk.provider).provider
    proof = prove(provider, introspect(provider, SILENT))
    return [Outcome.of(task) for task in proof.tasks]


if __name__ == "__main__":
    main()
