"""SDKs of the shipped packages, each read once by all processes of a test run."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from integrate_gen.detect.complete import Completed, complete
from integrate_gen.model.config import load_config
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import LoadedSdk, load_sdk

from tests.support.once import made_once


@dataclass(frozen=True, slots=True)
class ShippedPackage:
    """A shipped SDK and the package that the generator makes of it.

    Attributes:
        completed: The provider, without a user's configuration.
        sdk: The model of the SDK.
        package: The package.
    """

    completed: Completed
    sdk: LoadedSdk
    package: Package

    @property
    def provider(self) -> Provider:
        """The complete provider."""
        return self.completed.provider


ShippedPackages = Callable[[str], ShippedPackage]
"""Function from the name of a shipped provider to its package."""


def shipped_package(name: str, folder: Path) -> ShippedPackage:
    """Return the package of an SDK, which is read unless a process has put it into the folder."""

    def read(path: Path) -> None:
        completed = complete(load_config(folder).provider(name))
        sdk = load_sdk(completed.provider)
        made = ShippedPackage(completed, sdk, assemble(sdk, completed.provider))
        path.write_bytes(pickle.dumps(made))

    path = made_once(folder / f"{name}.pickle", read)
    package: ShippedPackage = pickle.loads(path.read_bytes())
    return package
