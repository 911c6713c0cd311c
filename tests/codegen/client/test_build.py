"""Building a client: once for finding out how it is made and for reading it."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.client.build import build
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.load import load_sdk

SDK = """
made = []


class Client:
    def __init__(self, token: str, zone: str = "") -> None:
        made.append((token, zone))

    async def fetch(self) -> str:
        return "fetched"
"""


def test_the_client_that_was_found_is_the_one_that_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "made_once.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
    provider = complete(parse_provider("once", {"package": "made_once"}, "test")).provider
    loaded = load_sdk(provider)
    assert [method.name for method in loaded.sdk.root.methods] == ["fetch"]
    assert __import__("made_once").made == [("introspection", "")]


def test_other_arguments_and_other_classes_make_another() -> None:
    class First:
        def __init__(self, token: str = "") -> None:
            self.token = token

    class Second(First): ...

    first = build(First, {"token": "$token"})
    assert build(First, {"token": "$token"}) is first
    assert isinstance(build(Second, {"token": "$token"}), Second)
    assert vars(build(First, {"token": "plain"})) == {"token": "plain"}
    assert vars(build(First, {})) == {"token": ""}
