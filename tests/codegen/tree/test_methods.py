"""Methods that several classes inherit are read once."""

from __future__ import annotations

from types import FunctionType

import pytest
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Method, Signature
from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.async_pairs import SelectedMethod
from integrate_gen.tree.members import Owner
from integrate_gen.tree.methods import ReadMethod, memoise

SOURCES = SourceIndex()


class Base:
    def fetch(self) -> None: ...


class First(Base): ...


class Second(Base):
    list_all = Base.fetch


class Bare:
    fetch = staticmethod(Base.fetch)


def counted(reads: list[str]) -> ReadMethod:
    def read(
        selected: SelectedMethod, owner: Owner, function: FunctionType, sources: SourceIndex
    ) -> Method:
        reads.append(f"{owner.cls.__name__}.{selected.name}")
        if selected.public == "unreadable":
            raise SdkError("it cannot be read")
        return Method(selected.name, selected.public, "m:C.f", 1, True, Signature(()))

    return memoise(read)


def test_an_inherited_method_is_read_once() -> None:
    reads: list[str] = []
    read = counted(reads)
    methods = [
        read(SelectedMethod("fetch", "fetch"), Owner(cls), Owner(cls).functions["fetch"], SOURCES)
        for cls in (First, Second, First)
    ]
    assert reads == ["First.fetch"]
    assert methods[0] is methods[1] is methods[2]


def test_an_alias_and_a_static_method_are_other_methods() -> None:
    reads: list[str] = []
    read = counted(reads)
    for cls, name in ((Second, "fetch"), (Second, "list_all"), (Bare, "fetch")):
        read(SelectedMethod(name, name), Owner(cls), Owner(cls).functions[name], SOURCES)
    assert reads == ["Second.fetch", "Second.list_all", "Bare.fetch"]


@pytest.mark.parametrize("name", ["", "First.fetch"])
def test_a_method_made_at_run_time_is_read_for_each_class(name: str) -> None:
    def make() -> FunctionType:
        def made(self: object) -> None: ...

        made.__qualname__ = name or made.__qualname__
        assert isinstance(made, FunctionType)
        return made

    function = make()
    owners = [Owner(type(name, (), {"made": function})) for name in ("A", "B")]
    reads: list[str] = []
    read = counted(reads)
    for owner in owners:
        read(SelectedMethod("made", "made"), owner, function, SOURCES)
    assert reads == ["A.made", "B.made"]


def test_an_error_is_raised_each_time() -> None:
    read = counted([])
    for _ in range(2):
        with pytest.raises(SdkError):
            read(
                SelectedMethod("fetch", "unreadable"),
                Owner(First),
                Owner(First).functions["fetch"],
                SOURCES,
            )
