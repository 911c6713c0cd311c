"""A value is the same on every replay: all fields, and which were set, after its class changed too.

Each value goes through a journal in a file, as a task's result, as a job's payload and as its
result, and is read by another engine. In between, the defaults of its class change.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from ipaddress import IPv4Address
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_runtime import IO, Job, LocalEngine, RunConflict, RunContext, Task, UnstorableResult
from integrate_runtime.values.equality import same
from integrate_runtime.values.typed import from_json, requested_json, to_json
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    PlainSerializer,
    PlainValidator,
    PrivateAttr,
    RootModel,
)

from tests.support.github_answers import issue

pytestmark = pytest.mark.anyio
ItemT = TypeVar("ItemT")
BERLIN = ZoneInfo("Europe/Berlin")
AMBIGUOUS = [datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(BERLIN) for hour in (0, 1, 2)]


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


class Order(BaseModel):
    title: str
    limit: int = 10
    size: Size = Size.SMALL
    id: UUID = Field(default_factory=uuid4)
    issued: date = Field(default_factory=lambda: date(2026, 1, 1))
    tags: list[str] = Field(default_factory=list)


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    n: int = 1


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    n: int = 1


class Owner(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    others: list[Cat | Dog] = []
    by_name: dict[str, Dog] = {}


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    name: str = "x"


class Box(BaseModel, Generic[ItemT]):
    item: ItemT
    size: int = 3


class Web(BaseModel):
    page: HttpUrl = HttpUrl("https://example.org/a")
    address: IPv4Address = IPv4Address("10.0.0.1")
    folder: Path = Path("a/b")


class Hidden(BaseModel):
    shown: int = 1
    kept: str = Field(default="secret enough", exclude=True)
    _note: str = PrivateAttr("none")


class Aliased(BaseModel):
    count: int = Field(7, alias="theCount")


class Names(RootModel[list[Order]]):
    pass


class Money:
    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Money) and self.cents == other.cents

    def __hash__(self) -> int:
        return hash(self.cents)


class Price(BaseModel):
    amount: Annotated[
        Money,
        PlainValidator(lambda given: given if isinstance(given, Money) else Money(given)),
        PlainSerializer(lambda money: money.cents),
    ]
    currency: str = "EUR"


@dataclass
class Parcel:
    order: Order
    weight: int = 5
    labels: set[str] = field(default_factory=set)


def hidden() -> Hidden:
    value = Hidden(kept="other")
    value._note = "noted"
    return value


MODELS: list[tuple[Any, Any]] = [
    (Order, Order(title="a")),
    (Order, Order(title="a", limit=10)),
    (list[Order], [Order(title="a"), Order(title="b", limit=2)]),
    (dict[str, Order], {"x": Order(title="a")}),
    (Owner, Owner(pet=Dog(n=3), others=[Dog(), Cat()], by_name={"rex": Dog()})),
    (list[Cat | Dog], [Dog(n=2), Cat(), Dog(n=1)]),
    (Open, Open.model_validate({"more": [1]})),
    (Box[Order], Box[Order](item=Order(title="a"))),
    (Box[date], Box[date](item=date(2026, 1, 2))),
    (Web, Web()),
    (Aliased, Aliased.model_validate({})),
    (Names, Names([Order(title="a")])),
    (Price, Price(amount=Money(5))),
    (Parcel, Parcel(Order(title="a"), labels={"b", "a"})),
    (Issue, Issue.model_validate(issue(3, body=None))),
]
PLAIN: list[tuple[Any, Any]] = [
    *((datetime, moment) for moment in AMBIGUOUS),
    (set[str], {"b", "a"}),
    (frozenset[int], frozenset({1, 2})),
    (dict[int, str], {1: "a", 2: "b"}),
    (dict[date, int], {date(2026, 1, 1): 1}),
    (Path, Path("a/b")),
    (deque[int], deque([1, 2])),
    (Decimal, Decimal("1.10")),
]
CALLBACKS_ALONE: list[Any] = [
    hidden(),
    {(1, "a"): {"b"}},
    deque([1, 2], maxlen=2),
    defaultdict(list, {"a": [1]}),
    bytearray(b"\xff"),
    complex(1, -0.0),
    timezone(timedelta(hours=1), "CET"),
    datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1), "CET")),
    BERLIN,
    PurePosixPath("/a"),
    PureWindowsPath("c:/a"),
    Fraction(1, 3),
    IPv4Address("10.0.0.1"),
    {Size.LARGE: [Size.SMALL]},
]


@pytest.fixture
def changed_defaults(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Change the defaults of the models when something is appended."""
    yield [
        (Order, {"limit": 99, "size": Size.LARGE, "tags": ["new"]}),
        (Cat, {"n": 77}),
        (Dog, {"n": 88}),
        (Open, {"name": "changed"}),
        (Web, {"page": HttpUrl("https://example.org/changed"), "folder": Path("changed")}),
        (Hidden, {"shown": 2, "kept": "changed"}),
        (Aliased, {"count": 99}),
        (Price, {"currency": "USD"}),
    ]
    for kind in (Order, Cat, Dog, Open, Web, Hidden, Aliased, Price):
        kind.model_fields.update(ORIGINAL[kind])
        kind.model_rebuild(force=True)


ORIGINAL: dict[Any, dict[str, Any]] = {
    kind: dict(kind.model_fields) for kind in (Order, Cat, Dog, Open, Web, Hidden, Aliased, Price)
}


def change(defaults: list[Any]) -> None:
    for kind, values in defaults:
        for name, default in values.items():
            changed = kind.model_fields[name]._copy()
            changed.default, changed.default_factory = default, None
            kind.model_fields[name] = changed
        kind.model_rebuild(force=True)


def described(value: Any) -> Any:
    """A value as text, with the set fields of the models in it."""
    if isinstance(value, BaseModel):
        own = {name: described(item) for name, item in dict(value).items()}
        return type(value).__name__, own, sorted(value.model_fields_set)
    if isinstance(value, dict):
        return [(described(key), described(item)) for key, item in value.items()]
    if isinstance(value, (list, tuple, deque)):
        return [described(item) for item in value]
    if isinstance(value, Parcel):
        return [described(value.order), value.weight, sorted(value.labels)]
    if isinstance(value, (set, frozenset)):
        return sorted(map(repr, value))
    if isinstance(value, Money):
        return value.cents
    # pydantic's zone of a fixed offset has another representation than the standard library's.
    return (value.isoformat(), value.tzname()) if isinstance(value, datetime) else repr(value)


def job_of(kind: Any, result: Any, function: Any) -> Job[Any, Any]:
    function.__annotations__.update({"payload": kind, "io": IO, "return": result})
    return Job("job", "1", function)


def identifier(value: Any) -> str:
    return str(getattr(value, "__name__", type(value).__name__))


@pytest.mark.parametrize(
    "value", [*(value for _, value in (*MODELS, *PLAIN)), *CALLBACKS_ALONE], ids=identifier
)
async def test_a_tasks_result_is_the_same_on_replay(
    value: Any, tmp_path: Path, changed_defaults: list[Any]
) -> None:
    seen, calls = list[Any](), list[int]()

    async def give(task: Task, io: Any) -> Any:
        calls.append(1)
        return value

    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        seen.append(await io.run_task("give", give))
        raise InterruptedError

    expected = described(value)
    for _ in range(2):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            with pytest.raises(InterruptedError):
                await engine.run(job_of(None, None, function), None, run_id="r")
        change(changed_defaults)
    assert same(seen[0], value) or described(seen[0]) == expected
    assert [described(each) for each in seen] == [expected] * 2
    assert calls == [1]


@pytest.mark.parametrize(("kind", "value"), [*MODELS, *PLAIN[3:]])
async def test_a_payload_and_a_result_are_the_same_on_replay(
    kind: Any, value: Any, tmp_path: Path, changed_defaults: list[Any]
) -> None:
    seen: list[Any] = []

    async def function(payload: Any, io: IO, ctx: RunContext) -> Any:
        seen.append(payload)
        if len(seen) == 1:
            raise InterruptedError
        return payload

    job, expected = job_of(kind, kind, function), described(value)
    path = tmp_path / "runs.db"
    async with LocalEngine(path) as engine:
        with pytest.raises(InterruptedError):
            await engine.run(job, value, run_id="r")
    change(changed_defaults)
    async with LocalEngine(path) as engine:
        seen.append(await engine.run(job, value, run_id="r"))
    async with LocalEngine(path) as engine:
        seen.append(await engine.run(job, value, run_id="r"))
    assert [described(each) for each in seen] == [expected] * 4


@pytest.mark.parametrize("moment", AMBIGUOUS)
async def test_a_moment_in_an_hour_that_occurs_twice_is_a_payload_and_a_result(
    moment: datetime,
) -> None:
    async def function(payload: datetime, io: IO, ctx: RunContext) -> datetime:
        return payload

    async with LocalEngine() as engine:
        again = await engine.run(job_of(datetime, datetime, function), moment)
    assert again.astimezone(UTC) == moment.astimezone(UTC)


async def test_people_see_the_plain_json_of_payload_and_result() -> None:
    async def function(payload: Cat, io: IO, ctx: RunContext) -> Cat:
        return payload

    async with LocalEngine() as engine:
        await engine.run(job_of(Cat, Cat, function), Cat(), run_id="r")
        record = await engine.journal.run("r")
    assert record is not None
    assert record.payload == record.result == {"kind": "cat", "n": 1}


async def test_a_new_default_makes_no_other_payload(changed_defaults: list[Any]) -> None:
    async def function(payload: Cat, io: IO, ctx: RunContext) -> int:
        return payload.n

    job = job_of(Cat, int, function)
    async with LocalEngine() as engine:
        assert await engine.run(job, Cat(), run_id="r") == 1
        change(changed_defaults)
        assert await engine.run(job, Cat(), run_id="r") == 1
        with pytest.raises(RunConflict):
            await engine.run(job, Cat(n=2), run_id="r")


def test_data_that_looks_like_an_envelope_stays_data() -> None:
    value = {"$type": "typed", "value": [1], "unset": [["a"]]}
    text = to_json(dict[str, Any], value)
    assert from_json(dict[str, Any], text) == value
    assert requested_json(text) == value


class Plain:
    """A class without a stored form."""


class Local(BaseModel):
    """Stands for a model that is defined inside a function."""


Local.__qualname__ = "test.<locals>.Local"


async def plain(task: Task, io: Any) -> Plain | None:
    raise AssertionError("called")


async def local(task: Task, io: Any) -> list[Local]:
    raise AssertionError("called")


@pytest.mark.parametrize(
    ("callback", "reason"), [(plain, "no stored form"), (local, "top of a module")]
)
async def test_a_result_that_cannot_be_stored_is_refused_before_the_call(
    callback: Any, reason: str
) -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> None:
        await io.run_task("k", callback)

    async with LocalEngine() as engine:
        with pytest.raises(UnstorableResult, match=reason) as caught:
            await engine.run(job_of(None, None, function), None, run_id="r")
        assert caught.value.key == "k"
        assert (await engine.journal.tasks("r")).items == ()
