"""Imports of a generated module: names are unique, and no member shadows one."""

from __future__ import annotations

import pytest
from integrate_gen.emit.names import ImportLine, ModuleNames
from integrate_gen.model.sdk import Import, TypeExpr


def names(*, own: set[str] | None = None, members: set[str] | None = None) -> ModuleNames:
    return ModuleNames(own=frozenset(own or ()), members=frozenset(members or ()))


def test_a_free_name_stays() -> None:
    module = names()
    assert module.code(TypeExpr("Issue", (Import("sdk", "Issue", "Issue"),))) == "Issue"
    assert module.groups(runtime=False) == [[ImportLine("sdk", ("Issue",))]]


@pytest.mark.parametrize(
    ("bound", "expected"), [("Label", "SdkLabel"), ("models", "sdk_models"), ("_dt", "sdk_dt")]
)
def test_a_name_that_the_module_has_gets_another(bound: str, expected: str) -> None:
    module = names(own={bound})
    assert module.code(TypeExpr(bound, (Import("sdk", "thing", bound),))) == expected
    assert module.groups(runtime=False) == [[ImportLine("sdk", (f"thing as {expected}",))]]


def test_two_classes_of_one_name_get_two_names() -> None:
    module = names()
    here, there = (TypeExpr("A", (Import(where, "A", "A"),)) for where in ("here", "there"))
    assert [module.code(here), module.code(there), module.code(here)] == ["A", "SdkA", "A"]


def test_one_class_under_two_names_gets_one() -> None:
    module = names()
    first, second = (TypeExpr(name, (Import("sdk", "A", name),)) for name in ("A", "B"))
    assert [module.code(first), module.code(second)] == ["A", "A"]


def test_a_method_called_list_shadows_no_annotation() -> None:
    module = names(members={"list"})
    assert module.code(TypeExpr("list[list[int]]")) == "builtins.list[builtins.list[int]]"
    assert module.groups(runtime=False) == [[ImportLine("builtins")]]


def test_only_defaults_are_imported_at_run_time() -> None:
    module = names()
    module.code(TypeExpr("Missing", (Import("sdk", "Missing", "Missing"),)))
    module.code(TypeExpr("UNSET", (Import("sdk", "UNSET", "UNSET"),)), runtime=True)
    assert module.groups(runtime=True) == [[ImportLine("sdk", ("UNSET",))]]
    assert module.groups(runtime=False) == [[ImportLine("sdk", ("Missing",))]]


def test_imports_are_grouped_as_isort_does() -> None:
    module = names()
    for where, name in [("sdk", "b"), (".near", "n"), ("typing", "overload"), ("sdk", "A")]:
        module.use(where, name)
    module.use("typing", "TYPE_CHECKING", "Any")
    assert [[line.code for line in group] for group in module.groups(runtime=False)] == [
        ["from typing import TYPE_CHECKING, Any, overload"],
        ["from sdk import A, b"],
        ["from .near import n"],
    ]


def test_a_long_import_is_split_as_black_would() -> None:
    line = ImportLine("sdk", tuple(f"Name{number:02}" for number in range(12)))
    assert line.code.startswith("from sdk import (\n    Name00,\n")
    assert line.code.endswith("    Name11,\n)")
