"""Project files of generated packages, from the provider's table and the installed SDK."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.emit.distribution import compatible, render_project
from integrate_gen.model.config import load_config
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.model.sdk import Distribution
from integrate_gen.pipeline import introspect

from survey.progress import SILENT

TABLE = {"package": "awkward", "client": "awkward:Client", "async": {"style": "only"}}


def provider(**distribution: object) -> Provider:
    return parse_provider("awkward", {**TABLE, "distribution": distribution}, "test")


@pytest.fixture
def package(toys: Any) -> Package:
    return introspect(provider(), SILENT)


def project_of(package: Package, **distribution: object) -> Any:
    return tomllib.loads(render_project(package, provider(**distribution)))["project"]


@pytest.mark.parametrize(
    ("version", "requirement"),
    [
        ("3.57.0", "sdk>=3.57.0,<4"),
        ("0.16.1", "sdk>=0.16.1,<0.17"),
        ("2026.4", "sdk>=2026.4,<2027"),
        ("1", "sdk>=1,<2"),
        ("2.0.0rc1", "sdk>=2.0.0rc1,<3"),
        ("1.4.0.dev3+g1f2e", "sdk>=1.4.0.dev3,<2"),
        ("1!4.0", "sdk==1!4.0"),
        ("unknown", "sdk==unknown"),
    ],
)
def test_a_package_requires_the_sdk_that_it_was_generated_from_or_a_compatible_one(
    version: str, requirement: str
) -> None:
    assert compatible(Distribution("sdk", version)) == requirement


def test_a_distribution_without_settings_has_what_a_wheel_needs(package: Package) -> None:
    sdk = replace(package, distributions=(Distribution("awkward-sdk", "2.1"),))
    assert project_of(sdk) == {
        "name": "integrate-awkward",
        "version": "0.1.0",
        "description": "Methods of the Python SDK awkward as typed, durable tasks.",
        "readme": "README.md",
        "requires-python": ">=3.11",
        "dependencies": ["integrate-runtime>=0.1.0,<0.2", "awkward-sdk>=2.1,<3"],
        "classifiers": [
            "Framework :: AsyncIO",
            "Intended Audience :: Developers",
            "Programming Language :: Python :: 3",
            "Typing :: Typed",
        ],
    }


def test_a_package_needs_the_python_that_its_sdk_needs(
    package: Package, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    for number, (stated, oldest) in enumerate(
        [(">=3.12", "3.12"), ("<4,>=3.13.1", "3.13"), ("~=3.12", "3.12"), (">=3.8", "3.11")]
    ):
        info = tmp_path / f"sdk{number}-1.dist-info" / "METADATA"
        info.parent.mkdir()
        info.write_text(f"Name: sdk{number}\nVersion: 1\nRequires-Python: {stated}\n")
        sdk = replace(package, distributions=(Distribution(f"sdk{number}", "1"),))
        assert project_of(sdk)["requires-python"] == f">={oldest}"


def test_the_table_states_the_rest(package: Package) -> None:
    stated = {
        "name": "acme-awkward",
        "version": "1.2.0rc1",
        "description": 'Awkward\'s "tasks"',
        "license": "Apache-2.0",
        "authors": [{"name": "Ada", "email": "ada@example.com"}],
        "urls": {"Source code": "https://example.com/awkward"},
    }
    project = project_of(package, **stated, classifiers=["Topic :: Office/Business"])
    assert {key: project[key] for key in stated} == stated
    assert "Topic :: Office/Business" in project["classifiers"]


def test_libraries_that_the_sdk_requires_come_with_it(
    package: Package, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    requirements = {"sdk": ["Http.Lib[fast]>=1", "extra-lib; extra == 'all'"], "http-lib": []}
    for name, required in {**requirements, "extra-lib": [], "sister": []}.items():
        info = tmp_path / f"{name.replace('-', '_')}-1.dist-info" / "METADATA"
        info.parent.mkdir()
        lines = "".join(f"Requires-Dist: {requirement}\n" for requirement in required)
        info.write_text(f"Name: {name}\nVersion: 1\n{lines}")
    found = tuple(Distribution(each, "1") for each in ("extra-lib", "http-lib", "sdk", "sister"))
    dependencies = project_of(replace(package, distributions=found))["dependencies"]
    assert dependencies[1:] == ["extra-lib>=1,<2", "sdk>=1,<2", "sister>=1,<2"]


def test_the_requirements_of_the_provider_are_those_of_the_package(package: Package) -> None:
    table = {**TABLE, "requirements": ["awkward[fast]>=1"]}
    text = render_project(package, parse_provider("awkward", table, "test"))
    dependencies = tomllib.loads(text)["project"]["dependencies"]
    assert dependencies == ["integrate-runtime>=0.1.0,<0.2", "awkward[fast]>=1"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", "first"),
        ("name", "a b"),
        ("description", "two\nlines"),
        ("urls", {"Source": "github"}),
        ("autors", []),
    ],
)
def test_a_wrong_entry_is_named(key: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=rf"distribution\.{key}"):
        provider(**{key: value})


def test_a_table_of_the_project_is_for_all_packages_and_a_providers_own_overrides_it(
    tmp_path: Any,
) -> None:
    (tmp_path / "integrate.toml").write_text(
        '[distribution]\nlicense = "MIT"\n[providers.openai.distribution]\nversion = "2.0"\n'
    )
    metadata = {
        name: provider.distribution for name, provider in load_config(tmp_path).providers.items()
    }
    assert {name: (data.version, data.license) for name, data in metadata.items() if data} == {
        "github": ("0.1.0", "MIT"),
        "openai": ("2.0", "MIT"),
        "typeform": ("0.1.0", "MIT"),
    }
