"""Results of pyright and mypy for right and wrong calls of tasks.

Both checkers run once, concurrently, over the files in ``typing/`` and the listings of the packages.
The packages themselves are checked with the project's own code.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import integrate_github
import integrate_openai
import integrate_runtime
import pytest
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import Integration

from tests.support.githubkit_rest import namespaces
from tests.support.listings import Listing, checked_source, listings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[2]
PACKAGE = Path(integrate_github.__file__).parent
PACKAGES = sorted(path for path in PACKAGE.parent.iterdir() if (path / "py.typed").is_file())
SOURCES = [
    Path(module.__file__ or "").parents[1] for module in (integrate_github, integrate_runtime)
]
FOLDER = Path(__file__).with_name("typing")
RIGHT = FOLDER / "right_calls.py"
WRONG = FOLDER / "wrong_calls.py"
ANNOTATIONS = FOLDER / "annotations.py"
CHECKERS = ("pyright", "mypy")
PYTHON = "3.11"
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
_EXPECTED = re.compile(r"# expect: (?P<pyright>[\w, -]+) \| (?P<mypy>[\w, -]+)$")


@dataclass(frozen=True, slots=True)
class Finding:
    """Message of a checker about a line."""

    file: Path
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line}: {self.message} [{self.rule}]"


WITH_LISTINGS: dict[ModuleType, type[Integration[Any]]] = {
    integrate_github: Github,
    integrate_openai: OpenAI,
}

pytestmark = [
    # Some models of githubkit have fields with the names of pydantic methods.
    pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute:UserWarning"),
    pytest.mark.timeout(900),  # the checkers take minutes on a busy machine
]


@cache
def listings_of(package: ModuleType) -> list[Listing]:
    """Return every paginated method of a package."""
    return listings(package, WITH_LISTINGS[package]._sdk)


@pytest.fixture(scope="session")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Finding]]:
    """Return the messages of each checker for the calls."""
    folder = tmp_path_factory.mktemp("checkers")
    for package, integration in WITH_LISTINGS.items():
        text = checked_source(package.__name__, integration.__name__, listings_of(package))
        (folder / f"listings_of_{package.__name__}.py").write_text(text, "utf-8")
    pyright, mypy = _start_pyright(folder), _start_mypy(folder)
    return {
        "pyright": list(_pyright_findings(*pyright.communicate())),
        "mypy": list(_mypy_findings(*mypy.communicate())),
    }


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("file", [RIGHT, ANNOTATIONS], ids=lambda file: file.stem)
def test_right_programs_are_accepted(
    checker: str, file: Path, findings: Mapping[str, list[Finding]]
) -> None:
    assert not _lines(found for found in findings[checker] if found.file == file)


@pytest.mark.parametrize("checker", CHECKERS)
def test_wrong_calls_are_rejected(checker: str, findings: Mapping[str, list[Finding]]) -> None:
    rejected: dict[int, set[str]] = defaultdict(set)
    for found in findings[checker]:
        if found.file == WRONG:
            rejected[found.line].add(found.rule)
    assert rejected == _expected(checker)


@pytest.mark.parametrize("checker", CHECKERS)
def test_nothing_else_is_found(checker: str, findings: Mapping[str, list[Finding]]) -> None:
    checked = set(FOLDER.glob("*.py"))
    others = (found for found in findings[checker] if found.file not in checked)
    assert not _lines(found for found in others if not found.file.name.startswith("listings_of_"))


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("package", [package.__name__ for package in WITH_LISTINGS])
def test_the_items_of_every_listing_are_typed(
    checker: str, package: str, findings: Mapping[str, list[Finding]]
) -> None:
    file = f"listings_of_{package}.py"
    assert not _lines(found for found in findings[checker] if found.file.name == file)


def test_declared_items_are_those_of_the_responses() -> None:
    counts = {package.__name__: len(listings_of(package)) for package in WITH_LISTINGS}
    found = [listing for package in WITH_LISTINGS for listing in listings_of(package)]
    assert [item.operation.id for item in found if item.path != item.operation.items] == []
    assert counts == {"integrate_github": 284, "integrate_openai": 99}
    assert sum(bool(item.path) for item in found) == 88 + 13
    assert {item.operation.id for item in found if item.items is None} == UNTOLD


def test_every_wrong_call_is_marked() -> None:
    marked = [line for line in WRONG.read_text("utf-8").splitlines() if "# expect" in line]
    assert len(marked) == len(_expected("pyright")) == len(_expected("mypy")) > 40


@pytest.mark.parametrize("mark", ["type: ignore", "pyright:", "mypy:", "noqa", "cast("])
def test_nothing_is_hidden_from_the_checkers(mark: str) -> None:
    files = (file for package in PACKAGES for file in package.rglob("*.py"))
    assert not [file.name for file in files if mark in file.read_text("utf-8")]


def test_any_is_used_where_the_sdk_uses_it() -> None:
    ours = {found for file in PACKAGE.glob("*.py") for found in _any_uses(file)}
    theirs = {found for namespace in namespaces() for found in _any_uses(_sdk_file(namespace))}
    assert ours - theirs == {("_integration", "__init__", "client_options")}
    assert theirs <= ours


def _lines(found: Iterator[Finding]) -> list[str]:
    return [str(finding) for finding in found]


def _expected(checker: str) -> dict[int, set[str]]:
    expected: dict[int, set[str]] = {}
    for number, line in enumerate(WRONG.read_text("utf-8").splitlines(), 1):
        if match := _EXPECTED.search(line):
            expected[number] = set(match[checker].split(", "))
    return expected


def _start_pyright(folder: Path) -> subprocess.Popen[str]:
    config = {
        # pyright does not accept absolute paths here.
        "include": [os.path.relpath(path, folder) for path in (FOLDER, folder)],
        "extraPaths": [str(path) for path in SOURCES],
        "pythonVersion": PYTHON,
    }
    file = folder / "pyrightconfig.json"
    file.write_text(json.dumps(config), "utf-8")
    return _start("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(file))


def _start_mypy(folder: Path) -> subprocess.Popen[str]:
    # With the project's settings, which are strict: mypy has kept what it knows of the SDKs when it
    # checked the project, or keeps it for later.
    files = [str(path) for path in (RIGHT, ANNOTATIONS, WRONG, *folder.glob("*.py"))]
    return _start("mypy", "--output=json", *files)


def _start(checker: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", checker, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _pyright_findings(output: str, errors: str) -> Iterator[Finding]:
    report = _parse(output, errors)
    assert report["summary"]["filesAnalyzed"] == len(WITH_LISTINGS) + len(
        [*FOLDER.glob("*.py")]
    ), output
    for item in report["generalDiagnostics"]:
        if item["severity"] != "error":  # a TypeVar that the SDK's own overload leaves unsolved
            continue
        line = item["range"]["start"]["line"] + 1
        yield Finding(Path(item["file"]), line, item.get("rule", ""), item["message"])


def _mypy_findings(output: str, errors: str) -> Iterator[Finding]:
    assert output, errors
    for line in output.splitlines():
        item = _parse(line, errors)
        if item["severity"] == "error":
            file = ROOT / item["file"]
            yield Finding(file, item["line"], item["code"] or "", item["message"])


def _parse(text: str, errors: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        pytest.fail(f"The checker did not report: {text}\n{errors}")


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
