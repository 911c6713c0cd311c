"""Results of a new package that samples show to be unstorable."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec

from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider


def with_tried_results(package: Package, provider: Provider) -> Package:
    """Return a package whose ledger lists the results that samples show to be unstorable too.

    Without the runtime, which stores the samples, it is the package itself.
    """
    if find_spec("integrate_runtime") is None:
        return package
    # Imported late: no other part of the generator needs the runtime.
    from integrate_gen.prove.result_samples import find_unstorable

    unstorable = {**package.ledger.unstorable, **find_unstorable(package, provider)}
    return replace(package, ledger=replace(package.ledger, unstorable=unstorable))
