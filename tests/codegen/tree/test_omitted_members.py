"""Members of a client that are no calls of its API, and are left out with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.alternative_constructors import ANOTHER_OBJECT
from integrate_gen.tree.children.finder import CLASS, CONTAINER, UNLISTED
from integrate_gen.tree.load import LoadedSdk, load_sdk
from integrate_gen.tree.unread_members import CALLED_ROOT, OF_OBJECTS, UNREAD
from integrate_gen.tree.walk import NESTED_HOLDER

SDK = """
class Root:
    @classmethod
    def from_text(cls, text: str):
        return cls(text)

    @classmethod
    def from_mapping(cls, mapping):
        kind = mapping["kind"]
        return KINDS[kind].from_mapping(mapping) if cls is Root else cls(**mapping)


class Client(Root):
    def __init__(self, token: str = "") -> None:
        self.token = token

    @classmethod
    def from_environment(cls, **options):
        return cls(token=options.get("token", ""))

    @classmethod
    def from_file(cls, path: str):
        with open(path) as file:
            client = cls(file.read())
        client.path = path
        return client

    @classmethod
    def from_default_file(klass):
        return klass.from_file("token.txt")

    @classmethod
    def from_text(cls, text: str):
        return super().from_text(text.strip())

    @classmethod
    def from_texts(cls, texts: list[str]):
        return tuple(cls.from_text(text) for text in texts)

    @classmethod
    def from_mappings(cls, mappings):
        return [cls.from_mapping(mapping) for mapping in mappings]

    @classmethod
    def search(cls, text: str):
        return ENGINE.search(text)

    @classmethod
    def versions(cls) -> list[str]:
        return ["1"]

    @classmethod
    def newest(cls) -> str:
        return cls.versions()[-1]

    @classmethod
    def shown(cls, text: str) -> str:
        return str(text)

    def copy(self):
        return Client(self.token)
"""

GETATTR = """
    def __getattr__(self, name):
        hint = f"try client.api.{name}"
"""


def loaded(folder: Path, name: str, source: str) -> LoadedSdk:
    (folder / f"{name}.py").write_text(source)
    return load_sdk(parse_provider("x", {"package": name, "client": f"{name}:Client"}, "test"))


def test_class_methods_that_make_another_client_are_no_tasks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    sdk = loaded(tmp_path, "made_otherwise", SDK)
    assert {skip.path for skip in sdk.sdk.skipped if skip.reason == ANOTHER_OBJECT} == {
        "from_environment",
        "from_file",
        "from_default_file",
        "from_mapping",
        "from_mappings",
        "from_text",
        "from_texts",
    }
    methods = {method.name for method in sdk.sdk.root.methods}
    assert methods == {"search", "versions", "newest", "shown", "copy"}


@pytest.mark.parametrize(
    ("name", "statement", "paths"),
    [
        ("explaining", "raise AttributeError(hint)", []),
        ("making", "return lambda: hint", ["*"]),
    ],
)
def test_a_getattr_that_only_raises_makes_no_members(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, statement: str, paths: list[str]
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    sdk = loaded(tmp_path, name, f"{SDK}{GETATTR}        {statement}\n")
    assert [skip.path for skip in sdk.sdk.skipped if skip.reason == UNLISTED] == paths


HELD = """
from dataclasses import dataclass
from types import SimpleNamespace


class Emails:
    @staticmethod
    async def send(to: str) -> str:
        return to

    @classmethod
    async def get(cls, id: str) -> str:
        return id


class Numbers:
    async def get(self, id: int) -> int:
        return id


class Names:
    async def find(self, id: int) -> str:
        return str(id)


@dataclass
class Colour:
    name: str = ""


class Options:
    limit = 3

    @classmethod
    def from_text(cls, text: str):
        return cls()


class Client:
    Emails = Emails
    Numbers = Numbers
    Colour = Colour
    Options = Options

    def __init__(self, token: str = "") -> None:
        self.mails = Emails
        self.options = Options()
        self.held = SimpleNamespace(numbers=Numbers(), names=SimpleNamespace(names=Names()))
        self.more = SimpleNamespace(names=Names(), limit=3)
        self.settings = SimpleNamespace(limit=3, colour=Colour())
        self.groups = {"a": Numbers()}
        self.listed = [Names()]
        self.limits = {"a": 1, "b": Colour()}

    async def __call__(self, text: str) -> str:
        return text
"""


def test_classes_and_containers_of_namespaces_are_entered_or_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    sdk = loaded(tmp_path, "holding_classes", HELD).sdk
    entered = {".".join(one.path): [m.name for m in one.methods] for one in sdk.root.walk()}
    assert {path: methods for path, methods in entered.items() if methods} == {
        "Emails": ["get", "send"],
        "held.numbers": ["get"],
        "more.names": ["find"],
    }
    assert {skip.path: skip.reason for skip in sdk.skipped} == {
        "Numbers": CLASS,
        "__call__": CALLED_ROOT,
        "held.names": NESTED_HOLDER,
        "groups": CONTAINER.format("dict"),
        "listed": CONTAINER.format("list"),
        "mails": "another name of Emails",
        "options.from_text": ANOTHER_OBJECT,
    }


MODULE = """
import typing
from functools import wraps


class Emails:
    @staticmethod
    def send(to: str) -> str:
        return to

    def edit(self, to: str) -> str:
        return to


class Sender:
    async def send(self, to: str) -> str:
        return to


class Options:
    def merged(self, other: str) -> str:
        return other


Kind = typing.Literal["a", "b"]
default_sender = Sender()
default_options = Options()
"""


def test_objects_in_modules_that_make_calls_are_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "module_of_calls.py").write_text(MODULE)
    table = {"package": "module_of_calls", "client": "module_of_calls"}
    sdk = load_sdk(parse_provider("x", table, "test")).sdk
    assert {skip.path: skip.reason for skip in sdk.skipped} == {
        "default_sender": UNREAD,
        "Emails.edit": OF_OBJECTS,
    }
