"""Type expressions: unwrapped, renamed, and in the runtime's absolute form."""

from __future__ import annotations

import pytest
from integrate_gen.expressions.rewrite import (
    canonical,
    from_reference,
    rename,
    to_reference,
    unwrap,
)
from integrate_gen.model.errors import SdkError
from integrate_gen.model.provider import Unwrap
from integrate_gen.model.sdk import Import, TypeExpr

ISSUE = Import("sdk.models", "Issue", "Issue")
USER = Import("sdk.models", "User", "User")
RESPONSE = Import("sdk.response", "Response", "Response")
OTHER_RESPONSE = Import("http", "Response", "Response")
UNION = Import("typing", "Union", "Union")
OPTIONAL = Import("typing", "Optional", "Optional")
LITERAL = Import("typing", "Literal", "Literal")
ANNOTATED = Import("typing", "Annotated", "Annotated")
FIELD = Import("pydantic", "Field", "Field")
DATETIME = Import("datetime", "", "_dt")
BUILTINS = Import("builtins", "", "builtins")
MODELS = Import("sdk", "models", "models")

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
    ("text", "imports", "expected"),
    [
        ("str", (), "str"),
        ("None", (), "None"),
        ("Issue", (ISSUE,), "sdk.models:Issue"),
        ("models.Issue", (MODELS,), "sdk:models.Issue"),
        ("list[_dt.date]", (DATETIME,), "list[datetime:date]"),
        ("Union[list[Issue], User]", (ISSUE, USER, UNION),
         "list[sdk.models:Issue] | sdk.models:User"),
        ("Optional[Issue]", (ISSUE, OPTIONAL), "sdk.models:Issue | None"),
        ("Issue | None", (ISSUE,), "sdk.models:Issue | None"),
        ("Annotated[list[Issue], Field(max_length=3)]", (ANNOTATED, FIELD, ISSUE),
         "list[sdk.models:Issue]"),
        ("dict[str, Literal['a', 'b']]", (LITERAL,), "dict[str, typing:Literal['a', 'b']]"),
    ],
)  # fmt: skip
def test_to_reference_names_every_class_absolutely(
    text: str, imports: tuple[Import, ...], expected: str
) -> None:
    assert to_reference(TypeExpr(text, imports)) == expected


def test_to_reference_refuses_what_cannot_be_rebuilt() -> None:
    with pytest.raises(SdkError, match="cannot be rebuilt"):
        to_reference(TypeExpr("lambda: None"))


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


def test_canonical_tells_two_classes_of_one_name_apart() -> None:
    here, there = (TypeExpr("A", (Import(module, "A", "A"),)) for module in ("here", "there"))
    assert canonical(here) != canonical(there)
