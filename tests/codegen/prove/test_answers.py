"""Search for answers that an SDK can read."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal

import pytest
from integrate_gen.prove.answers import AnswerSearch
from integrate_gen.prove.reads import recorded_reads
from integrate_runtime.testing.http_server import Reply
from pydantic import (
    BaseModel,
    BeforeValidator,
    Field,
    ValidationError,
    create_model,
    v1,
)

from tests.codegen.prove.licences import Licence


class Owner(BaseModel):
    name: str
    age: int


class Box(BaseModel):
    owner: Owner
    tags: list[str]


class Oak(BaseModel):
    kind: Literal["oak"]
    rings: int


class Pine(BaseModel):
    kind: Literal["pine"]
    cones: int


class Forest(BaseModel):
    trees: list[Annotated[Oak | Pine, Field(discriminator="kind")]]


def known_kind(value: Any) -> Any:
    if isinstance(value, dict) and "kind" not in value:
        raise ValueError("Tree: expected object with 'kind' field")
    return value


class Garden(BaseModel):
    status: Literal["open"]
    tree: Annotated[dict[str, Any], BeforeValidator(known_kind)]


class RefusedAnswer(Exception):
    """Error of an SDK that is raised from one of pydantic."""


def unmarshalled(kind: Any, body: Any, status: int) -> Any:
    """Read an answer as Speakeasy's SDKs do: as the member ``body`` of a model."""
    if status != 200:
        raise RefusedAnswer(f"Unexpected response received: status {status}")
    try:
        return create_model("Unmarshaller", body=(kind, ...)).model_validate({"body": body})
    except ValidationError as error:
        raise RefusedAnswer(f"Response validation failed: {error}") from error


class OldOwner(v1.BaseModel):
    """A model of the first version of pydantic."""

    kind: Literal["user", "team"]
    age: int


class Plan:
    def __init__(self, *, price: int) -> None:
        self.price = price + 1


def created(body: Any, status: int) -> Any:
    if status != 201:
        raise RuntimeError(f"unexpected status {status}")
    return body


def last_page(body: Any, status: int) -> None:
    if body["next"] is not None:
        raise RuntimeError("there are too many pages")


def titles(body: Any, status: int) -> list[str]:
    if not all(isinstance(item, dict) for item in [body[0], *body]):
        raise RuntimeError("an item is no object")
    return [item["title"] for item in body]


def plant(body: Any, status: int) -> Any:
    """Read a plant as the models of OpenAPI Generator do."""
    kinds = {"oak": "Oak"}
    if body["plant"].get("kind") not in kinds:
        raise ValueError(
            f"Plant failed to lookup discriminator value from {json.dumps(body['plant'])}. "
            f"Discriminator property name: kind, mapping: {json.dumps(kinds)}"
        )
    return Oak.model_validate(body["plant"])


class Kind:
    """An enumeration in the style of older models of OpenAPI Generator."""

    openapi_types: ClassVar[dict[str, Any]] = {"value": (str,)}
    allowed_values: ClassVar[dict[Any, Any]] = {("value",): {"CHECKING": "checking"}}

    def __init__(self, value: str) -> None:
        if value not in self.allowed_values["value",].values():
            raise ValueError("an unknown kind")


class Currency:
    """An enumeration whose values are in a set."""

    openapi_types: ClassVar[dict[str, Any]] = {"value": (str,)}
    allowed_values: ClassVar[set[str]] = {"usd", "eur"}

    def __init__(self, value: str) -> None:
        if value not in self.allowed_values:
            raise ValueError("an unknown currency")


class Account:
    """A model of the same style."""

    attribute_map: ClassVar[dict[str, str]] = {"account_id": "accountId"}
    openapi_types: ClassVar[dict[str, Any]] = {
        "account_id": (str,),
        "kinds": ([Kind],),
        "currency": (Currency,),
        "limits": ({str: (int,)},),
    }

    def __init__(self, account_id: str, kinds: list[Any], currency: str, **others: Any) -> None:
        self.account_id, self.others = account_id, others
        self.currency = Currency(currency)
        self.kinds = [kind if isinstance(kind, Kind) else Kind(kind) for kind in kinds]


def account(body: Any, status: int) -> Account:
    types = (Account,)
    return types[0](body["accountId"], body["kinds"], body["currency"])


READERS: dict[str, Callable[[Any, int], Any]] = {
    "a missing member": lambda body, _: body["box"],
    "a missing member of a missing member": lambda body, _: body["box"]["owner"].upper(),
    "a list in a missing member": lambda body, _: body["boxes"].pop()["name"],
    "objects in a list": titles,
    "a value that a validator lists": lambda body, _: Licence.model_validate(body),
    "a discriminator in a message": plant,
    "a model that states its types in a table": account,
    "a number": lambda body, _: body["page"] + 1,
    "no next page": last_page,
    "a class that refuses other members": lambda body, _: Plan(**body),
    "a member that the SDK passes itself": lambda body, _: dict(**body, id=7),
    "a model": lambda body, _: Box.model_validate(body),
    "a model in a member": lambda body, _: Owner.model_validate(body["owner"]),
    "a time in a form": lambda body, _: datetime.strptime(body["at"], "%d.%m.%Y"),
    "a list": lambda body, _: body.pop(0)["id"],
    "an envelope": lambda body, _: body.get("data").get("id"),
    "another status": created,
    "a model in a wrapper of the SDK's": lambda body, status: unmarshalled(Box, body, status),
    "a list in a wrapper": lambda body, status: unmarshalled(list[Box], body, status),
    "a state, which is no status": lambda body, status: unmarshalled(Garden, body, status),
    "a number that is missing": lambda body, _: datetime.fromtimestamp(body["opened"]),
    "one of several models": lambda body, status: unmarshalled(Box | Forest, body, status),
    "a model of an old SDK": lambda body, _: OldOwner.parse_obj(body),
    "a discriminated union": lambda body, _: Forest.model_validate({"trees": body["trees"]}),
}


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_an_answer_is_found_that_the_sdk_reads(read: Callable[[Any, int], Any]) -> None:
    answer: Reply | None = Reply.json({"id": "sample"})
    search = AnswerSearch(Reply.json({"id": "sample"}))
    while answer is not None:
        try:
            read(json.loads(answer.body), answer.status)
            return
        except Exception as error:
            answer = search.next(error)
    pytest.fail("no answer was found")


def test_an_answer_that_the_sdk_read_before_is_tried_first() -> None:
    known = Reply.json({"state": "done"})
    search = AnswerSearch(Reply.json({"id": "sample"}), [known])
    assert search.next(KeyError("state")) == known


def test_the_member_that_was_read_last_is_emptied_first_to_end_a_listing() -> None:
    body = {"first": "sample", "next": "sample"}
    search, answer = AnswerSearch(Reply.json(body)), Reply.json(body).body
    with recorded_reads([answer]) as reads:
        page = json.loads(answer)
        assert [page["first"], page["next"]] == ["sample", "sample"]
    search.judge(RuntimeError("too many requests"), reads, is_endless=True)
    answers = [search.another() for _ in range(4)]
    assert [answer and json.loads(answer.body) for answer in answers] == [
        {"first": "sample", "next": None},
        {"first": "sample", "next": False},
        {"first": None, "next": "sample"},
        {"first": False, "next": "sample"},
    ]


class State(Enum):
    OPEN = "open"
    DONE = "done"


def test_a_state_that_is_waited_for_is_tried_before_members_are_emptied() -> None:
    body = {"state": "open", "next": "sample"}
    search, answer = AnswerSearch(Reply.json(body)), Reply.json(body).body

    def wait() -> None:
        targets = (State.DONE,)
        while State(json.loads(answer)["state"]) not in targets:
            raise RuntimeError("too many requests")

    with recorded_reads([answer]) as reads, pytest.raises(RuntimeError) as refused:
        wait()
    search.judge(refused.value, reads, is_endless=True)
    answers = [search.another() for _ in range(2)]
    assert [answer and json.loads(answer.body) for answer in answers] == [
        {"state": "done", "next": "sample"},
        {"state": None, "next": "sample"},
    ]


def test_other_statuses_are_tried_first_if_an_error_is_about_the_status() -> None:
    search = AnswerSearch(Reply.json({"id": "sample"}))
    answers = [search.next(RuntimeError("an invalid status")) for _ in range(3)]
    assert [answer and answer.status for answer in answers] == [201, 202, 204]


def test_only_the_key_of_an_error_that_quotes_the_answer_is_added() -> None:
    search = AnswerSearch(Reply.json({"id": "sample"}))
    answer = search.next(KeyError("""'self' : {"id": "sample"}"""))
    assert answer is not None
    assert json.loads(answer.body) == {"self": "sample", "id": "sample"}


def test_an_object_that_the_sdk_walks_through_does_not_keep_growing() -> None:
    def read(body: Any) -> Exception:
        values = [body]
        try:
            while values:
                values += [value for value in values.pop().values() if isinstance(value, dict)]
        except AttributeError as error:
            return error
        return ValueError("never")

    answer: Reply | None = Reply.json({"id": "sample"})
    search, bodies = AnswerSearch(Reply.json({"id": "sample"})), list[Any]()
    while answer is not None and answer.body.startswith((b"{", b"[")):
        bodies.append(json.loads(answer.body))
        with recorded_reads([answer.body]) as reads:
            error = read(json.loads(answer.body))
        answer = search.next(error, reads)
    assert {"id": {"id": {"id": "sample"}}} not in bodies


def test_the_search_ends() -> None:
    search = AnswerSearch(Reply.json({"id": "sample"}))
    answers = iter(lambda: search.next(ValueError("never")), None)
    bodies = [answer.body for answer in answers if answer is not None]
    assert len(bodies) == len({*bodies})


def test_a_call_that_takes_too_long_is_not_repeated() -> None:
    assert AnswerSearch(Reply.json({})).next(TimeoutError()) is None
