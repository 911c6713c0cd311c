"""``integrate-gen list``: the configured SDKs, and which of them are installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import util

from rich.table import Table

from integrate_gen.model.config import Config

from .console import stdout


def list_command(config: Config) -> Callable[[], None]:
    """The command over the configured SDKs."""

    def command() -> None:
        """List the configured SDKs."""
        table = Table("name", "SDK", "client", "package", "installed", box=None)
        for name, provider in config.providers.items():
            installed = "yes" if util.find_spec(provider.package) else "no"
            table.add_row(name, provider.package, provider.client, provider.module, installed)
        stdout.print(table)

    return command
