"""Namespaces that lead to each other are walked in linear time, and each is found."""

from __future__ import annotations

import sys

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.load import LoadedSdk, load_sdk


def load(client: str, package: str = "mutual", style: str = "only") -> LoadedSdk:
    sys.modules.pop(package, None)
    table = {"package": package, "client": f"{package}:{client}", "async": {"style": style}}
    return load_sdk(parse_provider(package, table, "test"))


def paths(loaded: LoadedSdk) -> list[str]:
    return [".".join(namespace.path) for namespace in loaded.sdk.root.walk() if namespace.path]


@pytest.mark.usefixtures("toys")
def test_namespaces_that_lead_to_all_others_are_entered_at_the_client() -> None:
    loaded = load("Client")
    groups = [path for path in paths(loaded) if path.startswith("g")]
    assert groups == [f"g{number}" for number in range(1, 10)]
    skipped = {skip.path: skip.reason for skip in loaded.sdk.skipped}
    assert skipped["g2.g1"] == "leads back to the namespace above it, and is entered at g1"
    assert len([path for path in skipped if path.startswith("g")]) == 9 * 8
    assert len(sys.modules["mutual"].asked) <= 9 + 2 * 9 * 8


@pytest.mark.usefixtures("toys")
def test_a_class_at_two_positions_is_entered_at_both() -> None:
    loaded = load("Client")
    others = [path for path in paths(loaded) if not path.startswith("g")]
    assert others == ["rooms", "rooms.messages", "users", "users.messages"]


@pytest.mark.usefixtures("toys")
def test_layers_that_lead_to_each_other_are_not_walked_on_every_path() -> None:
    """Twenty layers of two classes have a million paths."""
    loaded = load("Ladder")
    entered = {namespace.symbol.partition(":")[2] for namespace in loaded.sdk.root.walk()}
    classes = {cls.__name__ for rung in sys.modules["mutual"].RUNGS for cls in rung}
    assert entered == {*classes, "Ladder"}
    assert len(paths(loaded)) <= 2 * len(classes)


@pytest.mark.usefixtures("toys")
def test_objects_that_an_answer_holds_are_entered_where_they_are_fetched() -> None:
    loaded = load("Client", "holders", "thread")
    assert paths(loaded) == ["label_of", "user", "repository", "repository.label_of"]
    assert {skip.path: skip.reason for skip in loaded.sdk.skipped} == {
        "get_repository().get_collaborator()": "the same methods as user",
        "get_repository().owner": "the same methods as user",
        "get_repository().plan": "data of the object above it, with the methods of every object",
    }
