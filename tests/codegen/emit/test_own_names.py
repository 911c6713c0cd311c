"""Members with the names that generated modules use themselves keep the SDK's names."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from integrate_gen.committed.publish import publish
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import Build, build, introspect, render_package

from survey.progress import SILENT
from tests.support.mypy_cache import mypy_environment

NAMES = (
    *("Any", "AsyncIterable", "AsyncIterator", "Callable", "ClassVar", "Coroutine", "Integration"),
    *("Mapping", "Namespace", "Operation", "SdkBinding", "TaskKey", "TaskOptions", "TypeAlias"),
    *("SDK_DEFAULT", "builtins", "cached_property", "deprecated", "false", "list", "none"),
    *("object", "on_error", "overload", "true"),
    *("property", "staticmethod", "str"),
)


def methods(names: Iterable[str]) -> str:
    return "".join(f"""
    @_t.overload
    async def {name}(self, kind: _t.Literal["a"]) -> int: ...
    @_t.overload
    async def {name}(self, kind: _t.Literal["b"]) -> bytes: ...
    async def {name}(self, kind: _t.Any) -> _t.Any:
        return kind
""" for name in names)


def near(name: str) -> set[str]:
    """Return the tasks of the namespace with a name: that name, and three others."""
    at = NAMES.index(name)
    return {NAMES[(at + step) % len(NAMES)] for step in range(4)}


SDK = f"""
from __future__ import annotations
import typing as _t
from typing_extensions import deprecated as _deprecated

class Leaf:
{methods(NAMES)}
    @_deprecated("use another")
    async def old(self, label: int) -> int:
        return label
""" + "".join(
    f"\nclass Near{number}:\n{methods(sorted(near(name)))}" for number, name in enumerate(NAMES)
)
NAMESPACES = """
class Client:
    def __init__(self, token: _t.Any = "") -> None:
        self.all = Leaf()
""" + "".join(f"        self.{name} = Near{number}()\n" for number, name in enumerate(NAMES))


@pytest.fixture(params=["namespaces", "tasks"])
def made(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Build]:
    """Yield a package with these names as namespaces with tasks, or as tasks of the root."""
    (tmp_path / "ownnames").mkdir()
    (tmp_path / "ownnames" / "py.typed").touch()
    root = NAMESPACES if request.param == "namespaces" else "\nclass Flat(Leaf):\n" + _CONSTRUCTOR
    (tmp_path / "ownnames" / "__init__.py").write_text(SDK + root)
    monkeypatch.syspath_prepend(tmp_path)
    client = "ownnames:Client" if request.param == "namespaces" else "ownnames:Flat"
    table = {"package": "ownnames", "client": client, "async": {"style": "only"}}
    provider = parse_provider("own", table, "test")
    try:
        yield build(render_package(provider, SILENT), SILENT)
    finally:
        for name in [n for n in sys.modules if n.startswith(("ownnames", "integrate_own"))]:
            del sys.modules[name]


_CONSTRUCTOR = '    def __init__(self, token: _t.Any = "") -> None: ...\n'


def test_they_are_imported_called_and_checked(made: Build, tmp_path: Path) -> None:
    publish(tmp_path / "integrate_own", made.files)
    integration = importlib.import_module("integrate_own")
    io = getattr(integration, made.package.class_name)()
    if made.package.modules:
        for name in NAMES:
            assert type(getattr(io, name))._operations.keys() == near(name)
    whole = io.all if made.package.modules else io
    assert type(whole)._operations.keys() == {*NAMES, "old"}
    assert made.package.renamed_members == ()
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "integrate_own"],
        cwd=tmp_path,
        env=mypy_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.stdout.startswith("Success"), checked.stdout


def test_a_name_that_checkers_read_in_a_way_of_their_own_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = """
class Leaf:
    async def get(self) -> int: ...

class Client:
    def __init__(self, token: str = "") -> None:
        self.TYPE_CHECKING = Leaf()
"""
    (tmp_path / "checkersown.py").write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    provider = parse_provider(
        "own", {"package": "checkersown", "client": "checkersown:Client"}, "test"
    )
    package = introspect(provider, SILENT)
    (told,) = package.renamed_members
    assert (told.sdk, told.name) == ("TYPE_CHECKING", "TYPE_CHECKING_")
