"""Type expressions: unwrapped, renamed and compared."""

from __future__ import annotations

import pytest
from integrate_gen.expressions.rewrite import (
    canonical,
    from_reference,
    rename,
    unwrap,
)
from integrate_gen.model.provider import Unwrap
from integrate_gen.model.sdk import Import, TypeExpr

ISSUE = Import("sdk.models", "Issue", "Issue")
USER = Import("sdk.models", "User", "User")
RESPONSE = Import("sdk.response", "Response", "Response")
OTHER_RESPONSE = Import("http", "Response", "Response")
UNION = Import("typing", "Union", "Union")
DATETIME = Import("datetime", "", "_dt")
BUILTINS = Import("builtins", "", "builtins")

RULES = {"sdk.response:Response": Unwrap(argument=0, bare="integrate_runtime:HttpResult")}


@pytest.mark.parametrize(
    ("text", "imports", "expected", "kept"),
    [
        ("Response[Issue, dict]", (ISSUE, RESPONSE), "Issue", (ISSUE,)),
        ("Response[list[Issue], User]", (ISSUE, RESPONSE, USER), "list[Issue]", (ISSUE,)),
        ("Response[Union[Issue, None], User]", (ISSUE, RESPONSE, UNION, USER),
         "Union[Issue, None]", (ISSUE, UNION)),
        ("Response[str]", (RESPONSE,), "str", ()),
        ("Issue", (ISSUE,), "Issue", (ISSUE,)),
        ("Response", (OTHER_RESPONSE,), "Response", (OTHER_RESPONSE,)),
    ],
)  # fmt: skip
def test_unwrap_takes_the_data_type_and_its_imports(
    text: str, imports: tuple[Import, ...], expected: str, kept: tuple[Import, ...]
) -> None:
    data, _ = unwrap(TypeExpr(text, imports), RULES)
    assert data == TypeExpr(expected, kept)


def test_unwrap_replaces_a_bare_wrapper() -> None:
    data, wrapper = unwrap(TypeExpr("Response", (RESPONSE,)), RULES)
    assert wrapper == "sdk.response:Response"
    assert data == from_reference("integrate_runtime:HttpResult")


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("list[list[int]]", {"list": "builtins.list"}, "builtins.list[builtins.list[int]]"),
        ("Label | None", {"Label": "SdkLabel"}, "SdkLabel | None"),
        ("LabelSet[Label]", {"Label": "SdkLabel"}, "LabelSet[SdkLabel]"),
        ("models.Label", {"Label": "SdkLabel"}, "models.Label"),
        ("models.Label", {"models": "sdk_models"}, "sdk_models.Label"),
        ("Annotated[str, Field(list=1)]", {"list": "builtins.list"},
         "Annotated[str, Field(list=1)]"),
        ("Literal['list']", {"list": "builtins.list"}, "Literal['list']"),
    ],
)  # fmt: skip
def test_rename_touches_names_only(text: str, names: dict[str, str], expected: str) -> None:
    assert rename(text, names) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TypeExpr("SdkLabel", (Import("m", "Label", "SdkLabel"),)),
         TypeExpr("Label", (Import("m", "Label", "Label"),))),
        (TypeExpr("builtins.list[int]", (BUILTINS,)), TypeExpr("list[int]")),
        (TypeExpr("_dt.date", (DATETIME,)), from_reference("datetime:date")),
    ],
)  # fmt: skip
def test_canonical_is_the_same_however_a_name_was_imported(one: TypeExpr, other: TypeExpr) -> None:
    assert canonical(one) == canonical(other)


def test_canonical_distinguishes_two_classes_of_one_name() -> None:
    here, there = (TypeExpr("A", (Import(module, "A", "A"),)) for module in ("here", "there"))
    assert canonical(here) != canonical(there)
