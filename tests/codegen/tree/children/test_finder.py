"""Children of a namespace, and hidden ones, whose getters are not called."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.children.finder import (
    ChildFinder,
    ChildNamespace,
    HiddenChild,
    UnknownChild,
)
from integrate_gen.tree.members import Owner

HIDDEN = {"raw": "the same once more", "kept": "kept for later"}


class Leaf:
    async def fetch(self) -> str:
        return "fetched"


class Root:
    def __init__(self) -> None:
        self.called: list[str] = []
        self.kept = Leaf()

    @cached_property
    def leaf(self) -> Leaf:
        self.called.append("leaf")
        return Leaf()

    @cached_property
    def raw(self) -> Leaf:
        self.called.append("raw")
        return Leaf()


def test_the_getter_of_a_hidden_property_is_not_called() -> None:
    root = Root()
    leaf, *hidden = sorted(
        ChildFinder(SourceIndex(), HIDDEN.get).find(Owner.of(root)),
        key=lambda child: (isinstance(child, HiddenChild), child.name),
    )
    assert isinstance(leaf, ChildNamespace)
    assert leaf.owner.cls is Leaf
    assert hidden == [HiddenChild("kept", HIDDEN["kept"]), HiddenChild("raw", HIDDEN["raw"])]
    assert root.called == ["leaf"]


def test_a_class_without_an_instance_has_the_same_children() -> None:
    children = {c.name: c for c in ChildFinder(SourceIndex(), HIDDEN.get).find(Owner(Root))}
    leaf = children["leaf"]
    assert isinstance(leaf, ChildNamespace)
    assert leaf.owner.cls is Leaf
    assert [children[name] for name in HIDDEN] == [HiddenChild(*entry) for entry in HIDDEN.items()]


def _field(name: str) -> Any:
    def getter(self: Any) -> Any:
        return vars(self)[name]

    return property(getter)


class Record:
    size = _field("size")

    @property
    def leaf(self) -> Leaf:
        return Leaf()


def test_a_property_that_a_function_makes_is_of_unknown_class() -> None:
    children = ChildFinder(SourceIndex(), HIDDEN.get).find(Owner(Record))
    assert [(type(child), child.name) for child in children] == [
        (ChildNamespace, "leaf"),
        (UnknownChild, "size"),
    ]


class Category:
    """Its leaves have names that only ``__getattr__`` knows, as the categories of hvac."""

    def __init__(self) -> None:
        for name in ("leaf", "other"):
            setattr(self, f"_{name}", Leaf())

    def __getattr__(self, name: str) -> object:
        if name == "leaf":
            return vars(self)["_leaf"]
        raise AttributeError(name)


def test_private_attributes_that_getattr_gives_by_a_public_name_are_children() -> None:
    category = Category()
    children = ChildFinder(SourceIndex(), HIDDEN.get).find(Owner.of(category))
    assert [child.name for child in children if isinstance(child, ChildNamespace)] == ["leaf"]
