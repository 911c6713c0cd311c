"""Types in the form that the runtime resolves."""

from __future__ import annotations

import pytest
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.results.reference import to_reference

ISSUE = Import("sdk.models", "Issue", "Issue")
USER = Import("sdk.models", "User", "User")
UNION = Import("typing", "Union", "Union")
OPTIONAL = Import("typing", "Optional", "Optional")
LITERAL = Import("typing", "Literal", "Literal")
ANNOTATED = Import("typing", "Annotated", "Annotated")
FIELD = Import("pydantic", "Field", "Field")
DATETIME = Import("datetime", "", "_dt")
MODELS = Import("sdk", "models", "models")


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


def test_to_reference_refuses_types_that_cannot_be_rebuilt() -> None:
    with pytest.raises(SdkError, match="cannot be rebuilt"):
        to_reference(TypeExpr("lambda: None"))
