"""Digests that tell whether an SDK was already measured."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from functools import cache

from survey.environments import ROOT
from survey.sdks import SurveyedSdk

_GENERATOR = ("codegen/integrate_gen", "templates")


def stamp_of(sdk: SurveyedSdk) -> str:
    """Return the digest of the generator and of an SDK's entry, its versions among them."""
    entry = json.dumps(dataclasses.asdict(sdk), sort_keys=True, default=str)  # TOML has times
    return hashlib.sha256(f"{_generator_digest()}\n{entry}".encode()).hexdigest()


@cache
def _generator_digest() -> str:
    digest = hashlib.sha256()
    for folder in _GENERATOR:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(ROOT)}\n".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
