"""Results that are tried when a package is written, before any request is sent."""

from __future__ import annotations

from dataclasses import replace

from integrate_gen.model.package import Package
from integrate_gen.model.proof import ProofRecord
from integrate_gen.model.provider import Provider
from integrate_gen.results.storable import stores_values

from .console import show_steps


def with_tried_results(package: Package, provider: Provider, proof: ProofRecord | None) -> Package:
    """Return the package, whose ledger lists the results that samples show to be unstorable too.

    A proof of the package has stored results of its own, and is believed.
    """
    if proof is not None or not stores_values(provider.codec):
        return package
    # Imported late: most commands need no prover.
    from integrate_gen.prove.result_samples import find_unstorable, sampled_results

    with show_steps("trying to store", len(sampled_results(package, provider)), "result") as tried:
        found = find_unstorable(package, provider, tried)
    unstorable = {**package.ledger.unstorable, **found}
    return replace(package, ledger=replace(package.ledger, unstorable=unstorable))
