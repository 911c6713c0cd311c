"""Sample values satisfy the constraints of their types."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from annotated_types import Ge, Gt, Le, Lt, MaxLen, MinLen, MultipleOf
from integrate_gen.prove.samples import Sampler
from pydantic import BaseModel, Field, TypeAdapter


@pytest.mark.parametrize(
    "kind",
    [
        Annotated[str, MinLen(40), MaxLen(40)],
        Annotated[str, Field(pattern="^refs/(heads|tags)/.*$")],
        Annotated[str, Field(pattern="^[0-9a-f]+$", min_length=64, max_length=64)],
        Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")],
        Annotated[str, Field(pattern=r"^cus_[A-Z]{3}\.[0-9]+$")],
        Annotated[int, Ge(30), Le(40)],
        Annotated[int, Gt(7)],
        Annotated[float, Lt(1)],
        Annotated[int, MultipleOf(5)],
        Annotated[list[int], MinLen(2)],
    ],
)
def test_a_sample_satisfies_its_type(kind: Any) -> None:
    for as_json in (True, False):
        TypeAdapter(kind).validate_python(Sampler(as_json=as_json, optional=0).value(kind))


def test_a_sample_of_a_model_satisfies_the_constraints_of_its_fields() -> None:
    class Commit(BaseModel):
        sha: str = Field(min_length=40, max_length=40)
        parents: list[int] = Field(min_length=3)

    Commit.model_validate(Sampler(as_json=True, optional=0).value(Commit))
