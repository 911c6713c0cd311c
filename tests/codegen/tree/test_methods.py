"""A method is read once, however many classes and places of the tree have it."""

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


def test_what_two_classes_inherit_is_read_once() -> None:
    reads: list[str] = []
    read = counted(reads)
    methods = [
        read(SelectedMethod("fetch", "fetch"), Owner(cls), Owner(cls).functions["fetch"], SOURCES)
        for cls in (First, Second, First)
    ]
    assert reads == ["First.fetch"]
    assert methods[0] is methods[1] is methods[2]


def test_another_name_and_another_binding_are_other_methods() -> None:
    reads: list[str] = []
    read = counted(reads)
    for cls, name in ((Second, "fetch"), (Second, "list_all"), (Bare, "fetch")):
        read(SelectedMethod(name, name), Owner(cls), Owner(cls).functions[name], SOURCES)
    assert reads == ["Second.fetch", "Second.list_all", "Bare.fetch"]


def test_one_made_at_run_time_is_its_class_s_own() -> None:
    def make() -> FunctionType:
        def made(self: object) -> None: ...

        assert isinstance(made, FunctionType)
        return made

    function = make()
    owners = [Owner(type(name, (), {"made": function})) for name in ("A", "B")]
    reads: list[str] = []
    read = counted(reads)
    for owner in owners:
        read(SelectedMethod("made", "made"), owner, function, SOURCES)
    assert reads == ["A.made", "B.made"]


def test_what_cannot_be_read_is_no_method_the_second_time_either() -> None:
    read = counted([])
    for _ in range(2):
        with pytest.raises(SdkError):
            read(
                SelectedMethod("fetch", "unreadable"),
                Owner(First),
                Owner(First).functions["fetch"],
                SOURCES,
            )
