"""The table of GitHub's further documented answers, as the generator reads it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

_TABLE = Path(__file__).parents[2] / "codegen/integrate_gen/providers/github.answers.toml"

FURTHER_ANSWERS: Mapping[str, Mapping[str, str]] = tomllib.loads(
    _TABLE.read_text(encoding="utf-8")
)["providers"]["github"]["answers"]
"""Operation to status to answer."""
