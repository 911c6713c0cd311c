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
from typing_extensions import Unpack, deprecated
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
    package.mkdir(parents=True, exist_ok=True)
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
            [("breaking", "things.a may return more: Label | None, was Label.")],
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
        pytest.param(
            "def find_all(self, x: int) -> Box: ...",
            "def find(self, x: int) -> Box: ...",
            [
                ("safe", "things.find is new."),
                ("breaking", "things.find_all is gone, and is likely things.find now."),
            ],
            id="a method has another name",
        ),
        pytest.param(
            "def find_all(self, x: int) -> Box: ...",
            "def find(self, x: str) -> Box: ...",
            [("safe", "things.find is new."), ("breaking", "things.find_all is gone.")],
            id="a similar method that takes something else",
        ),
        pytest.param(
            "def a(self, *, label_names: list[str]): ...",
            "def a(self, *, labels_names: list[str]): ...",
            [
                (
                    "breaking",
                    "things.a no longer takes label_names, which is likely labels_names now.",
                )
            ],
            id="a parameter has another name",
        ),
        pytest.param(
            "def a(self, x: int): ...",
            "def a(self, x: int, /): ...",
            [("breaking", "things.a takes x by position only.")],
            id="a parameter became positional-only",
        ),
        pytest.param(
            "def a(self, x: typing.List[Label]): ...",
            "def a(self, x: typing.Iterable[Label]): ...",
            [
                (
                    "safe",
                    "things.a accepts more for x: typing.Iterable[Label], "
                    "was typing.List[Label].",
                )
            ],
            id="a list became any iterable",
        ),
    ],
)
def test_two_versions(tmp_path: Path, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    before, after = api(tmp_path / "old", things(old)), api(tmp_path / "new", things(new))
    changes = [(change.severity.value, change.sentence) for change in compare(before, after)]
    assert changes == expected


OPTIONS = """
from typing_extensions import NotRequired, Required, TypedDict
from sdk.cats import Label

class Paged(TypedDict, total=False):
    page: int

class Options(Paged):
    KEYS
"""


def with_options(folder: Path, keys: str) -> Api:
    """Return the API of an SDK with a method that takes the keys of a typed dictionary."""
    (folder / "sdk").mkdir(parents=True)
    (folder / "sdk" / "options.py").write_text(OPTIONS.replace("KEYS", keys))
    body = f"""
if typing.TYPE_CHECKING:
    from sdk.options import Options

{things("def a(self, x: int, **options: 'Unpack[Options]'): ...")}
"""
    return api(folder, body)


def test_the_keys_of_an_unpacked_dictionary_are_parameters(tmp_path: Path) -> None:
    old = with_options(tmp_path / "old", "b: int; c: NotRequired[list[Label]]; e: int")
    new = with_options(tmp_path / "new", "c: NotRequired[Label]; d: 'str'; e: NotRequired[int]")
    assert old.tasks["things.a"].signatures == (
        "(x: int, *, page: int = ..., b: int, c: list[Label] = ..., e: int) -> Any",
    )
    assert {change.sentence for change in compare(old, new)} == {
        "things.a no longer takes b.",
        "things.a requires the new parameter d.",
        "things.a no longer requires e.",
        "things.a takes another type for c: Label, was list[Label].",
    }


def test_a_move_to_a_base_class_is_no_change(tmp_path: Path) -> None:
    old = "class Things:\n    def a(self, x: Label) -> Box: ..."
    new = "class Base:\n    def a(self, x: Label) -> Box: ...\nclass Things(Base): ..."
    assert compare(api(tmp_path / "old", old), api(tmp_path / "new", new)) == []
