"""A replay returns values of equal type and value, for responses of GitHub and for callbacks.

Each value is stored in a journal file and read by another engine, which has nothing but that file.
A value that would not be equal after decoding is refused before it is stored.
"""

from __future__ import annotations

import gc
import json
import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, Flag, IntEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, TypedDict, Union, get_args, get_origin
from uuid import UUID
from zoneinfo import ZoneInfo

import httpx
import integrate_github
import pytest
from githubkit import Response
from githubkit.utils import UNSET
from githubkit_schemas.v2026_03_10.models import BasicError, Issue, Label
from integrate_runtime import (
    IO,
    HttpResult,
    Integration,
    IntegrationError,
    Job,
    LocalEngine,
    Operation,
    Retry,
    RunContext,
    SdkBinding,
    Task,
    TaskFailed,
    TaskOptions,
)
from integrate_runtime.integrations.namespace import Namespace
from integrate_runtime.reflection.type_expressions import resolve_type
from integrate_runtime.secrets.names import is_secret_name
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.equality import same
from pydantic import BaseModel, SecretBytes, SecretStr
from pydantic import Field as PydanticField

from tests.support.github_answers import issue
from tests.support.samples import Sampler, as_json, fields_of, samples_of_all_members

pytestmark = [
    pytest.mark.anyio,
    # One of githubkit's models has a field called schema.
    pytest.mark.filterwarnings("ignore:Field name .* shadows an attribute in parent:UserWarning"),
]
JSON = {"content-type": "application/json; charset=utf-8"}


class Sdk:
    """An SDK with prepared answers by the name of the operation."""

    def __init__(self) -> None:
        self.answers: dict[str, Response[Any]] = {}
        self.calls = 0

    def __getattr__(self, name: str) -> Any:
        async def call() -> Response[Any]:
            self.calls += 1
            return self.answers[name]

        return call


def answer(
    content: bytes, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response[Any]:
    """Return a response of GitHub."""
    given = JSON if headers is None else headers
    anything: Any = Any
    return Response(httpx.Response(status, headers=given, content=content), anything)


@cache
def outputs() -> tuple[str, ...]:
    """Return the distinct result types of the generated package, sorted."""
    return tuple(sorted({operation.output for operation in all_operations()}))


def all_operations() -> list[Operation]:
    """Return every operation of the generated package."""
    modules = [
        import_module(f"integrate_github.{module.name}")
        for module in iter_modules(integrate_github.__path__)
        if not module.name.startswith("_")
    ]
    kinds = [kind for module in modules for kind in vars(module).values() if isinstance(kind, type)]
    namespaces = [kind for kind in kinds if issubclass(kind, Namespace)]
    return [operation for kind in namespaces for operation in kind._operations.values()]


def secrets_in(content: bytes) -> Iterator[str]:
    """Yield the texts under secret names in an answer."""

    def walk(value: Any) -> Iterator[str]:
        for name, item in value.items() if isinstance(value, dict) else ():
            if isinstance(item, str) and item and is_secret_name(name):
                yield item
            yield from walk(item)
        for item in value if isinstance(value, list) else ():
            yield from walk(item)

    return walk(json.loads(content) if content else None)


def as_stored(text: str) -> bytes:
    """Return a text of a body as the journal would store it: JSON within JSON."""
    return json.dumps(json.dumps(text, ensure_ascii=False))[1:-1].encode()


class Answers(Namespace):
    """A namespace with a method for operations of any type."""

    async def get(self, name: str, output: str) -> Any:
        operation = Operation(name, name, name, output, repeat="safe")
        options = TaskOptions(retry=Retry(limit=1))
        return await self._call(operation, name, {}, options)


def io_of(sdk: Sdk) -> Any:
    """Return an IO class with an integration of this SDK and githubkit's codec."""

    class Fake(Integration[Any]):
        _sdk = SdkBinding(client="builtins:object", codec="githubkit")

        @property
        def answers(self) -> Answers:
            return Answers(self)

    class Tools(IO):
        fake = Fake(client=lambda credentials: sdk)

    return Tools


@contextmanager
def no_cycle_collection() -> Iterator[None]:
    """Disable the collection of cycles, which would take half the time for thousands of models."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def replayed(io: Any, body: Any, path: Path) -> tuple[Any, Any]:
    """Return the result of ``body`` on its first execution, and on another engine's replay."""
    seen: list[Any] = []

    async def function(payload: None, io: Any, ctx: RunContext) -> None:
        seen.append(await body(io))
        raise InterruptedError

    function.__annotations__.update({"payload": None, "io": io, "return": None})
    job: Job[None, None] = Job("job", "1", function)
    for _ in range(2):
        async with LocalEngine(path) as engine:
            with pytest.raises(InterruptedError):
                await engine.run(job, None, run_id="r")
    return seen[0], seen[1]


def samples_of(kind: Any) -> Iterator[Any]:
    """Yield answers of a type: one per member of its unions, with few fields and with many."""
    if kind is not HttpResult:
        yield from map(as_json, samples_of_all_members(kind, "sample", 4))
    for depth in (0, 4):
        for member in members_of(kind):
            inner = get_args(member)
            if get_origin(member) is list and len(members_of(inner[0])) > 1:
                yield [
                    as_json(Sampler(depth).value(item, "sample")) for item in members_of(inner[0])
                ]
            elif member is not HttpResult:
                yield as_json(Sampler(depth).value(member, "sample"))


def members_of(kind: Any) -> list[Any]:
    """Return the members of a union without None; for another type, the type alone."""
    members = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    return [member for member in members if member not in (None, NoneType)]


def can_hold_a_secret(kind: Any, within: frozenset[Any] = frozenset()) -> bool:
    """Whether a type has a text under a secret name, at any depth."""
    if get_args(kind):
        return any(can_hold_a_secret(argument, within) for argument in get_args(kind))
    if kind in within or not hasattr(kind, "model_fields"):
        return False
    return any(
        (is_secret_name(field.key) and can_be_text(field.kind))
        or can_hold_a_secret(field.kind, within | {kind})
        for field in fields_of(kind)
    )


def can_be_text(kind: Any) -> bool:
    return kind is str or any(can_be_text(argument) for argument in get_args(kind))


async def test_every_response_of_github_comes_back_equal(tmp_path: Path) -> None:
    sdk, cases = Sdk(), dict[str, tuple[str, bytes]]()
    for number, output in enumerate(outputs()):
        kind = resolve_type(output)
        bodies = [json.dumps(sample, ensure_ascii=False).encode() for sample in samples_of(kind)]
        for index, content in enumerate(bodies or [b""]):
            name = f"case_{number}_{index}"
            cases[name] = (output, content)
            sdk.answers[name] = answer(content, 200 if content else 204)
    assert len(outputs()) > 500
    assert len(cases) > 1000

    async def body(io: Any) -> dict[str, Any]:
        return {name: await io.fake.answers.get(name, cases[name][0]) for name in cases}

    with no_cycle_collection():
        first, again = await replayed(io_of(sdk), body, tmp_path / "runs.db")
    assert sdk.calls == len(cases)
    for name, (output, content) in cases.items():
        assert same(first[name], again[name]), output
        kind = resolve_type(output)
        if kind is not HttpResult and content:
            assert same(again[name], adapter_for(kind).validate_json(content)), output
    stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    planted = {(output, text) for output, content in cases.values() for text in secrets_in(content)}
    assert not [(output, text) for output, text in planted if as_stored(text) in stored]
    planted_in = {output for output, _ in planted}
    assert planted_in == {output for output in outputs() if can_hold_a_secret(resolve_type(output))}
    operations = {operation.id for operation in all_operations() if operation.output in planted_in}
    assert "issues.create" in operations
    assert len(operations) >= 150


LABEL = "githubkit_schemas.v2026_03_10.models:Label"
ISSUE = "githubkit_schemas.v2026_03_10.models:Issue"
ERROR = "githubkit_schemas.v2026_03_10.models:BasicError"
LABEL_BODY = {
    "id": 2**63 + 1, "node_id": "n", "url": "https://x.io", "name": "\U0001f600 naïve\x00",
    "description": None, "archived_at": None, "archived_by": None,
    "color": "f", "default": True, "unknown": {"kept": [1.0, 1e400]},
}  # fmt: skip
LARGE = json.dumps([{**issue(number), "body": "é" * 5000} for number in range(300)]).encode()


@pytest.mark.parametrize(
    ("output", "content", "headers"),
    [
        (LABEL, json.dumps(LABEL_BODY).encode(), JSON),
        ("typing:Any", b'{"a": 9007199254740993, "b": 1.0, "c": [null], "d": "\xc3\xa9"}', JSON),
        ("typing:Any", b'{"a": NaN}', JSON),
        (ERROR, b'{"message": "m"}', JSON),
        (f"{ISSUE} | {ERROR} | None", b"", JSON),
        ("str", b"plain \xf0\x9f\x98\x80 text", {"content-type": "text/plain"}),
        ("integrate_runtime:HttpResult", b"\xff\x00\xfe", {"x-a": "b"}),
        ("integrate_runtime:HttpResult", '{"é": "\\ud800"}\r\n'.encode(), JSON),
        ("list[datetime:date]", b'["2026-03-10"]', JSON),
        (f"list[{ISSUE}]", LARGE, JSON),
        ("integrate_runtime:HttpResult", b"\xff" * 3_000_000, {}),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
async def test_unusual_answers(
    output: str, content: bytes, headers: dict[str, str], tmp_path: Path
) -> None:
    sdk = Sdk()
    sdk.answers["it"] = answer(content, headers=headers)

    async def body(io: Any) -> Any:
        return await io.fake.answers.get("it", output)

    first, again = await replayed(io_of(sdk), body, tmp_path / "runs.db")
    assert sdk.calls == 1
    assert same(first, again)
    if isinstance(again, HttpResult):
        assert again == HttpResult(200, headers, content)


async def test_the_raw_body_is_stored(tmp_path: Path) -> None:
    """githubkit's models drop unknown fields; the journal keeps them."""
    sdk, content = Sdk(), json.dumps(LABEL_BODY, indent=1).encode()
    sdk.answers["it"] = answer(content)

    async def body(io: Any) -> Any:
        return await io.fake.answers.get("it", LABEL)

    first, again = await replayed(io_of(sdk), body, tmp_path / "runs.db")
    assert isinstance(again, Label)
    assert same(first, again)
    assert again.id == 2**63 + 1
    assert not hasattr(again, "unknown")
    async with LocalEngine(tmp_path / "runs.db") as engine:
        detail = await engine.journal.task("r", ("it",))
    assert detail is not None
    stored: Any = detail.output
    assert stored["text"].encode() == content


@pytest.mark.parametrize(
    "content",
    [
        b'{"number": 1}',
        b"[" * 100_000,
        b"<html>",
    ],
    ids=["fields", "depth", "html"],
)
async def test_an_answer_that_the_sdk_rejects_is_one_error_and_kept(
    content: bytes, tmp_path: Path
) -> None:
    sdk = Sdk()
    sdk.answers["it"] = answer(content)

    async def body(io: Any) -> Any:
        with pytest.raises(TaskFailed) as caught:
            await io.fake.answers.get("it", ISSUE)
        return caught.value.kind, str(caught.value)

    first, again = await replayed(io_of(sdk), body, tmp_path / "runs.db")
    assert first == again
    assert first[0] == "output"
    assert sdk.calls == 1
    async with LocalEngine(tmp_path / "runs.db") as engine:
        detail = await engine.journal.task("r", ("it",))
    assert detail is not None
    stored: Any = detail.output
    assert stored["text"].encode() == content


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


class Rights(Flag):
    READ = 1
    WRITE = 2


class Pair(NamedTuple):
    left: Any
    right: Any = None


class Shape(TypedDict, total=False):
    sides: int
    when: datetime


@dataclass(frozen=True)
class Inner:
    when: datetime
    data: Any = None


@dataclass
class Outer:
    inner: Inner
    items: list[Inner] = field(default_factory=list)
    kind: Literal["a", "b"] = "a"
    anything: Any = None
    doubled: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.doubled = 2 * len(self.items)


@dataclass(slots=True)
class Slotted:
    value: bytes


class Model(BaseModel):
    when: datetime = datetime(2026, 3, 10, tzinfo=UTC)
    data: bytes = b""
    price: Decimal = Decimal(0)
    ratio: float = 0.0
    anything: Any = None
    children: list[Model] = []
    hidden: SecretStr | None = None
    other: int | str = PydanticField(default=0, alias="otherName")


class Open(BaseModel, extra="allow"):
    known: int


VIENNA = ZoneInfo("Europe/Vienna")
WHEN = datetime(2026, 10, 25, 2, 30, tzinfo=VIENNA, fold=1)

VALUES: list[Any] = [
    None, True, 0, -0.0, 1.0, 1e300, 2**53 + 1, -(2**200), "", "é\x00\ud800\U0001f600", [], {}, (),
    math.nan, math.inf, -math.inf, [math.nan, {"a": (math.inf,)}],
    b"", b"\xff\x00", b"text", HttpResult(204), HttpResult(200, {"a": "b"}, "é".encode()),
    HttpResult(200, {}, b"\xff\xfe"),
    datetime(2026, 3, 10, 12, 0, 0, 1), datetime(2026, 3, 10, tzinfo=UTC), WHEN,
    datetime(2026, 10, 25, 2, 30, fold=1), datetime.max, datetime.min,
    datetime(2026, 3, 10, tzinfo=timezone(timedelta(hours=5, minutes=45, seconds=1))),
    date(2026, 3, 10), time(12, 30), time(12, 30, tzinfo=UTC), time(2, 30, tzinfo=VIENNA, fold=1),
    timedelta(days=-1, microseconds=1), timedelta.max,
    Decimal("1.10"), Decimal("-0"), Decimal("NaN"), Decimal("Infinity"), UUID(int=2**127),
    Colour.RED, Level.HIGH, Rights.READ | Rights.WRITE, UNSET, [UNSET, {"a": UNSET}],
    Pair(1, (Colour.RED,)), Shape(sides=3, when=WHEN),
    {"$type": "bytes", "value": "x"}, {"$sealed": "v1.x.y"}, {"$type": {"$sealed": ["a"]}},
    {"a": {"$sealed": [{"token": "x"}]}}, {"text": "x", "status": 200, "headers": {}},
    Inner(WHEN, (1, Slotted(b"\xff"))), Slotted(b""),
    Outer(Inner(WHEN), [Inner(datetime.min, {"a": math.nan})], anything=Model(data=b"\xff")),
    Model(), Model(when=WHEN, data=b"\xff", price=Decimal("1.10"), ratio=math.nan, otherName="x"),
    Model(anything=(1, b"x", WHEN), children=[Model(ratio=math.inf), Model(children=[])]),
    Model(hidden=SecretStr("s3cret")), SecretStr("s3cret"), SecretBytes(b"\xff"),
    Open.model_validate({"known": 1, "other": [1, {"a": None}]}), BasicError(message="m"),
    BasicError(message="m", url=UNSET), Issue.model_validate(issue(body=None)),
    [Issue.model_validate(issue())] * 3, [Issue.model_construct(number="x")],
    {"password": "s3cret", "token": {"a": [b"\xff", WHEN]}, "secret": math.nan, "cookie": (1,)},
]  # fmt: skip


async def test_results_of_callbacks_decode_to_equal_values(tmp_path: Path) -> None:
    calls: list[int] = []

    async def body(io: IO) -> list[Any]:
        async def give(task: Task, io: Any) -> Any:
            index = task.path[0][1]
            calls.append(int(index))
            return VALUES[int(index)]

        return [await io.run_task(["value", index], give) for index in range(len(VALUES))]

    first, again = await replayed(IO, body, tmp_path / "runs.db")
    assert calls == list(range(len(VALUES)))
    for value, one, other in zip(VALUES, first, again, strict=True):
        assert same(one, value), repr(value)
        assert same(other, value), repr(value)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"s3cret" not in content


async def test_three_megabytes_from_a_callback(tmp_path: Path) -> None:
    value: dict[str, list[Any]] = {
        "rows": [[index, f"row {index} é", {"ok": True}] for index in range(36_000)]
    }
    value["blob"] = ["x" * 1000] * 1_500
    assert len(json.dumps(value)) > 3_000_000

    async def body(io: IO) -> Any:
        async def give(task: Task, io: Any) -> Any:
            return value

        return await io.run_task("large", give)

    first, again = await replayed(IO, body, tmp_path / "runs.db")
    assert first == value
    assert again == value


class Plain:
    """A class without a stored form."""


class Stateful:
    """A class whose objects are not data."""


@dataclass
class Changing:
    """A dataclass that changes when it is constructed."""

    count: int

    def __post_init__(self) -> None:
        self.count += 1


class Strange(str):
    """A subclass of a built-in type, which may have state of its own."""


class Factory(BaseModel):
    """A model whose default is another object each time."""

    number: list[object] = PydanticField(default_factory=lambda: [object()])


LOOP: list[Any] = []
LOOP.append(LOOP)
DEEP: list[Any] = []
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (Stateful(), "Stateful cannot be stored"),
        (Strange("x"), "Strange cannot be stored"),
        (Changing(1), "would not be equal after decoding"),
        (Factory(), "cannot be stored"),
        ({Plain(): 2}, "Plain cannot be stored"),
        ({"a": {Plain()}}, "Plain cannot be stored"),
        (memoryview(b"x"), "cannot be stored"),
        (LOOP, "nested too deeply, or in itself"),
        (DEEP, "nested too deeply, or in itself"),
        (answer(b"{}"), "cannot be stored"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value[:20],
)
async def test_values_that_would_not_decode_to_equal_ones_are_refused(
    value: Any, reason: str, tmp_path: Path
) -> None:
    calls: list[int] = []

    async def body(io: IO) -> str:
        async def give(task: Task, io: Any) -> Any:
            calls.append(1)
            return value

        with pytest.raises(TaskFailed, match=reason) as caught:
            await io.run_task("k", give)
        assert caught.value.kind == "output"
        return str(caught.value)

    first, again = await replayed(IO, body, tmp_path / "runs.db")
    assert first == again
    assert calls == [1]


@pytest.mark.parametrize(
    ("kind", "value"),
    [(SecretStr, SecretStr("s")), (Any, math.nan), (float, math.nan), (list[Any], [(1,)])],
)
async def test_a_jobs_result_is_refused_likewise(kind: Any, value: Any) -> None:
    async def function(payload: None, io: IO, ctx: RunContext) -> Any:
        return value

    function.__annotations__["return"] = kind
    async with LocalEngine() as engine:
        with pytest.raises(
            IntegrationError, match="returned a value that its annotation does not allow"
        ):
            await engine.run(Job("job", "1", function), None)
