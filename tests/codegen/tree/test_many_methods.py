"""Classes of very many methods: what they cost grows with their number, up to a limit."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.emit.format import format_text
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import parse_provider
from integrate_gen.model.sdk import Parameter, ParameterKind, TypeExpr
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


def test_a_namespace_of_too_many_is_named_and_the_rest_is_read() -> None:
    loaded = load_sdk(parse_provider("many", table("Client"), "test"))
    methods = {".".join(n.path): len(n.methods) for n in loaded.sdk.root.walk()}
    assert methods == {"": 0, "few": 1, "many": 0}
    (failed,) = loaded.failed
    assert failed.path == "many"
    assert failed.reason.startswith("many_methods:Many has 3 methods, and a class may have 2;")


def test_a_client_of_too_many_is_one_sentence() -> None:
    with pytest.raises(SdkError, match="many_methods:Many has 3 methods, and a class may have 2; "):
        load_sdk(parse_provider("many", table("Many"), "test"))


def test_parameters_that_differ_by_their_default_alone_are_told_apart_by_their_hash() -> None:
    """Else a table of them compares each with all others, which is quadratic."""
    kind, annotation = ParameterKind.KEYWORD_ONLY, TypeExpr("int")
    made = [Parameter("number", kind, annotation, TypeExpr(str(n))) for n in range(1_000)]
    assert len({hash(parameter) for parameter in made}) == len(made)


def test_a_file_that_is_too_long_for_the_formatter_stays_as_it_is_laid_out() -> None:
    line = "x = 'a'\n"
    assert format_text("a.py", line) == 'x = "a"\n'
    assert format_text("a.py", line * 300_000) == line * 300_000
