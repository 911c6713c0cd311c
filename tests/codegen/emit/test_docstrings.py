"""Docstrings of tasks: facts, and the SDK's own text where the provider wants it."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

import pytest
from integrate_gen.cli.console import Verbosity, show_progress
from integrate_gen.model.api_reference import ApiReference
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import build, render_package

SDK = r'''
from typing import overload

class Things:
    async def get(self, id: int) -> int:
        """Get a thing.

        Args:
            id: Which one.

        It ends in a quote: "the end"
        """

    async def hostile(self) -> int:
        r"""A path C:\new\N{x} and \"\"\" and \
        \"""); raise SystemExit(1)  # \\"""

    async def marks(self) -> int:
        \'\'\'Three """ and """" marks, a \x0c feed and a \u2028 line.\'\'\'

    @overload
    async def listed(self, by: int) -> int:
        """List by number."""
    @overload
    async def listed(self, by: str) -> int: ...
    async def listed(self, by: int | str) -> int: ...

    async def silent(self) -> int: ...

class Client:
    def __init__(self, token: str):
        self.things = Things()
'''.replace("\\'", "'")


@pytest.fixture
def docstrings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return the docstring of each task of an SDK whose own docstrings are copied."""
    (tmp_path / "documented_sdk.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "documented_sdk", raising=False)
    importlib.invalidate_caches()
    return docstrings_of(docstrings="sdk", reference={"url": "https://api.example.com/reference"})


def docstrings_of(**table: object) -> dict[str, str]:
    provider = parse_provider("documented", {"package": "documented_sdk", **table}, "test")
    with show_progress("documented", Verbosity.QUIET) as progress:
        files = build(render_package(provider, progress), progress).files
    tree = ast.parse(files["things.py"])
    return {
        node.name: ast.get_docstring(node) or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node)
    }


def test_the_sdks_docstring_is_between_the_facts(docstrings: dict[str, str]) -> None:
    assert docstrings["get"] == (
        "Get Thing.\n\n"
        "Get a thing.\n\nArgs:\n    id: Which one.\n\n"
        'It ends in a quote: "the end"\n\n'
        "Calls ``client.things.get``.\n\n"
        "See https://api.example.com/reference"
    )


def test_no_text_ends_the_docstring(docstrings: dict[str, str]) -> None:
    source = ast.parse(SDK)
    own = {
        node.name: ast.get_docstring(node) or ""
        for node in ast.walk(source)
        if isinstance(node, ast.AsyncFunctionDef)
    }
    assert own["hostile"] in docstrings["hostile"]
    assert "SystemExit" in docstrings["hostile"]
    assert 'Three """ and """" marks, a' in docstrings["marks"]
    assert docstrings["marks"].endswith("See https://api.example.com/reference")


def test_overloads_speak_for_an_implementation_that_is_silent(docstrings: dict[str, str]) -> None:
    assert "\n\nList by number.\n\n" in docstrings["listed"]
    assert docstrings["silent"].startswith("Thing Silent.\n\nCalls ``client.things.silent``.")


def test_docstrings_state_facts_alone_by_default(docstrings: dict[str, str]) -> None:
    assert docstrings_of()["get"] == "Get Thing.\n\nCalls ``client.things.get``."


@pytest.mark.parametrize(
    ("url", "http", "expected"),
    [
        ("https://a.b/docs", "", "https://a.b/docs"),
        ("https://a.b/{namespaces}/methods/{method}", "GET /x", "https://a.b/c/sub/d/methods/get"),
        ("https://a.b/{namespaces}/methods/{method}", "", ""),
    ],
)
def test_a_link_to_the_reference(url: str, http: str, expected: str) -> None:
    assert ApiReference(url=url, separator="/sub/").link(["c", "d"], "get", http) == expected


def test_a_page_of_an_operation_takes_precedence() -> None:
    reference = ApiReference(url="https://a.b/{method}", pages={"c.*": "https://a.b/own"})
    assert reference.link(["c"], "get", "GET /x") == "https://a.b/own"
    assert reference.link(["d"], "get", "GET /x") == "https://a.b/get"
    assert ApiReference(pages={"c.*": "https://a.b/own"}).link(["d"], "get", "GET /x") == ""


@pytest.mark.parametrize("url", ["a.b", "https://a.b/{path}", 'https://a.b/"""', "https://a.b/{0}"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"reference\.url: string should match"):
        parse_provider("documented", {"package": "x", "reference": {"url": url}}, "test")


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ({}, "reference: there must be an url, or pages"),
        (
            {"pages": {"a.b": "https://a.b/{method}"}},
            r"reference\.pages\.a\.b: string should match",
        ),
    ],
)
def test_a_reference_without_addresses_is_refused(
    reference: dict[str, object], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        parse_provider("documented", {"package": "x", "reference": reference}, "test")
