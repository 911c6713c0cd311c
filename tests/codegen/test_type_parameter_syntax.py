"""SDKs that are written with the type parameters and ``type`` statements of Python 3.12."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
from integrate_gen.prove.samples import Sampler

from tests.codegen.test_shapes import package_of, rows

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
things.bound (x: User) -> User
things.constrained (x: int | str) -> int | str
things.first (first: Any, x: int) -> str
things.gen (x: list[Any]) -> Any
things.injected (name: str) -> list[str]
things.json (value: Json) -> Json
things.packs (*args: Any) -> tuple[Any, ...]
things.pair (pair: Pair[int]) -> Pair[int]
things.spec (f: Callable[..., Awaitable[Any]], *args: Any, **kw: Any) -> Any
users.get (key: int) -> User
users.many (*, like: User | None = None) -> list[User]
- things.lines: it returns a stream; reachable through run_task"""


def test_aliases_and_type_parameters_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "modern").mkdir()
    (tmp_path / "modern" / "py.typed").touch()
    (tmp_path / "modern" / "__init__.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
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
