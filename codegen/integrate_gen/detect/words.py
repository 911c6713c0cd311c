"""The words by which SDKs are recognised."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Words:
    """The contents of ``words.toml``."""

    credentials: tuple[str, ...]
    helpers: frozenset[str]
    retries: Mapping[str, object]


@cache
def words() -> Words:
    """Read them once."""
    data = tomllib.loads(files("integrate_gen.detect").joinpath("words.toml").read_text("utf-8"))
    return Words(tuple(data["credentials"]), frozenset(data["helpers"]), data["retries"])
