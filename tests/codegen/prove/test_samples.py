"""Samples of types in the signatures and results of SDKs."""

from __future__ import annotations

import enum
import io
import typing
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypedDict, TypeVar, Union

import pydantic
import pytest
from integrate_gen.prove.annotations import resolved_annotations
from integrate_gen.prove.no_sample import NoSampleError
from integrate_gen.prove.samples import Sampler
from typing_extensions import TypeAliasType

from tests.codegen.prove.licences import Licence

T = TypeVar("T")


class Unset:
    """Sentinel of an SDK."""


Nullable = TypeAliasType("Nullable", T | None, type_params=(T,))
OptionalNullable = TypeAliasType("OptionalNullable", Nullable[T] | Unset | None, type_params=(T,))
Inputs = TypeAliasType("Inputs", Union["Input", list["Input"]])


class Input(TypedDict):
    text: OptionalNullable[str]


@pytest.mark.parametrize(
    ("kind", "sample"),
    [
        (Nullable[int], 7),
        (OptionalNullable[str], "sample"),
        (Inputs, {"text": "sample"}),
        (list[Inputs], [{"text": "sample"}]),
    ],
)
def test_an_alias_has_the_samples_of_what_it_stands_for(kind: Any, sample: Any) -> None:
    assert Sampler(as_json=False, optional=0).value(kind) == sample


@pytest.mark.parametrize("kind", [Callable, typing.Callable, Callable[[int], None]])
def test_a_function_can_be_called_with_anything(kind: Any) -> None:
    function = Sampler(as_json=False, optional=0).value(kind)
    assert function(1, name="sample") is None
    with pytest.raises(NoSampleError):
        Sampler(as_json=True, optional=0).value(kind)


def test_a_value_is_preferred_to_a_function() -> None:
    assert Sampler(as_json=False, optional=0).value(Callable[[], str] | str) == "sample"


class Size:
    def __init__(self, width: int | None = None, unit: str | None = None) -> None:
        self.width = width
        self.unit = unit


class Shelf:
    def __init__(self, title: str, size: Size | None = None) -> None:
        self.title = title
        self.size = size


class Place:
    def __init__(self, room: str, shelf: str | None = None) -> None:
        if shelf is None:
            raise ValueError("the shelf must be set")
        self.room = room
        self.shelf = shelf


class BoundSize:
    def __init__(self, client: object, data: dict[str, str]) -> None:
        self.client = client
        self.data = data


class FetchedSize:
    def __init__(self, session: object, raw: dict[str, str] | None = None) -> None:
        self.session = session
        self.raw = raw


class Event:
    def __init__(self, name: str | None = None, at: str | None = None) -> None:
        self.name = name
        self.at = None if at is None else datetime.fromisoformat(at)


def sampled(kind: type) -> dict[str, object]:
    state: dict[str, object] = vars(Sampler(as_json=False, optional=0).value(kind))
    return state


def test_a_model_has_the_values_that_its_validators_list() -> None:
    assert Sampler(as_json=False, optional=0).value(Licence) == Licence(edition="SKU")


def test_a_file_of_python_has_a_sample() -> None:
    assert Sampler(as_json=False, optional=0).value(io.BufferedReader) == b"sample"


class Properties:
    def __init__(self, **kwargs: str) -> None:
        self.name = kwargs.get("name")


def test_a_class_of_which_nothing_is_known_is_not_preferred() -> None:
    assert Sampler(as_json=False, optional=0).value(Properties | str) == "sample"
    assert isinstance(Sampler(as_json=False, optional=0).value(Properties), Properties)


def test_an_object_has_its_optional_data_if_it_has_no_other() -> None:
    assert sampled(Size) == {"width": 7, "unit": "sample"}
    assert sampled(Event) == {"name": "sample", "at": None}  # a constructor may refuse some
    assert sampled(Shelf) == {"title": "sample", "size": None}


def test_optional_data_are_passed_to_a_constructor_that_needs_them() -> None:
    assert sampled(Place) == {"room": "sample", "shelf": "sample"}


@pytest.mark.parametrize("bound", [BoundSize, FetchedSize])
def test_a_class_that_needs_no_client_is_preferred(bound: type) -> None:
    sample = Sampler(as_json=False, optional=0).value(bound | Size)
    assert type(sample) is Size


@pytest.mark.parametrize("base", [pydantic.BaseModel, enum.Enum])
def test_a_class_that_only_its_subclasses_give_values_is_not_preferred(base: type) -> None:
    with pytest.raises(NoSampleError, match="declares no values"):
        Sampler(as_json=False, optional=0).value(base)
    assert Sampler(as_json=False, optional=0).value(base | dict[str, int]) == {"sample": 7}


class Mask:
    """A class whose constructor states no types."""

    def __init__(self, paths=None):  # type: ignore[no-untyped-def]
        self.paths = paths


class Status:
    """Texts in place of an enumeration."""

    IN_PROGRESS = "in-progress"
    PAUSED = "paused"


class Jobs:
    class Request(TypedDict):
        name: str

    def start(self, request: Request, status: Status | object = None) -> None: ...


def test_a_constructor_without_types_takes_texts() -> None:
    assert Sampler(as_json=False, optional=0).value(Mask).paths == "sample"


def test_a_class_of_constants_has_one_of_them() -> None:
    assert Sampler(as_json=False, optional=0).value(Status) == "in-progress"


def test_the_function_any_stands_for_any_value() -> None:
    assert Sampler(as_json=False, optional=0).value(any) == Sampler(
        as_json=False, optional=0
    ).value(Any)


def test_the_classes_inside_the_class_of_a_method_are_found() -> None:
    types = resolved_annotations(Jobs().start)
    assert types["request"] is Jobs.Request
    assert Sampler(as_json=False, optional=0).value(types["status"]) == "in-progress"


class OneOf(enum.Enum):
    EVENT = "event"


class Account(pydantic.BaseModel):
    kind: typing.Literal["account"] = "account"
    event: OneOf | None = None
    note: str | None = None


def test_an_answer_has_the_constants_that_tell_what_it_is() -> None:
    assert Sampler(as_json=True, optional=0).value(Account) == {
        "kind": "account",
        "event": "event",
    }
    assert Sampler(as_json=False, optional=0).value(Account) == Account()


class Guest:
    @property
    def login(self) -> str:
        return ""

    @property
    def friends(self) -> list[Guest] | None:
        return None


class Table:
    @property
    def guests(self) -> list[Guest] | None:
        return None

    @property
    def host(self) -> Guest:
        return Guest()

    @property
    def menu_url(self) -> str:
        return ""

    @property
    def _height(self) -> int:
        return 0


def test_the_data_of_an_object_has_what_its_typed_properties_read() -> None:
    """The items of a list are on the level of a single object."""
    table = Sampler(as_json=True, optional=0, levels=2, host="api.example.org").value(Table)
    guest = {"login": "sample", "friends": None}
    assert table == {
        "guests": [guest],
        "host": guest,
        "menu_url": "https://api.example.org/Table/menu_url",
    }
