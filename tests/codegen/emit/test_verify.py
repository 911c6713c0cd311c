"""Verification: a text that compiles but differs from the model is not published."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.emit.finish import finish_files
from integrate_gen.emit.render import module_path, render
from integrate_gen.emit.types_module import types_path, verify_types
from integrate_gen.emit.verify import verify_file
from integrate_gen.model.errors import GenerationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

from tests.codegen.emit.test_toy import TABLE


def verify(package: Package, files: dict[str, str]) -> None:
    modules = {module_path(module): module for module in package.top.walk()}
    for path, text in files.items():
        if package.types and path == types_path(package.types):
            verify_types(path, text, package.types)
        elif path.endswith(".py"):
            verify_file(package.name, path, text, modules.get(path))


@pytest.fixture(autouse=True, params=["whole", "in parts"])
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Verify files whole, or in parts of one task each."""
    if request.param == "in parts":
        monkeypatch.setattr("integrate_gen.emit.parts._LONGEST", 1)


@pytest.fixture(scope="module")
def made(toys: Path) -> tuple[Package, Provider]:
    provider = parse_provider("gadgets", TABLE, "test")
    return assemble(load_sdk(provider), provider), provider


@pytest.fixture(scope="module")
def files(made: tuple[Package, Provider]) -> dict[str, str]:
    return finish_files(made[0], render(*made))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("AsyncIterator[Book]", "AsyncIterator[Loan]"),
        ("Arguments, Books | Found", "Arguments, Books"),
        ("        @overload\n        def paginate", "        @override\n        def paginate"),
    ],
)
def test_other_items_are_a_fault(toys: Path, old: str, new: str) -> None:
    table = {"package": "shelves", "client": "shelves:Shelves", "init": {"token": "$token"}}
    provider = parse_provider("shelves", table, "test")
    package = assemble(load_sdk(provider), provider)
    text = finish_files(package, render(package, provider))["_integration.py"]
    verify_file(package.name, "_integration.py", text, package.top, sound=True)
    assert old in text
    broken = text.replace(old, new, 1)
    with pytest.raises(GenerationError, match=r"would not give the items that its model says"):
        verify_file(package.name, "_integration.py", broken, package.top, sound=True)


def test_the_files_of_a_tree(files: dict[str, str]) -> None:
    assert list(files) == [
        ".gitattributes",
        "README.md",
        "__init__.py",
        "_errors.py",
        "_integration.py",
        "boxes.py",
        "crates/__init__.py",
        "crates/inner.py",
        "live.py",
        "models.py",
        "parts.py",
        "py.typed",
        "tools/__init__.py",
        "tools/hammers.py",
        "tools/saws.py",
    ]


def test_rendered_files_pass(made: tuple[Package, Provider], files: dict[str, str]) -> None:
    verify(made[0], files)


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        ("boxes.py", "key: str,", "key: int,", "get would not have"),
        ("boxes.py", "        kind: str,\n        limit", "        limit", "undefined name 'kind'"),
        ("boxes.py", 'kind: Literal["b"]', 'kind: Literal["c"]', "list would not have"),
        ("boxes.py", "task_key_: int = 3", "task_key_: int = 4", "label would not have"),
        ("boxes.py", "object, Box]", "object, SdkLabel]", "get would not have"),
        ("boxes.py", "        task_options: TaskOptions | None = ...,\n", "", "would lack the key"),
        ("boxes.py", "import Box, Label as SdkLabel", "import Box", "undefined name 'SdkLabel'"),
        ("boxes.py", "    def get(", "    def list(", "redefinition|two definitions"),
        ("boxes.py", "    def get(", "    def fetch(", "would not have"),
        ("boxes.py", 'call="boxes.get"', 'call="boxes.list"', "operations of its model"),
        ("boxes.py", 'Label("Kind", "kind")', 'Label("Kind", "limit")', "operations of its model"),
        ("boxes.py", "key: str,", "key: str = print(),", "would call print"),
        ("crates/inner.py", "_LOCAL,\n            task", "_LOCAL or exit(),\n            task",
         "would call exit"),
        ("_errors.py", "ErrorRules()", "ErrorRules(limit_statuses=open('x'))", "would call open"),
        ("_integration.py", "return Boxes(self)", "return Boxes(self", "would not compile"),
        ("_integration.py", "if TYPE_CHECKING:\n\n        def", "if ClassVar:\n\n        def",
         "would not give the items"),
        ("_integration.py", "raise NotImplementedError", "print(args)", "would call print"),
        ("_errors.py", "on_error =", "import os\n\non_error =", "imported but unused"),
    ],
)  # fmt: skip
def test_a_fault_is_found(
    made: tuple[Package, Provider],
    files: dict[str, str],
    path: str,
    old: str,
    new: str,
    message: str,
) -> None:
    assert old in files[path]
    broken = {**files, path: files[path].replace(old, new, 1)}
    with pytest.raises(GenerationError, match=message):
        verify(made[0], broken)
