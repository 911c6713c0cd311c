"""SDKs that are written with the type parameters and ``type`` statements of Python 3.12."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from integrate_gen.check.plan.changes import ChangeKind
from integrate_gen.check.plan.compare import compare
from integrate_gen.committed.api import Api, TaskApi
from integrate_gen.prove.samples import Sampler

from tests.codegen.cli.commands import integrate_gen
from tests.codegen.test_shapes import package_of, rows
from tests.support.mypy_cache import MYPY_OF_GIVEN_FILES, mypy_environment

pytestmark = pytest.mark.skipif(sys.version_info < (3, 12), reason="needs the syntax of 3.12")

# Not a toy in a file, which formatters and checkers of Python 3.11 could not read.
SDK = """
import functools
from dataclasses import dataclass
from typing import Any, AsyncIterator, Awaitable, Callable, Concatenate

type Ids = list[int]
type Pair[T] = tuple[T, T]
type Lines = AsyncIterator[str]
type Json = dict[str, Json] | list[Json] | str | int | None


@dataclass
class User:
    name: str = "ada"


def inject[S, **P, R](
    function: Callable[Concatenate[S, int, P], Awaitable[R]],
) -> Callable[Concatenate[S, P], Awaitable[list[R]]]:
    @functools.wraps(function)
    async def inner(self: S, *args: P.args, **kwargs: P.kwargs) -> list[R]:
        return [await function(self, 7, *args, **kwargs)]

    return inner


def prefix[S, V, **P](
    function: Callable[Concatenate[S, P], Awaitable[V]],
) -> Callable[Concatenate[S, V, P], Awaitable[V]]:
    @functools.wraps(function)
    async def inner(self: S, first: V, *args: P.args, **kwargs: P.kwargs) -> V:
        return await function(self, *args, **kwargs)

    return inner


class Crud[M: User, K]:
    async def get(self, key: K) -> M: ...
    async def many(self, *, like: M | None = None) -> list[M]: ...


class Users(Crud[User, int]): ...


class Things:
    async def alias(self, ids: Ids) -> Ids: ...
    def awaitable[T](self, x: list[T]) -> Awaitable[T]:
        return self.gen(x)
    async def bound[T: User](self, x: T) -> T: ...
    async def constrained[T: (int, str)](self, x: T) -> T: ...
    @prefix
    async def first(self, x: int) -> str: ...
    async def gen[T](self, x: list[T]) -> T: ...
    @inject
    async def injected(self, count: int, name: str) -> str: ...
    async def lines(self) -> Lines: ...
    async def json(self, value: Json) -> Json: ...
    async def packs[*Ts](self, *args: *Ts) -> tuple[*Ts]: ...
    async def pair(self, pair: Pair[int]) -> Pair[int]: ...
    async def spec[**P, R](
        self, f: Callable[P, Awaitable[R]], *args: P.args, **kw: P.kwargs
    ) -> R: ...


class Client:
    def __init__(self, token: str = "") -> None:
        self.things = Things()
        self.users = Users()
"""

ROWS = """\
things.alias (ids: Ids) -> Ids
things.awaitable [T](x: list[T]) -> T
things.bound [T: User](x: T) -> T
things.constrained [T: (int, str)](x: T) -> T
things.first (first: Any, x: int) -> str
things.gen [T](x: list[T]) -> T
things.injected (name: str) -> list[str]
things.json (value: Json) -> Json
things.packs [*Ts](*args: Unpack[Ts]) -> tuple[*Ts,]
things.pair (pair: Pair[int]) -> Pair[int]
things.spec [**P, R](f: Callable[P, Awaitable[R]], *args: Any, **kw: Any) -> R
users.get (key: int) -> User
users.many (*, like: User | None = None) -> list[User]
- things.lines: it returns a stream; reachable through run_task"""


JOB = """
from typing import assert_type

from integrate_modern import Modern
from integrate_runtime import IO, RunContext, job
from modern import User


class Admin(User): ...


class Tools(IO):
    modern = Modern()


@job(id="infer", version="1")
async def infer(payload: None, io: Tools, ctx: RunContext) -> None:
    things = io.modern.things
    assert_type(await things.gen("gen", [1]), int)
    assert_type(await things.awaitable("awaitable", [1]), int)
    assert_type(await things.bound("bound", Admin()), Admin)
    assert_type(await things.constrained("constrained", "a"), str)
    assert_type(await things.packs("packs", 1, "a"), tuple[int, str])
"""


def write_typed(package: Path, code: str) -> None:
    package.mkdir()
    (package / "py.typed").touch()
    (package / "__init__.py").write_text(code)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the SDK as a package."""
    write_typed(tmp_path / "modern", SDK)
    return tmp_path


def test_aliases_and_type_parameters_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(folder)
    assert "\n".join(rows(package_of("modern", {"async": {"style": "only"}}))) == ROWS


def test_samples_of_aliases_are_those_of_what_they_stand_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "aliases.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
    aliases = importlib.import_module("aliases")
    ids = Sampler(as_json=False, optional=0).value(aliases.Ids)
    assert [type(one) for one in ids] == [int]
    pair = Sampler(as_json=False, optional=0).value(aliases.Pair[int])
    assert [type(one) for one in pair] == [int, int]


def test_checkers_infer_the_results_of_generic_tasks(folder: Path) -> None:
    made = integrate_gen("new", "modern", cwd=folder, PYTHONPATH=str(folder))
    assert made.returncode == 0, made.stderr
    assert "mypy --strict finds no errors.\npyright finds no errors." in made.stdout
    assert "13 of 13 tasks are proved" in made.stdout
    generated = folder / "generated"
    (folder / "infer.py").write_text(JOB)
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"extraPaths": [str(generated), *sys.path]})
    )
    environment = mypy_environment(folder, generated)
    for checker in (MYPY_OF_GIVEN_FILES, ["pyright"]):
        command = [sys.executable, "-m", *checker, "infer.py"]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[T](x: list[T]) -> T", "[U](x: list[U]) -> U", []),
        ("[T](x: list[T]) -> T", "(x: list[Any]) -> Any", []),
        ("[T: A](x: T) -> T", "[T: A | B](x: T) -> T", ["TYPE_WIDENED", "RETURN_WIDENED"]),
        ("[T: (A, B)](x: T) -> int", "[T: A](x: T) -> int", ["TYPE_NARROWED"]),
    ],
)
def test_a_plan_compares_what_type_parameters_stand_for(
    old: str, new: str, expected: list[str]
) -> None:
    names = {"A": "modern:A", "B": "modern:B", "Any": "typing:Any"}
    before, after = (Api({"a.b": TaskApi((text,))}, names) for text in (old, new))
    assert [change.kind for change in compare(before, after)] == [ChangeKind[k] for k in expected]


@pytest.mark.skipif(sys.version_info < (3, 13), reason="needs the syntax of 3.13")
def test_type_parameters_keep_their_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    method = "    async def later[T: User = User](self, x: type[T] | None = None) -> T: ..."
    write_typed(tmp_path / "newest", SDK.replace("class Things:", f"class Things:\n{method}"))
    monkeypatch.syspath_prepend(tmp_path)
    found = list(rows(package_of("newest", {"async": {"style": "only"}})))
    assert "things.later [T: User = User](x: type[T] | None = None) -> T" in found
