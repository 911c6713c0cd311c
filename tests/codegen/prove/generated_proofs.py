"""Proofs of packages that are generated for them."""

from __future__ import annotations

import importlib
from pathlib import Path

from integrate_gen.committed.publish import publish
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import Provider
from integrate_gen.pipeline import build, render_package
from integrate_gen.prove.proof import Proof
from integrate_gen.prove.prover import prove

from survey.progress import SILENT


def generate_and_prove(provider: Provider, folder: Path) -> Proof:
    """Return the proof of the package of a provider, generated into a folder."""
    completed = complete(provider).provider
    rendered = render_package(completed, SILENT)
    publish(folder / completed.module, build(rendered, SILENT).files)
    importlib.invalidate_caches()
    return prove(completed, rendered.package)
