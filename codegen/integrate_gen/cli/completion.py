"""Shell completion of the configured SDKs, and of names in the committed packages.

The functions read the configuration anew, since annotations of commands, which name them, are
evaluated outside of the functions that know it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import typer

from integrate_gen.committed.lock import read_lock
from integrate_gen.model.config import Config, load_config
from integrate_gen.model.errors import IntegrateGenError
from integrate_gen.model.project import find_project


def complete_sdks(incomplete: str) -> list[str]:
    """Complete a configured SDK."""
    return [name for name in _config().providers if name.startswith(incomplete)]


def complete_namespaces(ctx: typer.Context, incomplete: str) -> list[str]:
    """Complete the last one of a list of namespaces of the command's SDK."""
    before, comma, last = incomplete.rpartition(",")
    operations = _operations(_config(), ctx.command.name or "")
    namespaces = {name.partition(".")[0] for name in operations if "." in name}
    return [f"{before}{comma}{name}" for name in sorted(namespaces) if name.startswith(last)]


def complete_operations(incomplete: str) -> list[str]:
    """Complete an operation, such as ``github.issues.create``."""
    sdk, dot, _ = incomplete.partition(".")
    if dot:
        return [name for name in _full_names(sdk) if name.startswith(incomplete)]
    sdks = complete_sdks(incomplete)
    # Bash ends the word after a single completion, so the SDK's name must not be one.
    return (_full_names(sdks[0]) if len(sdks) == 1 else []) or [f"{name}." for name in sdks]


def _full_names(sdk: str) -> list[str]:
    return [f"{sdk}.{name}" for name in sorted(_operations(_config(), sdk))]


def _config() -> Config:
    return load_config(find_project(Path()))


def _operations(config: Config, sdk: str) -> Mapping[str, object]:
    """Return the operations of a committed package; none if there is none."""
    if sdk not in config.providers:
        return {}
    try:
        lock = read_lock(config.output / config.providers[sdk].module)
    except IntegrateGenError:
        return {}
    return lock.api if lock else {}
