"""Construction of a client."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.client.build import build, build_client
from integrate_gen.detect.complete import complete
from integrate_gen.model.errors import IntegrateGenError
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.tree.load import load_sdk

SDK = """
built = []


class Client:
    def __init__(self, token: str, zone: str = "") -> None:
        built.append((token, zone))

    async def fetch(self) -> str:
        return "fetched"
"""


def test_detection_and_reading_share_one_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "built_once.py").write_text(SDK)
    monkeypatch.syspath_prepend(tmp_path)
    provider = complete(parse_provider("once", {"package": "built_once"}, "test")).provider
    loaded = load_sdk(provider)
    assert [method.name for method in loaded.sdk.root.methods] == ["fetch"]
    assert __import__("built_once").built == [("introspection", "")]


def test_other_arguments_or_another_class_give_a_new_client() -> None:
    class First:
        def __init__(self, token: str = "") -> None:
            self.token = token

    class Second(First): ...

    first = build(First, {"token": "$token"})
    assert build(First, {"token": "$token"}) is first
    assert isinstance(build(Second, {"token": "$token"}), Second)
    assert vars(build(First, {"token": "plain"})) == {"token": "plain"}
    assert vars(build(First, {})) == {"token": ""}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"package": "no_such_sdk"}, "no_such_sdk is not installed; run: pip install 'githubkit>="),
        ({"client": "githubkit:Gihub"}, "githubkit has no class Gihub; correct client of"),
        (
            {"client": "githubkit.nowhere:X"},
            "githubkit.nowhere is installed but cannot",
        ),
        ({"init": {"oath": "$token"}}, "cannot be built with init = {'oath'.*correct init of"),
        ({"init": {"auth": {"new": "githubkit:Gone"}}}, "cannot be built.*'Gone'.*correct init of"),
        ({"root": "rset"}, "root 'rset' of .* cannot be reached"),
        ({"root": "rest('1999-01-01')"}, "cannot be reached: ValueError"),
        ({"root": "rest[0]"}, "is not an attribute path"),
        ({"root": "rest(token)"}, "is not an attribute path"),
    ],
)
def test_a_provider_that_does_not_fit_the_sdk_is_one_sentence(
    github: Provider, values: dict[str, object], message: str
) -> None:
    with pytest.raises(IntegrateGenError, match=message) as caught:
        build_client(github.model_copy(update=values))
    assert "\n" not in str(caught.value)
