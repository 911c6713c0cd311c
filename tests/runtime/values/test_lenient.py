"""Answers that do not quite fit a pydantic model."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from integrate_runtime.values.lenient import build_leniently
from integrate_runtime.values.misfits import MisfitError
from pydantic import BaseModel, Field


class User(BaseModel):
    login: str
    site_admin: bool = Field(alias="siteAdmin")


class Labeled(BaseModel):
    event: Literal["labeled"]
    label: str
    actor: User
    count: int = 0


class Closed(BaseModel):
    event: Literal["closed"]
    commit: str | None
    actor: User


class Address(BaseModel):
    street: str
    city: str
    country: str
    zip: str


class Open(BaseModel, extra="allow"):
    id: Annotated[int, Field(gt=0)]
    by_name: dict[str, User] = {}


USER = {"login": "mona", "siteAdmin": False}


def built(kind: Any, data: object) -> tuple[Any, list[str]]:
    value, misfits = build_leniently(kind, json.dumps(data).encode())
    return value, [str(misfit) for misfit in misfits]


def test_an_answer_that_fits_is_the_models_own() -> None:
    assert built(User, USER) == (User.model_validate(USER), [])


def test_a_union_is_the_member_whose_literal_fits() -> None:
    data = {"event": "labeled", "label": 7, "actor": {"login": "mona"}, "count": "x"}
    (value,), misfits = built(list[Closed | Labeled], [data])
    assert type(value) is Labeled
    assert vars(value) == {
        "event": "labeled",
        "label": 7,
        "actor": value.actor,
        "count": "x",
    }
    assert value.actor.login == "mona"
    assert misfits == [
        "0.label: Input should be a valid string",
        "0.actor.siteAdmin: Field required",
        "0.count: Input should be a valid integer, unable to parse string as an integer",
    ]


def test_a_missing_field_is_not_set_and_a_default_is() -> None:
    value, misfits = built(Labeled, {"event": "labeled", "actor": USER})
    assert misfits == ["label: Field required"]
    assert (value.count, value.model_fields_set) == (0, {"event", "actor"})
    with pytest.raises(AttributeError):
        _ = value.label


def test_constraints_extra_members_and_mappings_are_kept() -> None:
    value, misfits = built(Open, {"id": -1, "new": [1], "by_name": {"a": USER, "b": 3}})
    assert (value.id, value.new, value.by_name["a"].login, value.by_name["b"]) == (
        -1,
        [1],
        "mona",
        3,
    )
    assert [misfit.partition(":")[0] for misfit in misfits] == ["id", "by_name.b"]


def test_an_answer_with_half_of_the_required_fields_is_built_and_one_with_fewer_refused() -> None:
    value, misfits = built(Address, {"street": "s", "city": "c"})
    assert (value.street, misfits) == ("s", ["country: Field required", "zip: Field required"])
    with pytest.raises(ValueError, match="Address"):
        built(Address, {"street": "s"})


def test_an_unknown_member_is_dropped_as_the_model_itself_does() -> None:
    value, misfits = built(User, {"login": 1, "siteAdmin": True, "plan": "pro"})
    assert misfits == ["login: Input should be a valid string"]
    assert not hasattr(value, "plan")
    assert value.model_fields_set == {"login", "site_admin"}


@pytest.mark.parametrize(
    ("kind", "data", "places"),
    [
        (list[User], ["a", 1], ["0", "1"]),
        (list[User], [{"message": "Bad gateway"}], ["0"]),
        (list[User] | None, [[]], ["0"]),
        (list[list[User]], [["a"], [{}]], ["0.0", "1.0"]),
        (dict[str, User], {"message": "Bad gateway"}, ["message"]),
        (dict[str, list[User]], {"errors": ["Bad gateway"]}, ["errors.0"]),
        (User, [], [""]),
    ],
)
def test_an_answer_nothing_of_which_fits_is_refused(
    kind: Any, data: object, places: list[str]
) -> None:
    with pytest.raises(MisfitError) as refused:
        built(kind, data)
    assert [misfit.path for misfit in refused.value.misfits] == places
    assert not refused.value.is_usable


def test_a_refusal_names_the_fields_that_are_missing() -> None:
    with pytest.raises(MisfitError) as refused:
        built(User, {"message": "Bad gateway"})
    assert str(refused.value) == "the value: lacks the fields login, siteAdmin of User"


def test_one_item_of_the_type_is_enough_for_a_list() -> None:
    value, misfits = built(list[User], ["a", USER])
    assert value == ["a", User.model_validate(USER)]
    assert [misfit.partition(":")[0] for misfit in misfits] == ["0"]


def test_no_reason_quotes_the_value() -> None:
    _, misfits = built(Labeled, {"event": "s3cret", "label": ["s3cret"], "actor": USER})
    assert misfits
    assert "s3cret" not in str(misfits)


@pytest.mark.parametrize("data", [[], "text", None, {}, {"message": "Bad gateway"}, 3])
def test_another_shape_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="Labeled"):
        built(Labeled, data)


@pytest.mark.parametrize("content", [b"", b"diff --git a b", b"<html>", b"\xff"])
def test_invalid_json_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="Labeled"):
        build_leniently(Labeled, content)
