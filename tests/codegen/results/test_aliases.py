"""Resolution of type aliases to the literals that they name."""

from __future__ import annotations

import importlib

import pytest
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.results.aliases import spelled_out

IMPORTS = tuple(
    Import(module, name, name)
    for module, name in (
        ("openai.types", "ChatModel"),
        ("openai.types.shared", "ResponsesModel"),
        ("openai.types", "Model"),
        ("openai._types", "Headers"),
        ("openai._types", "Omit"),
        ("githubkit.typing", "Missing"),
        ("openai.nowhere", "Lost"),
    )
)


@pytest.fixture(autouse=True)
def loaded() -> None:
    """Import the modules, since aliases are resolved in loaded modules only."""
    for name in ("openai.types.shared", "githubkit.typing"):
        importlib.import_module(name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ChatModel", "Literal"),
        ("Union[str, ChatModel] | Omit", "Union[str, Literal] | Omit"),
        ("ResponsesModel", "str | Literal | Literal"),
        ("Model", "Model"),
        ("Headers", "Headers"),
        ("Missing[str]", "Missing[str]"),
        ("Lost", "Lost"),
    ],
)
def test_an_alias_is_resolved(written: str, meant: str) -> None:
    assert spelled_out(TypeExpr(written, IMPORTS)) == meant
