"""Types of the generated packages; `make lint` runs both type checkers over ``typing/``."""

from __future__ import annotations

import ast
import os
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import integrate_github
import integrate_openai
import pytest
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import Integration

from tests.support.githubkit_rest import namespaces
from tests.support.listings import Listing, checked_source, listings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = Path(integrate_github.__file__).parent
PACKAGES = sorted(path for path in PACKAGE.parent.iterdir() if (path / "py.typed").is_file())
FOLDER = Path(__file__).with_name("typing")
# Responses with several lists or none, for which paginate decides at run time. And one that may
# be None beside a model.
UNTOLD = {
    "beta.responses.retrieve",
    "orgs.list_attestations_bulk",
    "repos.compare_commits",
    "repos.get_commit",
    "responses.retrieve",
    "users.list_attestations",
    "users.list_attestations_bulk",
}
WITH_LISTINGS: dict[ModuleType, type[Integration[Any]]] = {
    integrate_github: Github,
    integrate_openai: OpenAI,
}

pytestmark = [
    # Some models of githubkit have fields with the names of pydantic methods.
    pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning"),
]


@cache
def listings_of(package: ModuleType) -> list[Listing]:
    """Return every paginated method of a package."""
    return listings(package, WITH_LISTINGS[package]._sdk)


@pytest.mark.parametrize("package", list(WITH_LISTINGS), ids=lambda package: package.__name__)
def test_the_checked_listings_are_those_of_the_package(package: ModuleType) -> None:
    file = FOLDER / f"listings_of_{package.__name__}.py"
    text = checked_source(package.__name__, WITH_LISTINGS[package].__name__, listings_of(package))
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(text, "utf-8")
    assert file.read_text("utf-8") == text


def test_declared_items_are_those_of_the_responses() -> None:
    counts = {package.__name__: len(listings_of(package)) for package in WITH_LISTINGS}
    found = [listing for package in WITH_LISTINGS for listing in listings_of(package)]
    assert [item.operation.id for item in found if item.path != item.operation.items] == []
    assert counts == {"integrate_github": 284, "integrate_openai": 99}
    assert sum(bool(item.path) for item in found) == 88 + 13
    assert {item.operation.id for item in found if item.items is None} == UNTOLD


@pytest.mark.parametrize("mark", ["type: ignore", "pyright:", "mypy:", "noqa", "cast("])
def test_nothing_is_hidden_from_the_checkers(mark: str) -> None:
    files = (file for package in PACKAGES for file in package.rglob("*.py"))
    assert not [file.name for file in files if mark in file.read_text("utf-8")]


def test_any_is_used_where_the_sdk_uses_it() -> None:
    ours = {found for file in PACKAGE.glob("*.py") for found in _any_uses(file)}
    theirs = {found for namespace in namespaces() for found in _any_uses(_sdk_file(namespace))}
    assert ours - theirs == {("_integration", "__init__", "client_options")}
    assert theirs <= ours


def _sdk_file(namespace: str) -> Path:
    module = import_module(f"githubkit_schemas.v2026_03_10.rest.{namespace}")
    return Path(module.__file__ or "")


def _any_uses(file: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the uses of ``Any`` other than for ``**kwargs`` and in coroutines' first arguments."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name != "paginate":  # not a method of an SDK
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            annotated = [(argument.arg, argument.annotation) for argument in arguments]
            for name, annotation in (*annotated, ("return", _awaited(node.returns))):
                if annotation is not None and _says_any(annotation):
                    yield file.stem, node.name, name
        elif isinstance(node, ast.AnnAssign) and _says_any(node.annotation):
            yield file.stem, ast.unparse(node.target), ""


def _awaited(returns: ast.expr | None) -> ast.expr | None:
    match returns:
        case ast.Subscript(value=ast.Name(id="Coroutine"), slice=ast.Tuple(elts=[*_, awaited])):
            return awaited
        case _:
            return returns


def _says_any(annotation: ast.expr) -> bool:
    return any(isinstance(n, ast.Name) and n.id == "Any" for n in ast.walk(annotation))
