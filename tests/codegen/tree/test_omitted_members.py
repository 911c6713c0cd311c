"""Members of a client that are no calls of its API, and are left out with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.alternative_constructors import ANOTHER_OBJECT
from integrate_gen.tree.children.finder import UNLISTED
from integrate_gen.tree.load import LoadedSdk, load_sdk

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
