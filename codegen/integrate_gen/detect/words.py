"""The words by which SDKs are recognised."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class Words:
    """The contents of ``words.toml``."""

    credentials: tuple[str, ...]
    identities: tuple[str, ...]
    addresses: tuple[str, ...]
    helpers: tuple[str, ...]
    tools: tuple[str, ...]
    async_attributes: tuple[str, ...]
    modules: tuple[str, ...]
    plumbing: tuple[str, ...]
    generic: frozenset[str]
    retries: Mapping[str, Any]
    hide: Mapping[str, str]


@cache
def words() -> Words:
    """Read them once."""
    data = tomllib.loads(files("integrate_gen.detect").joinpath("words.toml").read_text("utf-8"))
    return TypeAdapter(Words).validate_python(data)
