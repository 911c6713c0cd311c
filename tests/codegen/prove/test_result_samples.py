"""Samples of result types that a codec stores and rebuilds when a package is generated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.prove.result_samples import find_unstorable
from integrate_gen.tree.load import load_sdk

from tests.codegen.cli.commands import integrate_gen

TOYS = Path(__file__).parents[1] / "toys"
TABLE = {
    "package": "keepers",
    "client": "keepers:Client",
    "init": {"token": "$token"},
    "credentials": {"token": "KEEPERS_TOKEN"},
}


def package_of(codec: str) -> tuple[Package, Provider]:
    provider = parse_provider("keepers", {**TABLE, "codec": codec}, "test")
    return assemble(load_sdk(provider), provider), provider


@pytest.mark.parametrize(
    ("codec", "expected"),
    [
        ("json", {"get_holder": "lock", "get_strict": "cannot be made again (ValueError)"}),
        ("objects", {"get_holder": "lock", "get_strict": "cannot be made again (ValueError)"}),
        ("githubkit", {}),
        ("app.codecs:CODEC", {}),
    ],
)
def test_results_that_only_a_sample_shows_to_be_unstorable(
    codec: str, expected: dict[str, str], toys: Path
) -> None:
    found = find_unstorable(*package_of(codec))
    assert found.keys() == expected.keys()
    for operation, part in expected.items():
        assert found[operation].startswith("a sample of keepers:")
        assert part in found[operation]


def test_results_in_the_ledger_are_not_tried(toys: Path) -> None:
    package, provider = package_of("json")
    known = {task.operation: "known" for task in package.tasks}
    package = replace(package, ledger=replace(package.ledger, unstorable=known))
    assert find_unstorable(package, provider) == {}


def test_a_method_that_makes_an_object_of_a_given_class_is_no_task(toys: Path) -> None:
    package, _ = package_of("objects")
    (skipped,) = package.ledger.skipped
    assert skipped.path == "load"
    assert skipped.reason.startswith("it returns an object of a class that it is given, with the")
    assert "give" in {task.operation for task in package.tasks}


@pytest.mark.parametrize(
    "command", [("new", "keepers", "--no-check-types", "--no-prove"), ("keepers",)]
)
def test_the_command_names_them(command: tuple[str, ...], tmp_path: Path) -> None:
    if "new" not in command:
        (tmp_path / "integrate.toml").write_text('[providers.keepers]\npackage = "keepers"\n')
    done = integrate_gen(*command, cwd=tmp_path, PYTHONPATH=str(TOYS))
    report = " ".join(done.stderr.split())
    assert done.returncode == 0
    assert "cannot be journaled (keepers.get_strict): a sample of keepers:Strict" in report


def test_the_command_fails_if_it_is_strict(tmp_path: Path) -> None:
    options = ("--no-check-types", "--no-prove", "--strict")
    done = integrate_gen("new", "keepers", *options, cwd=tmp_path, PYTHONPATH=str(TOYS))
    assert done.returncode == 2
    assert "a sample of keepers:Holder" in " ".join(done.stderr.split())
