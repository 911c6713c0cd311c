"""Names that SDKs have in common: of credentials, tools, modules and attributes."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class CommonNames:
    """The contents of ``common_names.toml``, which describes each key."""

    credentials: tuple[str, ...]
    credential_globs: tuple[str, ...]
    together: tuple[tuple[str, ...], ...]
    identities: tuple[str, ...]
    addresses: tuple[str, ...]
    settings: tuple[str, ...]
    helpers: tuple[str, ...]
    tools: tuple[str, ...]
    lifecycle: tuple[str, ...]
    async_attributes: tuple[str, ...]
    async_flags: tuple[str, ...]
    modules: tuple[str, ...]
    plumbing: tuple[str, ...]
    transports: tuple[str, ...]
    retry_details: frozenset[str]
    generic: frozenset[str]
    retries: Mapping[str, Any]
    offline: Mapping[str, bool]
    pages: Mapping[str, bool]
    means: Mapping[str, str]
    hide: Mapping[str, str]
    background: Mapping[str, str]


@cache
def common_names() -> CommonNames:
    """Return the names, which are read once per process."""
    file = files("integrate_gen.detect").joinpath("common_names.toml")
    return TypeAdapter(CommonNames).validate_python(tomllib.loads(file.read_text("utf-8")))
