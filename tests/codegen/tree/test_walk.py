"""The walk of a tree: the limit on the number of a class's methods."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree import walk
from integrate_gen.tree.load import load_sdk

SDK = """
class Many:
    async def one(self) -> str: ...
    async def two(self) -> str: ...
    async def three(self) -> str: ...


class Few:
    async def one(self) -> str: ...


class Client:
    def __init__(self, token: str = "") -> None:
        self.many = Many()
        self.few = Few()
"""


@pytest.fixture(autouse=True)
def limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(walk, "MAX_METHODS", 2)
    (tmp_path / "many_methods.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)


def table(client: str) -> dict[str, str]:
    return {"package": "many_methods", "client": f"many_methods:{client}"}


def test_a_namespace_with_too_many_methods_fails_and_the_others_are_read() -> None:
    loaded = load_sdk(parse_provider("many", table("Client"), "test"))
    methods = {".".join(n.path): len(n.methods) for n in loaded.sdk.root.walk()}
    assert methods == {"": 0, "few": 1, "many": 0}
    (failed,) = loaded.failed
    assert failed.path == "many"
    assert failed.reason.startswith("many_methods:Many has 3 methods, and a class may have 2;")


def test_a_client_with_too_many_methods_is_an_error() -> None:
    with pytest.raises(SdkError, match="many_methods:Many has 3 methods, and a class may have 2; "):
        load_sdk(parse_provider("many", table("Many"), "test"))
