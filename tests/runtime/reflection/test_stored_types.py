"""Classes that stored values may name."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from integrate_runtime.reflection.stored_types import NO_TYPES, ForbiddenTypeError, StoredTypes
from integrate_runtime.reflection.type_expressions import TypeExpressionError
from integrate_runtime.reflection.type_paths import type_expression
from multidict import istr
from openai.types import Model
from requests.structures import CaseInsensitiveDict

from tests.support.foreign_names import FOREIGN_NAMES

RUNNER = subprocess.Popen


def a_function() -> None: ...


@pytest.mark.parametrize(
    "name",
    [
        *FOREIGN_NAMES,
        f"{__name__}:subprocess.Popen",
        f"{__name__}:RUNNER",
        f"{__name__}:a_function",
    ],
)
def test_nothing_but_classes_of_the_sdk_and_the_program_is_resolved(name: str) -> None:
    types = StoredTypes(frozenset({"openai"}), frozenset({__name__}))
    with pytest.raises(TypeExpressionError):
        types.resolve(name)


def test_a_package_that_is_not_allowed_is_not_even_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "evil_side.py").write_text(f"open({str(tmp_path / 'mark')!r}, 'w')\nclass X: ...")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ForbiddenTypeError):
        StoredTypes(frozenset({"openai"}), frozenset({__name__})).resolve("evil_side:X")
    assert not (tmp_path / "mark").exists()


@dataclass
class Invoice:
    """A class of the program."""

    total: int


SENTINEL = object()


def test_objects_of_allowed_modules_are_found() -> None:
    types = StoredTypes(modules=frozenset({__name__}))
    assert types.find(f"{__name__}:SENTINEL") is SENTINEL
    with pytest.raises(ForbiddenTypeError):
        types.find("os:environ")
    with pytest.raises(TypeExpressionError):
        types.find(f"{__name__}:nothing")


def test_classes_of_the_sdk_and_the_program_are_found() -> None:
    types = StoredTypes(frozenset({"githubkit"}), frozenset({__name__}))
    assert types.resolve(f"{__name__}:Invoice") is Invoice
    # githubkit requires this distribution, and this module imports that one.
    assert types.resolve("githubkit_schemas.v2026_03_10.models:Issue").__name__ == "Issue"
    assert types.resolve("openai.types:Model") is Model
    assert types.resolve("collections:OrderedDict").__name__ == "OrderedDict"


@cache
def noted(cls: type) -> type:
    return type(cls.__name__, (Noted, cls), {"__module__": cls.__module__})


class Noted:
    """Base of the classes that ``noted`` makes."""


def test_a_maker_of_classes_is_found_where_its_classes_are(monkeypatch: pytest.MonkeyPatch) -> None:
    types = StoredTypes(modules=frozenset({__name__}))
    expression = f"{__name__}:noted[{__name__}:Invoice]"
    assert types.resolve(expression) is noted(Invoice)
    assert types.allows(noted(Invoice))
    with pytest.raises(ForbiddenTypeError):
        types.resolve(f"{__name__}:noted[fractions:_Fraction]")
    monkeypatch.setattr(noted, "__module__", "json")
    with pytest.raises(ForbiddenTypeError):
        types.resolve(expression)


def test_headers_as_libraries_have_them_are_data_of_any_sdk() -> None:
    for kind in (CaseInsensitiveDict, istr):
        assert NO_TYPES.resolve(type_expression(kind)) is kind
        assert NO_TYPES.allows(kind)
    with pytest.raises(ForbiddenTypeError):
        NO_TYPES.resolve("requests.structures:LookupDict")
