"""The toy SDK ``gadgets``: shapes that are hard to introspect, and their models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from integrate_gen.committed.api import api_of, signature_text
from integrate_gen.emit.render import render
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.model.sdk import Import, Method
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import LoadedSdk, load_sdk

TABLE: Mapping[str, object] = {
    "package": "gadgets",
    "client": "gadgets:Gadgets",
    "init": {"token": "$token"},
    "async": {"style": "only"},
    "class": "Gadgets",
}


@pytest.fixture
def provider(toys: Path) -> Provider:
    return parse_provider("gadgets", TABLE, "test")


@pytest.fixture
def gadgets(provider: Provider) -> LoadedSdk:
    return load_sdk(provider)


@pytest.fixture
def package(gadgets: LoadedSdk, provider: Provider) -> Package:
    return assemble(gadgets, provider)


def methods(loaded: LoadedSdk) -> dict[str, Method]:
    return {
        ".".join((*namespace.path, method.name)): method
        for namespace in loaded.sdk.root.walk()
        for method in namespace.methods
    }


def test_the_tree(gadgets: LoadedSdk) -> None:
    assert {
        ".".join(namespace.path): [method.name for method in namespace.methods]
        for namespace in gadgets.sdk.root.walk()
    } == {
        "": ["ping"],
        "boxes": ["close", "get", "label", "list", "local"],
        "crates": ["close", "import_"],
        "crates.inner": ["close", "get", "label", "list", "local"],
        "live": [
            "all",
            "connect",
            "create",
            "download",
            "each",
            "each_later",
            "either",
            "enter",
            "find",
            "follow",
            "iterate",
            "listen",
            "modelled",
            "pages",
            "put",
            "read",
            "search",
            "some",
            "submit",
            "told",
            "watch",
        ],
        "parts": ["find"],
        "tools": [],
        "tools.hammers": ["bend", "hit", "swing"],
        "tools.saws": ["cut"],
    }


def test_members_that_cannot_be_followed_are_reported(gadgets: LoadedSdk) -> None:
    failed = {skip.path: skip.reason for skip in gadgets.failed}
    assert failed.keys() == {"broken", "parts.strange", "remote"}
    assert "no such plan" in failed["broken"]
    assert "Unknown" in failed["parts.strange"]
    assert "gadgets tried to use the network" in failed["remote"]
    skipped = {skip.path: skip.reason for skip in gadgets.sdk.skipped}
    assert skipped["bins"] == "another name of boxes"
    assert skipped["tools.hammers.strike"] == "another name of hit"
    assert skipped["tools.hammers.melt"].startswith("it is made at run time")
    assert skipped["crates.crates"] == "leads back to a namespace above it"
    assert gadgets.refused == ("socket.getaddrinfo '192.0.2.1'",)


@pytest.mark.parametrize(
    ("name", "signatures"),
    [
        ("boxes.get", ["(key: str, /, *, since: _dt.datetime | None = None) -> Box"]),
        (
            "boxes.list",
            [
                "(*, kind: Literal['a'], limit: int = ...) -> list[Box]",
                "(*, kind: Literal['b'], limit: int = ...) -> list[Label]",
            ],
        ),
        (
            "boxes.label",
            [
                "(task_options: list[Label], type: Label | Missing = MISSING, *, "
                "task_key: int = 3) -> Label"
            ],
        ),
        ("crates.import_", ["(**fields: object) -> None"]),
        ("parts.find", ["(part_number, size = 1, *more) -> Any"]),
        ("boxes.close", ["() -> None"]),
    ],
)
def test_signatures_are_the_sources(gadgets: LoadedSdk, name: str, signatures: list[str]) -> None:
    assert [signature_text(s) for s in methods(gadgets)[name].signatures] == signatures


def test_facts_of_the_request(gadgets: LoadedSdk) -> None:
    found = methods(gadgets)
    assert found["boxes.get"].http == "GET /boxes/{key}"
    assert found["boxes.label"].http == "POST /labels"
    assert found["boxes.label"].docs == "https://gadgets.example/label"
    assert found["boxes.label"].deprecated == "gone next year"
    assert found["boxes.local"].is_async is False
    assert found["boxes.list"].symbol == "gadgets.things:Boxes.list"


def test_names_resolve_to_their_imports(gadgets: LoadedSdk) -> None:
    label = methods(gadgets)["boxes.label"].signature.parameters[1]
    assert label.annotation is not None
    assert label.default is not None
    assert set(label.annotation.imports) == {
        Import("gadgets.models", "Label", "Label"),
        Import("gadgets.models", "Missing", "Missing"),
    }
    assert label.default.imports == (Import("gadgets.models", "MISSING", "MISSING"),)


def test_names_of_a_tasks_own_parameters_are_reserved(package: Package) -> None:
    task = next(task for task in package.tasks if task.operation == "boxes.label")
    assert [p.name for p in task.signature.parameters] == ["task_options_", "type", "task_key_"]
    assert package.ledger.renamed["boxes.label.task_key"] == "task_key_"


def test_methods_with_results_that_no_journal_can_hold_are_skipped(package: Package) -> None:
    listing = "a listing that makes its calls while it is read"
    skipped = {skip.path: skip.reason for skip in package.ledger.skipped}
    assert {path: reason for path, reason in skipped.items() if path.startswith("live.")} == {
        "live.all": f"it returns {listing}; reachable through run_task",
        "live.connect": "it returns a context manager; reachable through run_task",
        "live.each": f"it returns {listing}; reachable through run_task",
        "live.each_later": f"it returns {listing}; reachable through run_task",
        "live.enter": "it returns a context manager; reachable through run_task",
        "live.follow": "it returns a stream; reachable through run_task",
        "live.iterate": "it returns a stream; reachable through run_task",
        "live.listen": "it returns a stream; reachable through run_task",
        "live.read": "it returns a reader of a stream; reachable through run_task",
        "live.submit": "it returns a future; reachable through run_task",
        "live.watch": "it returns a stream; reachable through run_task",
    }


@pytest.mark.parametrize(
    ("operation", "signatures"),
    [
        ("live.pages", ["() -> Pager[Box]"]),
        ("live.download", ["() -> bytes"]),
        ("live.search", ["() -> Answer[Box]"]),
        ("live.some", ["() -> Items[Box]"]),
        ("live.told", ["() -> Fields[Box]"]),
        ("live.modelled", ["() -> Model[Box]"]),
        ("tools.hammers.bend", ["(angle: float) -> bool"]),
        ("live.either", ["() -> Box | None"]),
        ("live.put", ["(*, name: str, later: Literal[False] = False) -> Box"]),
        ("live.create", ["(*, name: str = 'box', stream: Literal[False] = False) -> Box"]),
        (
            "live.find",
            [
                "(*, name: str) -> Box",
                "(*, size: int) -> list[Box]",
            ],
        ),
    ],
)
def test_overloads_and_members_that_are_data_are_kept(
    package: Package, operation: str, signatures: list[str]
) -> None:
    task = next(task for task in package.tasks if task.operation == operation)
    assert [signature_text(signature) for signature in task.signatures] == signatures


def test_a_deprecated_overload_of_a_current_method_keeps_its_mark(
    package: Package, provider: Provider
) -> None:
    lines = render(package, provider)["live.py"].splitlines()
    marks = [i for i, line in enumerate(lines) if line.startswith("    @deprecated")]
    assert [lines[i] for i in marks] == [
        '    @deprecated("The SDK deprecates this overload of live.find: ask for the name")'
    ]
    assert lines[marks[0] - 1] == "    @overload"
    assert api_of(package).tasks["live.find"].signatures[1].startswith("@deprecated (*, size: int")


def test_an_integration_has_a_keyword_for_each_credential(
    package: Package, provider: Provider
) -> None:
    credentials = {"account": "TOY_ACCOUNT", "secret": "TOY_SECRET", "client": "TOY_CLIENT"}
    settings = {"credentials": credentials, "base_url": "base_url"}
    with_credentials = provider.model_copy(update=settings)
    text = render(package, with_credentials)["_integration.py"]
    for line in ("account: str = ...", "secret: str = ...", "token: str = ...", "base_url: str |"):
        assert f"        {line}" in text
    assert "client: str" not in text
    without = render(package, provider.model_copy(update={"credentials": {}}))["_integration.py"]
    assert "str = ..." not in without
    assert "base_url: str" not in without
