"""What attributes of a namespace are, and that those which their names leave out are not asked."""

from __future__ import annotations

from functools import cached_property

from integrate_gen.source.index import SourceIndex
from integrate_gen.tree.members import Owner
from integrate_gen.tree.namespaces import ChildFinder, ChildNamespace, HiddenChild

HIDDEN = {"raw": "the same once more", "kept": "kept for later"}


class Leaf:
    async def fetch(self) -> str:
        return "fetched"


class Root:
    def __init__(self) -> None:
        self.asked: list[str] = []
        self.kept = Leaf()

    @cached_property
    def leaf(self) -> Leaf:
        self.asked.append("leaf")
        return Leaf()

    @cached_property
    def raw(self) -> Leaf:
        self.asked.append("raw")
        return Leaf()


def test_what_a_hidden_property_gives_is_not_asked() -> None:
    root = Root()
    leaf, *hidden = sorted(
        ChildFinder(SourceIndex(), HIDDEN.get).find(Owner.of(root)),
        key=lambda child: (isinstance(child, HiddenChild), child.name),
    )
    assert isinstance(leaf, ChildNamespace)
    assert leaf.owner.cls is Leaf
    assert hidden == [HiddenChild("kept", HIDDEN["kept"]), HiddenChild("raw", HIDDEN["raw"])]
    assert root.asked == ["leaf"]


def test_without_an_instance_it_is_the_same() -> None:
    found = {c.name: c for c in ChildFinder(SourceIndex(), HIDDEN.get).find(Owner(Root))}
    leaf = found["leaf"]
    assert isinstance(leaf, ChildNamespace)
    assert leaf.owner.cls is Leaf
    assert [found[name] for name in HIDDEN] == [HiddenChild(*entry) for entry in HIDDEN.items()]
