"""Objects of hand-written SDKs, as JSON and back, without their client."""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest
from integrate_runtime import (
    IO,
    IntegrationError,
    LocalEngine,
    Operation,
    SdkBinding,
    SyncIntegration,
)
from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes
from pydantic import BaseModel, Field, field_validator

from tests.runtime.toy_sdks import handmade
from tests.runtime.toy_sdks.handmade import Client, Server, Slotted
from tests.support.running import job_of

TYPES = StoredTypes(modules=frozenset({__name__}))
SERVER = "tests.runtime.toy_sdks.handmade:Server"


@pytest.fixture
def client() -> Client:
    return Client("t-planted")


def stored(client: Client, value: object, output: str | None = None) -> str:
    return json.dumps(codec_for("objects", TYPES, client).encode(value, output))


def replayed(client: Client, value: object, output: str | None = None) -> Any:
    return codec_for("objects", TYPES).decode(json.loads(stored(client, value, output)), output)


def facts(value: Any) -> dict[str, Any]:
    """Return the state of a server, without its client."""
    return {k: v for k, v in vars(value).items() if k not in ("_servers", "_requester")}


@pytest.mark.parametrize("output", [SERVER, f"{SERVER} | None", None])
def test_an_object_comes_back_with_its_class_and_state(client: Client, output: str | None) -> None:
    noon = datetime(2026, 3, 10, 12, tzinfo=UTC)
    server = client.servers.build("web", made_at=noon, by_number={1: b"x", (2, "y"): {3, 1}})
    again = replayed(client, server, output)
    assert type(again) is Server
    assert facts(again) == facts(server)


def test_an_object_from_a_journal_makes_no_calls(client: Client) -> None:
    again = replayed(client, client.servers.build("web"), SERVER)
    assert again.name == "web"
    with pytest.raises(IntegrationError, match=r"A Server returned by a task cannot make calls"):
        again.start()


def test_nothing_of_the_client_is_stored(client: Client) -> None:
    written = stored(client, [client.servers.build("web"), client.servers.build("db")])
    assert "web" in written
    assert "db" in written
    assert "t-planted" not in written
    assert "Requester" not in written


def test_values_that_a_client_caches_are_not_parts_of_it(client: Client) -> None:
    server = client.servers.build("web")
    child = client.servers.build("disk")
    server.children.append(child)
    (again,) = replayed(client, server, SERVER).children
    assert facts(again) == facts(child)


def test_an_object_may_lead_back_to_one_that_it_is_in(client: Client) -> None:
    server, child = client.servers.build("web"), client.servers.build("disk")
    server.children.append(child)
    child.parent = server
    again = replayed(client, server, SERVER)
    assert again.children[0].parent is again


def test_a_value_that_a_client_has_too_is_data(client: Client) -> None:
    server = client.servers.build("web", region=client.region, since=client.since)
    again = replayed(client, server, SERVER)
    assert (again.region, again.since) == (client.region, client.since)
    assert again.description is client.default


def test_a_sentinel_stays_the_one_that_it_is(client: Client) -> None:
    again = replayed(client, client.servers.build("web"), SERVER)
    assert again.description is handmade.NOT_SET


@pytest.mark.parametrize(
    "make",
    [
        lambda: handmade.records(id="a", more={"b": [1]}),
        handmade.ordered,
        lambda: handmade.Named("x"),
        lambda: {"a": {2, 1}, "b": frozenset({"x"}), "c": (1, "y")},
        lambda: {1: "x", "y": {True: None}},
        lambda: [None, 1.5, math.inf, b"bytes"],
    ],
    ids=["a mapping's class", "an ordered mapping", "text", "sets", "other keys", "plain data"],
)
def test_data_comes_back_equal(client: Client, make: Callable[[], Any]) -> None:
    value = make()
    again = replayed(client, value)
    assert (again, type(again)) == (value, type(value))
    assert getattr(again, "__dict__", None) == getattr(value, "__dict__", None)


def test_slots_are_kept_as_far_as_they_are_set(client: Client) -> None:
    again = replayed(client, Slotted(client))
    assert (type(again), again.left, hasattr(again, "unset")) == (Slotted, 1, False)
    with pytest.raises(IntegrationError, match="A Slotted returned by a task"):
        again.owner.servers.build("x")


def test_an_object_is_asked_for_nothing_that_it_does_not_have(client: Client) -> None:
    again = replayed(client, handmade.Lazy(client))
    assert (type(again), again.id) == (handmade.Lazy, 1)


def test_a_class_may_define_the_state_of_its_objects(client: Client) -> None:
    assert replayed(client, handmade.Moved(json)).module is json


def test_a_dataclass_may_hold_objects(client: Client) -> None:
    pair = handmade.Pair(client.servers.build("web"), 7)
    again = replayed(client, pair)
    assert type(again) is handmade.Pair
    assert (facts(again.server), again.number) == (facts(pair.server), 7)


def test_a_dataclass_may_be_made_from_an_answer(client: Client) -> None:
    noon = datetime(2026, 3, 10, 12, tzinfo=UTC)
    shop = handmade.Shop(name="Oak & Ash", openedAt=noon, owner=client.servers.build("web"))
    again = replayed(client, [shop])[0]
    assert (type(again), again) == (handmade.Shop, shop)
    assert facts(again.owner) == facts(vars(shop)["owner"])


def test_a_dataclass_may_be_a_text(client: Client) -> None:
    address = handmade.Address("example.com/shops")
    again = replayed(client, address)
    assert (type(again), str(again), again.host) == (handmade.Address, address, "example.com")


def test_a_named_tuple_may_hold_objects(client: Client) -> None:
    page = handmade.Shown([client.servers.build("web")], 2)
    again = replayed(client, page, "tests.runtime.toy_sdks.handmade:Shown")
    assert (type(again), again.next_page) == (handmade.Shown, 2)
    assert [facts(server) for server in again.servers] == [facts(page.servers[0])]
    assert replayed(client, handmade.Shown([], None)) == handmade.Shown([], None)


def test_functions_of_a_page_are_cut_off(client: Client) -> None:
    again = replayed(client, handmade.Page(["a"], "2", client.page))
    assert (type(again), again.items, again.cursor) == (handmade.Page, ["a"], "2")
    with pytest.raises(IntegrationError, match="A Page returned by a task cannot make calls"):
        again._fetch("2")


def test_private_attributes_of_a_model_lose_the_client(client: Client) -> None:
    page = handmade.Listing(name="all", items=[handmade.Listing(name="one")])
    for listing in (page, *page.items):
        listing._client, listing._fetch = client, client.page
    again = replayed(client, page)
    assert type(again) is handmade.Listing
    assert again.model_dump() == page.model_dump()
    assert again.model_fields_set == page.model_fields_set
    for listing in (again, *again.items):
        with pytest.raises(IntegrationError, match="A Listing returned by a task cannot make"):
            listing._client.servers.build("x")
        with pytest.raises(IntegrationError, match="A Listing returned by a task cannot make"):
            listing._fetch("2")


def test_private_attributes_of_a_model_lose_what_has_no_stored_form(client: Client) -> None:
    listing = handmade.Listing(name="all")
    listing._client, listing._raw = client, {"name": "all"}
    listing._context = {"base": object(), "listing": listing}  # as the SDK needs it for its calls
    again = replayed(client, listing)
    assert (again.name, again._raw) == ("all", {"name": "all"})
    with pytest.raises(IntegrationError, match="A Listing returned by a task cannot make"):
        again._context.get("base")


def test_an_object_keeps_the_class_of_its_items(client: Client) -> None:
    batch = handmade.Batch[handmade.Label]([handmade.Label("a")])
    again = replayed(client, batch)
    assert again.items == batch.items
    assert again.__orig_class__ == handmade.Batch[handmade.Label]


class Stamped(BaseModel):
    """A model whose validator accepts the texts of its API alone, and whose fields have aliases."""

    made_at: datetime = Field(alias="madeAt")
    closed_at: datetime | None = Field(default=None, alias="closedAt")

    @field_validator("made_at", mode="before")
    @classmethod
    def _parse(cls, text: str) -> datetime:
        return datetime.strptime(text, "%d.%m.%Y")


def test_a_model_comes_back_without_validation_and_with_its_unset_fields(client: Client) -> None:
    stamped = Stamped.model_validate({"madeAt": "29.02.2024"})
    for value in (stamped, [stamped], {"stamped": stamped}):
        assert replayed(client, value) == value
    again = replayed(client, stamped)
    assert (type(again), again.model_fields_set) == (Stamped, {"made_at"})


def test_a_struct_is_made_from_its_fields(client: Client) -> None:
    thing = handmade.Thing(id=1, labels=[handmade.Label("a")])
    again = replayed(client, thing)
    assert (type(again), again, again.note) == (handmade.Thing, thing, msgspec.UNSET)
    held = handmade.Thing(id=2, note="x", server=client.servers.build("web"))
    again = replayed(client, held)
    assert (again.note, facts(again.server)) == ("x", facts(held.server))


class HandMade(SyncIntegration[Client]):
    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="tests.runtime.toy_sdks.handmade:Client",
        arguments={"token": "$token"},
        credentials={"token": "HANDMADE_TOKEN"},
        codec="objects",
    )

    def build(self, task_key: Any, /, name: str) -> Coroutine[Any, Any, Any]:
        operation = Operation(id="build", call="servers.build", name="Build", output=SERVER)
        return self._call(operation, task_key, {"name": name}, None)


@pytest.mark.anyio
async def test_a_task_gives_the_object_of_its_call_and_of_its_replay(tmp_path: Path) -> None:
    class Tools(IO):
        handmade = HandMade(token="t-planted")

    given: list[Server] = []

    async def body(io: Tools) -> None:
        given.append(await io.handmade.build("build", name="web"))
        raise InterruptedError

    for _ in range(2):
        async with LocalEngine(tmp_path / "runs.db") as engine:
            with pytest.raises(InterruptedError):
                await engine.run(job_of(Tools, body), None, run_id="r")
    first, again = given
    assert facts(first) == facts(again) == {**facts(first), "name": "web"}
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"web" in written
    assert b"t-planted" not in written


@pytest.mark.anyio
async def test_a_future_of_a_client_is_a_part_of_it(client: Client) -> None:
    server = client.servers.build("web")
    server.pending = client.pending = asyncio.get_running_loop().create_future()
    with pytest.raises(IntegrationError, match="A Server returned by a task"):
        replayed(client, server, SERVER).pending.result()


class Twisted:
    """An object that rejects its own state."""

    def __init__(self) -> None:
        self.number = 1

    def __setstate__(self, state: dict[str, int]) -> None:
        self.number = state["number"] + 1


@pytest.mark.parametrize(
    ("find", "why"),
    [
        (lambda client: client, "A Client is not data and cannot be stored"),
        (lambda client: client.servers, "A Servers is not data and cannot be stored"),
        (lambda client: Twisted(), "would not be equal after decoding"),
        (lambda client: type("Local", (), {})(), "cannot be imported"),
        (lambda client: re.compile("x"), "a custom function constructs it"),
        (lambda client: iter([1]), "A list_iterator is not data and cannot be stored"),
    ],
    ids=["the client", "a part of it", "twisted", "no public name", "a pattern", "an iterator"],
)
def test_objects_that_cannot_be_rebuilt_are_refused(
    client: Client, find: Callable[[Client], object], why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        stored(client, find(client))
