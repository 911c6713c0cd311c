"""Fixtures of the generator's tests: the shipped configuration, and the real SDK, read once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from integrate_gen.model.config import load_config
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider
from integrate_gen.tree.load import LoadedSdk

from tests.support.shipped_packages import ShippedPackages


@pytest.fixture(scope="session")
def github(tmp_path_factory: pytest.TempPathFactory) -> Provider:
    """Return the shipped provider of GitHub, without a user's configuration."""
    return load_config(tmp_path_factory.mktemp("empty")).provider("github")


@pytest.fixture(scope="session")
def githubkit(shipped: ShippedPackages) -> LoadedSdk:
    """Return the model of the installed githubkit."""
    return shipped("github").sdk


@pytest.fixture(scope="session")
def github_package(shipped: ShippedPackages) -> Package:
    """Return the package that the generator makes for githubkit."""
    return shipped("github").package


@pytest.fixture(scope="module")
def toys() -> Iterator[Path]:
    """Make the toy SDKs importable, and return their folder."""
    folder = Path(__file__).parent / "toys"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder
