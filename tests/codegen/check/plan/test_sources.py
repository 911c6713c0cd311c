"""Comparison of two versions of a small SDK: old source, new source, and the changes found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from integrate_gen.check.plan.compare import compare
from integrate_gen.committed.api import Api, api_of
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

CLIENT = """
import typing
from collections.abc import Sequence
from typing import Any, Literal, Union, overload
from typing_extensions import deprecated
from sdk import cats, dogs
from sdk.cats import Box, Label
from sdk.cats import Label as CatLabel
from sdk.cats import Kind

BODY

class Client:
    def __init__(self, token): self.things = Things()
"""


MODELS = """
from typing import Literal
class Label: ...
class Box: ...
Kind = Literal["p", "q"]
"""


def things(body: str) -> str:
    return "class Things:\n    " + body.replace("\n", "\n    ")


PROVIDER = parse_provider(
    "sdk",
    {
        "package": "sdk",
        "client": "sdk.client:Client",
        "init": {"token": "$token"},
        "async": {"style": "thread"},
        "class": "Client",
    },
    "test",
)


def api(folder: Path, body: str) -> Api:
    """Return the API of an SDK whose namespace ``things`` has this body."""
    package = folder / "sdk"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "py.typed").write_text("")
    (package / "client.py").write_text(CLIENT.replace("BODY", body))
    for module in ("cats", "dogs"):
        (package / f"{module}.py").write_text(MODELS)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        for module in [name for name in sys.modules if name.partition(".")[0] == "sdk"]:
            del sys.modules[module]
        return api_of(assemble(load_sdk(PROVIDER), PROVIDER))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("def a(self): ...", "def a(self): ...", [], id="nothing"),
        pytest.param(
            "def a(self): ...",
            "def b(self): ...",
            [("breaking", "things.a is gone."), ("safe", "things.b is new.")],
            id="a method came and one went",
        ),
        pytest.param(
            "def a(self, x: int): ...",
            "def a(self, x: int, y: int = 1): ...",
            [("safe", "things.a takes y.")],
            id="a parameter was added",
        ),
        pytest.param(
            "def a(self, x: int, y: int): ...",
            "def a(self, x: int): ...",
            [("breaking", "things.a no longer takes y.")],
            id="a parameter was removed",
        ),
        pytest.param(
            "def a(self, *, x: int = 1): ...",
            "def a(self, *, x: int): ...",
            [("breaking", "things.a requires x, which was optional.")],
            id="a parameter was made required",
        ),
        pytest.param(
            "def a(self, x, y): ...",
            "def a(self, y, x): ...",
            [
                ("breaking", "things.a takes x at another position."),
                ("breaking", "things.a takes y at another position."),
            ],
            id="parameters changed places",
        ),
        pytest.param(
            "def a(self, x: int): ...",
            "def a(self, x: Union[int, str]): ...",
            [("safe", "things.a accepts more for x: Union[int, str], was int.")],
            id="a type became wider",
        ),
        pytest.param(
            "def a(self, x: Literal['p', 'q']): ...",
            "def a(self, x: Literal['p']): ...",
            [("breaking", "things.a accepts less for x: Literal['p'], was Literal['p', 'q'].")],
            id="a type became narrower",
        ),
        pytest.param(
            "def a(self, x: int = 1): ...",
            "def a(self, x: int = 2): ...",
            [("risky", "things.a has another default for x: 2, was 1.")],
            id="a default changed",
        ),
        pytest.param(
            "def a(self) -> Label: ...",
            "def a(self) -> Label | None: ...",
            [("risky", "things.a may return more: Label | None, was Label.")],
            id="a result may be nothing",
        ),
        pytest.param(
            "@deprecated('old')\ndef a(self): ...",
            "def a(self): ...",
            [("safe", "things.a is no longer deprecated.")],
            id="a method is current again",
        ),
        pytest.param(
            "def a(self, x: list[Label]) -> Label: ...",
            "def a(self, x: list[cats.Label]) -> CatLabel: ...",
            [],
            id="the same class under other names",
        ),
        pytest.param(
            "def a(self, x: Literal['p', 'q', 'r'] | None = None): ...",
            "def a(self, x: cats.Kind | None = None, y: Kind = 'p'): ...",
            [
                ("safe", "things.a takes y."),
                (
                    "breaking",
                    "things.a accepts less for x: cats.Kind | None, "
                    "was Literal['p', 'q', 'r'] | None.",
                ),
            ],
            id="an alias in place of what it stands for",
        ),
        pytest.param(
            "def a(self, x: typing.List[Label]) -> typing.Sequence[Label]: ...",
            "def a(self, x: list[Label]) -> Sequence[Label]: ...",
            [],
            id="a builtin under the name that typing has for it",
        ),
        pytest.param(
            "def a(self, x: Label) -> Label: ...",
            "def a(self, x: dogs.Label | None) -> dogs.Label: ...",
            [
                (
                    "risky",
                    "things.a takes sdk.dogs.Label for x, was sdk.cats.Label: moved, "
                    "or another class of the same name.",
                ),
                ("safe", "things.a accepts more for x: dogs.Label | None, was Label."),
                (
                    "risky",
                    "things.a returns sdk.dogs.Label, was sdk.cats.Label: moved, "
                    "or another class of the same name.",
                ),
            ],
            id="a class of the same name in another module",
        ),
        pytest.param(
            """
@overload
def a(self, x: int) -> Box: ...
@overload
def a(self, x: str) -> Label: ...
def a(self, x: Any) -> Any: ...
""",
            """
@overload
@deprecated("use text")
def a(self, x: int) -> Box: ...
@overload
def a(self, x: str) -> Label: ...
def a(self, x: Any) -> Any: ...
""",
            [("risky", "things.a should no longer be called as (x: int) -> Box.")],
            id="an overload was deprecated",
        ),
    ],
)
def test_two_versions(tmp_path: Path, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    before, after = api(tmp_path / "old", things(old)), api(tmp_path / "new", things(new))
    changes = [(change.severity.value, change.sentence) for change in compare(before, after)]
    assert changes == expected


def test_a_move_to_a_base_class_is_no_change(tmp_path: Path) -> None:
    old = "class Things:\n    def a(self, x: Label) -> Box: ..."
    new = "class Base:\n    def a(self, x: Label) -> Box: ...\nclass Things(Base): ..."
    assert compare(api(tmp_path / "old", old), api(tmp_path / "new", new)) == []
