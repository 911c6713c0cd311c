"""``integrate-gen list``: configured SDKs, and whether they are installed."""

from __future__ import annotations

from collections.abc import Callable

from rich.table import Table

from integrate_gen.client.build import is_installed
from integrate_gen.guard.reading import reading
from integrate_gen.model.config import Config
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import Provider

from .console import stdout


def list_command(config: Config) -> Callable[[], None]:
    """Return the command for the configured SDKs."""

    def command() -> None:
        """List the configured SDKs."""
        table = Table("name", "SDK", "client", "package", "installed", box=None)
        for name, provider in config.providers.items():
            installed = "yes" if _is_installed(provider) else "no"
            client = provider.client or "found in the SDK"
            table.add_row(name, provider.package, client, provider.module, installed)
        stdout.print(table)

    return command


def _is_installed(provider: Provider) -> bool:
    try:
        with reading(provider):
            return is_installed(provider)
    except SdkError:  # its parent package cannot be imported
        return False
