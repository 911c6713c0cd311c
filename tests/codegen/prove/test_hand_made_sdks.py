"""Proofs of packages of SDKs that take their answers apart by hand, and that keep a state."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from integrate_gen.committed.publish import publish
from integrate_gen.detect.complete import complete
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import build, render_package
from integrate_gen.prove.proof import TaskProof, Verdict
from integrate_gen.prove.prover import prove

from survey.progress import SILENT

Prove = Callable[..., dict[str, TaskProof]]

_numbers = count(1)

ENTERED = """
class EnteredClient(Client):
    def __enter__(self) -> EnteredClient:
        try:
            me = self.send("GET", "/me")["result"]
            self.name = f"{me['first']} {me['last']}"
        except BaseException:
            self._http.close()
            raise
        return self


class Shelves:
    def __init__(self, client: EnteredClient) -> None:
        self._client = client

    def get(self) -> str:
        return self._client.send("GET", f"/{self._client.name}")["name"]
"""

ASYNC = """
from collections.abc import AsyncIterator


class AsyncClient:
    def __init__(self, token: str, base_url: str = "https://api.example.com") -> None:
        self._http = httpx.AsyncClient(base_url=base_url, headers={"X-Token": token})
        self.shelves = Shelves(self)

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._http.aclose()

    async def send(self, path: str) -> Any:
        return (await self._http.get(path)).raise_for_status().json()


class Shelf:
    def __init__(self, client: AsyncClient, title: str) -> None:
        self._client = client
        self._title = title

    async def empty(self) -> str:
        return (await self._client.send(f"/shelves/{self._title}/empty"))["state"]


class Shelves:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, name: str) -> Shelf:
        return Shelf(self._client, (await self._client.send(f"/shelves/{name}"))["title"])

    async def picture(self, name: str) -> AsyncIterator[bytes]:
        async with self._client._http.stream("GET", f"/shelves/{name}/picture") as response:
            async for part in response.aiter_bytes():
                yield part
"""

CLIENT = """
from __future__ import annotations

from typing import Any

import httpx


class Client:
    def __init__(self, token: str, base_url: str = "https://api.example.com") -> None:
        self._http = httpx.Client(base_url=base_url, headers={"X-Token": token})
        self.shelves = Shelves(self)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self._http.close()

    def send(self, method: str, path: str, **arguments: Any) -> Any:
        return self._http.request(method, path, **arguments).raise_for_status().json()


"""


@pytest.fixture
def prove_methods(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Prove]:
    """Return a function that generates and proves the package of a client with some methods.

    A call that does not end costs the timeout several times; others may take it on a busy machine.
    """
    monkeypatch.syspath_prepend(tmp_path)

    def run(
        source: str,
        timeout: float = 60,
        client: str = "Client",
        *,
        typed: bool = True,
        **loopback: object,
    ) -> dict[str, TaskProof]:
        name = f"shelved{next(_numbers)}"  # types and sources are cached by their modules' names
        sdk = tmp_path / name
        sdk.mkdir()
        if typed:
            (sdk / "py.typed").touch()
        (sdk / "__init__.py").write_text((CLIENT + source).replace("shelved", name))
        importlib.invalidate_caches()
        table = {
            "package": name,
            "client": f"{name}:{client}",
            "hide": {"send": "plumbing"},
            "loopback": {"timeout": timeout, **loopback},
        }
        provider = complete(parse_provider(name, table, "test")).provider
        rendered = render_package(provider, SILENT)
        publish(tmp_path / provider.module, build(rendered, SILENT).files)
        importlib.invalidate_caches()
        proof = prove(provider, rendered.package)
        return {task.operation.removeprefix("shelves."): task for task in proof.tasks}

    yield run
    for name in [name for name in sys.modules if "shelved" in name]:
        del sys.modules[name]


def test_answers_that_an_sdk_takes_apart_by_hand_are_found(prove_methods: Prove) -> None:
    proofs = prove_methods('''
class Shelf:
    def __init__(self, raw: dict[str, Any]) -> None:
        for name, value in raw.items():
            setattr(self, name, value)


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def count(self) -> int:
        """It has words of its own for an answer without the member."""
        answer = self._client.send("GET", "/shelves")
        if "page" not in answer or "total" not in answer["page"]:
            raise RuntimeError("Problem with response!")
        return int(answer["page"]["total"])

    def widths(self) -> list[float]:
        answer = self._client.send("GET", "/widths")
        return [float(shelf["width"]) for shelf in answer["shelves"]]

    def second(self) -> str:
        return self._client.send("GET", "/titles")["titles"][1].upper()

    def labels(self) -> dict[str, str]:
        return dict(self._client.send("GET", "/labels")["labels"].items())

    def flags(self) -> list[bool]:
        return sorted(flag for flag in self._client.send("GET", "/flags") if flag["on"])

    def address(self) -> str:
        """The attributes are the members of the answer."""
        return Shelf(self._client.send("GET", "/shelf")).address

    def owner(self):
        """The source does not say what the answer is."""
        answer = self._client.send("GET", "/owner")
        if "owner" not in answer:
            raise RuntimeError("Problem with response!")
        return answer["owner"]

    def user(self) -> str:
        answer = self._client.send("GET", "/user")
        if not all([name in answer for name in ("email", "age", "name")]):
            raise RuntimeError("Problem with response!")
        return answer["email"]

    def prices(self) -> dict[str, str]:
        lines = self._client._http.get("/prices").text.splitlines()
        return dict(line.split("\\t", 1) for line in lines)

    def sealed(self) -> str:
        """It accepts answers of its own server alone."""
        answer = self._client._http.get("/sealed")
        if answer.headers.get("x-shelved-product", "") != "Shelves":
            raise RuntimeError("This is another server!")
        return answer.text

    def opened(self) -> str:
        """The members that it reads after a failure are as many as those after a success."""
        answer = self._client.send("GET", "/opened")
        if not answer.get("success"):
            names = ("error", "code", "details", "reason", "hint", "request")
            facts = [f"{name}: {answer.get(name, f'no {name}')}" for name in names]
            raise RuntimeError(f"status 200, {', '.join(facts)}")
        return answer["data"]["id"]

    def place(self) -> str:
        """The form of the text is its own."""
        place = self._client.send("GET", "/place")["url"]
        if ":" in place or not place.partition("/")[2]:
            raise ValueError(f"{place!r} is no place")
        return place

    def settled(self, name: str) -> str:
        while (answer := self._client.send("GET", f"/shelves/{name}"))["state"] != "hung":
            pass
        return answer["name"]
''')
    verdicts = {name: (task.verdict, task.reason) for name, task in proofs.items()}
    names = ["address", "count", "flags", "labels", "opened", "owner", "place", "prices", "sealed"]
    names += ["second"]
    names += ["settled", "user", "widths"]
    assert verdicts == dict.fromkeys(names, (Verdict.PROVED, ""))


def test_a_field_that_an_error_names_gets_other_texts(prove_methods: Prove) -> None:
    """The text of the answer is changed before it is parsed, so that no read is recorded."""
    proofs = prove_methods("""
import json
from datetime import datetime


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def opened(self) -> str:
        answer = json.loads(self._client._http.get("/clock").text + " ")
        try:
            return datetime.fromisoformat(answer["opened_at"]).isoformat()
        except ValueError:
            raise ValueError("Failed to load field `opened_at`") from None
""")
    assert proofs["opened"].reason == ""


def test_an_answer_is_found_of_which_the_result_is_a_part(prove_methods: Prove) -> None:
    proofs = prove_methods("""
from pydantic import BaseModel


class Board(BaseModel):
    id: str
    wood: str


class Boards(BaseModel):
    boards: list[Board]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def board(self, name: str) -> Board:
        boards = Boards.model_validate(self._client.send("GET", "/boards")).boards
        return {board.id: board for board in boards}[f"board-{name}"]
""")
    assert proofs["board"].reason == ""


def test_errors_without_a_text_and_returned_beside_the_data_are_compared(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods("""
class Silent(Exception):
    def __str__(self) -> str:
        return self.trace_token


class Response:
    status_code = 200


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def silent(self) -> str:
        self._client.send("GET", "/shelves")
        raise Silent

    def triple(self) -> str:
        return self._client.send("GET", "/shelves")["id"], Response(), None
""")
    assert proofs["silent"].verdict is Verdict.REFUSED
    assert proofs["triple"].verdict is Verdict.PROVED


def test_what_a_request_has_of_the_clock_is_not_compared(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import time


class Shelves:
    calls = 0

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self) -> str:
        pairs = Shelves.calls // 2  # as if a second had passed after each pair of calls
        Shelves.calls += 1
        stamp = f"{int(time.time())} {pairs}"
        return self._client.send("GET", "/shelves", headers={"X-Date": stamp})["id"]
""")
    assert proofs["list"].verdict is Verdict.PROVED


def test_a_call_that_changes_the_client_changes_no_other_proof(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def change_token(self, token: str) -> str:
        answer = self._client.send("POST", "/login", json={"token": token})
        self._client._http.headers["X-Token"] = answer["token"]
        return answer["token"]

    def get(self, name: str) -> str:
        return self._client.send("GET", f"/shelves/{name}")["name"]

    def remove(self, name: str) -> str:
        return self._client.send("DELETE", f"/shelves/{name}")["name"]
""")
    assert {name: task.reason for name, task in proofs.items()} == {
        "change_token": "",
        "get": "",
        "remove": "",
    }


def test_a_call_that_fills_a_cache_is_compared_with_a_first_call(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._kept: dict[str, str] = {}

    def get(self, name: str, cache: bool = False) -> str:
        if not cache or name not in self._kept:
            answer = self._client.send("GET", f"/shelves/{name}")["name"]
            if cache:
                self._kept[name] = answer
            return answer
        return self._kept[name]
""")
    assert (proofs["get"].reason, proofs["get"].calls) == ("", 2)


def test_a_client_that_sends_a_request_as_it_is_entered_gets_an_answer(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods(ENTERED, client="EnteredClient")
    assert proofs["get"].reason == ""


def test_a_client_that_cannot_be_entered_is_an_error_of_the_settings(prove_methods: Prove) -> None:
    source = ENTERED.replace("me = self", 'raise LookupError("no way in"); me = self')
    with pytest.raises(ConfigurationError, match=r"EnteredClient cannot be entered .* no way in"):
        prove_methods(source, client="EnteredClient")


def test_objects_that_are_awaited_and_bytes_that_come_in_parts_are_compared(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods(ASYNC, client="AsyncClient")
    assert {name: proofs[name].reason for name in ("picture", "shelf.empty")} == {
        "picture": "",
        "shelf.empty": "",
    }


def test_a_member_that_an_sdk_cannot_store_is_left_out_of_an_answer(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Rack:  # types are found by their names, of which other toys have some
    def __init__(self, title: str, **more: Any) -> None:
        self.title = title
        self.more = more

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.title = state["title"]
        self.more = {name: value for name, value in state["more"].items() if name != "id"}


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, name: str) -> Rack:
        return Rack(**self._client.send("GET", f"/shelves/{name}"))
""")
    assert proofs["get"].reason == ""


def test_an_argument_that_the_sdk_changes_is_as_it_was_in_the_next_call(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def search(self, filters: dict[str, str], note: str | None = None) -> str:
        if note is not None:
            filters["note"] = note
        return self._client.send("GET", "/shelves", params=filters)["id"]
""")
    assert (proofs["search"].reason, proofs["search"].calls) == ("", 2)


def test_arguments_are_of_the_types_that_an_sdk_without_a_marker_states(
    prove_methods: Prove,
) -> None:
    source = """
import dataclasses
from typing import Optional


@dataclasses.dataclass
class Book:
    title: str


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def add(self, book: Book, beside: Optional[Book] = None) -> str:
        titles = [dataclasses.asdict(b)["title"] for b in (book, beside) if b is not None]
        return self._client.send("POST", f"/shelves/{'/'.join(titles)}")["name"]
"""
    proofs = prove_methods(source, typed=False)
    assert (proofs["add"].reason, proofs["add"].calls) == ("", 2)


def test_arguments_are_found_that_an_sdk_accepts(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import csv
import enum
import os
import re
from pathlib import Path


WAXES = {"bee": 1, "carnauba": 2}
LABELS = [f"label-{number}" for number in range(100)]


class Order:
    openapi_types = {"title": (str,)}

    def __init__(self, title, **others) -> None:
        self.title = title


class RefusedTypeError(TypeError):
    def __init__(self, expected: type) -> None:
        super().__init__("invalid type")
        self.valid_classes = (expected,)


class Colour(enum.Enum):
    RED = "red"


class Plank:
    def __init__(self, kind, length=1) -> None:
        self.kind = kind

    def grain(self) -> str:
        return self.kind


class Varnish:
    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("cannot be compared")


class Frame:
    width = 0

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self))


class OakFrame(Frame):
    width = 2


class Shelves:
    OILS = frozenset({"linseed", "tung"})
    def __init__(self, client: Client) -> None:
        self._client = client

    def _send(self, value: Any) -> str:
        return self._client.send("POST", "/shelves", json=value)["id"]

    def add(self, kind: str, numbers=None) -> str:
        if kind not in ("wood", "steel"):
            raise ValueError(f"invalid kind {kind}, supported kinds: wood, steel")
        if not isinstance(numbers, list) or not all(type(n) is int for n in numbers):
            raise ValueError("numbers must be a list of integers")
        return self._send([kind, *numbers])

    def oil(self, kind: str) -> str:
        if kind not in self.OILS and kind not in WAXES:
            raise ValueError("invalid kind")
        return self._send(kind)

    def wax(self, kind: str) -> str:
        if kind not in WAXES:
            raise ValueError("invalid kind")
        return self._send(kind)

    def fasten(self, kind: str) -> str:
        # Its error does not list the kinds.
        if kind not in ("screw", "nail"):
            raise ValueError("invalid kind")
        return self._send(kind)

    def paint(self, colour: str) -> str:
        return self._send(Colour(colour).value)

    def varnish(self, varnish: Varnish, kind: str) -> str:
        return self._send([varnish.name, WAXES[kind]])

    def upload(self, path: str) -> str:
        return self._send(os.path.exists(path) and open(path).read())

    def store(self, path: os.PathLike[str]) -> str:
        return self._send(Path(path).exists() and Path(path).read_text())

    def oak(self, plank) -> str:
        return self._send(plank.grain())

    def bind(self, plank=None) -> str:
        if not isinstance(plank, Plank):
            raise ValueError("plank must be a Plank object")
        return self._send(plank.kind)

    def scan(self, file) -> str:
        return self._send([file.tell(), file.read().decode()])

    def since(self, moment) -> str:
        return self._send(moment.strftime("%Y"))

    def load(self, rows: bytes | str) -> str:
        lines = (rows if isinstance(rows, str) else rows.decode()).splitlines()
        return self._send({row[0]: row[1] for row in csv.reader(lines)})

    def update(self, fields: dict[str, Any]) -> str:
        return self._send([fields["name"], fields["place"]["id"]])

    def order(self, request) -> str:
        if not isinstance(request, Order):
            raise RefusedTypeError(Order)
        return self._send([request.title])

    def page(self, offset: int) -> str:
        if offset % 512:
            raise ValueError("offset must be an integer that aligns with 512 page size")
        return self._send(offset)

    def title(self, data: dict[str, Any] | None = None) -> str:
        missing = [name for name in ("title", "key") if name not in (data or {})]
        if missing:
            raise AttributeError(f"Missing attributes: {', '.join(missing)}")
        return self._send(data)

    def three(self, titles: list[str]) -> str:
        if len(titles) != 3:
            raise ValueError("exactly three, please")
        return self._send(titles)

    def move(self, place):
        pattern = "(/(.|[\\r\\n])*|id:.*)|(rev:[0-9a-f]{9,})"
        if not re.fullmatch(pattern, place):
            raise ValueError(f"{place!r} did not match pattern '{pattern}'")
        return self._send(place)

    def rearrange(self, place, options, **more):
        for name in (name for name in more if name != "header"):
            raise TypeError(f"Got an unexpected keyword argument '{name}'")
        if place is None:
            raise ValueError("Missing the required parameter")
        return self._send([place, options["body"]])

    def scan(self, picture: str) -> str:
        if not os.path.isfile(picture):
            raise ValueError(f"file does not exist: {picture}")
        if not picture.endswith((".png", ".gif")):
            raise ValueError("supported formats are .png, .gif")
        return self._send(Path(picture).read_text())

    def copy(self, book: str) -> str:
        if not re.fullmatch("shelves/[^/]+/books/[^/]+", book):
            raise ValueError(f"Invalid '{book}'. Expected form: shelves/<shelf>/books/<book>.")
        return self._send(book)

    def swap(self, one: str, other: str) -> str:
        if "/" not in one or "/" not in other:
            raise ValueError("a place has a room and a name")
        return self._send([one, other])

    def relabel(self, book, edition, volume, author, options) -> str:
        # Its texts are many, and none of them is an argument.
        names = [options.items() and options["id"] for _ in LABELS]
        return self._send([book, edition, volume, author, *names[:1]])

    def strict(self) -> str:
        answer = self._client._http.get("/shelves")
        if answer.headers["content-type"] != "application/json":
            raise TypeError("not the media type that the API states")
        return answer.json()["id"]

    def frame(self, frame: Frame) -> str:
        return self._send(1 / frame.width)

    def never(self, name: str) -> str:
        raise LookupError(name)
""")
    reasons = {name: task.reason for name, task in proofs.items() if task.reason}
    assert reasons == {"never": "failed: LookupError: sample"}
    assert proofs["never"].verdict is Verdict.REFUSED


def test_arguments_are_found_that_a_signature_does_not_name(prove_methods: Prove) -> None:
    proofs = prove_methods("""
from typing import Literal, TypedDict

from typing_extensions import NotRequired, Unpack


class Order(TypedDict):
    width: int
    wood: Literal["oak", "ash"]
    note: NotRequired[str]


def _ordered(width, wood, note=None):
    return [int(width), wood, note]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def _send(self, value: Any) -> str:
        return self._client.send("POST", "/shelves", json=value)["id"]

    def order(self, **options: Unpack[Order]) -> str:
        return self._send(_ordered(**options))

    def reorder(self, **options: Any) -> str:
        return self._send(_ordered(**options))

    def describe(self, *, fields: dict[str, Any] | None = None, **more: Any) -> str:
        return self._send([(fields or more)["place"]["id"]])

    def join(self, title: str, *parts: str) -> str:
        if not all(part.startswith("https://") for part in parts) or not parts:
            raise TypeError("at least one address, please")
        return self._send([title, *parts])

    def link(self, addresses: list[str]) -> str:
        if not all(address.startswith("https://") for address in addresses):
            raise ValueError("an address, please")
        return self._send(addresses)
""")
    assert {name: task.reason for name, task in proofs.items()} == dict.fromkeys(
        ["describe", "join", "link", "order", "reorder"], ""
    )
    assert proofs["order"].calls == 2


STATED = '''
class Room:
    def __init__(self, client: Client, name: str, floor: int | None = None) -> None:
        self._client, self._name, self._floor = client, name, floor

    def sweep(self) -> str:
        if self._floor is None:
            raise ValueError("which floor?")
        return self._client.send("POST", f"/{self._floor}/{self._name}/sweep")["state"]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def room(self, name: str, *, floor: int | None = None) -> Room:
        return Room(self._client, name, floor)

    def add(self, board: Any, file: Any) -> str:
        if vars(board).pop("width") != 30 or file.read() != "oak":
            raise ValueError("no board")
        return self._client.send("POST", "/boards")["id"]

    def paint(self, name: str, colour: str | None = None, **options: Any) -> str:
        if colour != "blue" or options != {"coats": 2}:
            raise ValueError("no paint")
        return self._client.send("POST", f"/shelves/{name}/paint")["id"]

    def count(self, name: str) -> int:
        """It takes a count from the state of a job, of which it has the name from a header."""
        made = self._client._http.post("/counts", json={"name": name})
        if made.status_code != 202:
            raise ValueError("no job")
        job = made.headers["X-Job"]
        return len(self._client._http.get(f"/jobs/{job}").text.removeprefix("total="))
'''


def test_arguments_and_answers_are_those_that_the_settings_state(prove_methods: Prove) -> None:
    board = {"new": "types:SimpleNamespace", "width": 30}
    file = {"new": "io:StringIO", "initial_value": "oak"}
    arguments = {
        "shelves.add": {"board": board, "file": file},
        "shelves.paint": {"colour": "blue", "coats": 2},
        "shelves.room": {"floor": 3},
    }
    job = {"status": 202, "headers": {"X-Job": "job-7"}, "body": {}}
    answers = {"shelves.count": [job, {"body": "total=12"}]}
    proofs = prove_methods(STATED, arguments=arguments, answers=answers)
    reasons = {name: proof.reason for name, proof in proofs.items()}
    assert reasons == dict.fromkeys(("add", "count", "paint", "room.sweep"), "")


def test_a_file_that_an_sdk_writes_is_not_in_the_users_folder(
    prove_methods: Prove, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = {path.name for path in tmp_path.iterdir()}
    proofs = prove_methods("""
from pathlib import Path


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def save(self, path: str) -> str:
        Path(path).write_text(self._client.send("GET", "/shelves")["id"])
        return path
""")
    assert proofs["save"].reason == ""
    made = {path.name for path in tmp_path.iterdir()} - before
    assert {name.rstrip("0123456789") for name in made} <= {
        "shelved",
        "integrate_shelved",
        "__pycache__",
    }


def test_headers_are_found_that_an_error_names(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def upload(self, plan: bytes) -> str:
        begun = self._client._http.post("/plans")
        if "location" not in begun.headers:
            raise LookupError("an answer's headers must contain header", "location")
        return self._client._http.put(begun.headers["location"], content=plan).json()["id"]

    def download(self, name: str) -> str:
        answer = self._client._http.get(f"/plans/{name}")
        try:
            size = int(answer.headers.get("Content-Range", "").split("/")[1])
        except LookupError:
            raise ValueError("The required Content-Range header is missing") from None
        return answer.text[:size]
""")
    reasons = {name: task.reason for name, task in proofs.items()}
    assert reasons == {"upload": "", "download": ""}


def test_an_argument_that_pauses_as_it_is_made_takes_no_time(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import time


class Book:
    def __init__(self, title):
        time.sleep(3600)
        self.title = title


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def add(self, book) -> str:
        if not isinstance(book, Book):
            raise TypeError("book is no Book")
        return self._client.send("POST", f"/shelves/{book.title}")["name"]
""")
    assert proofs["add"].reason == ""


def test_a_task_that_closes_the_client_spoils_no_other(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def empty(self) -> str:
        answer = self._client.send("POST", "/shelves/empty")["state"]
        self._client._http.close()
        return answer

    def get(self, name: str) -> str:
        return self._client.send("GET", f"/shelves/{name}")["name"]
""")
    assert {name: task.reason for name, task in proofs.items()} == {"empty": "", "get": ""}


def test_the_beginning_of_a_text_is_taken_from_the_error(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, shelf_id: str) -> str:
        if not shelf_id.startswith("sh_") or shelf_id == "sh_":
            raise ValueError(f"Invalid shelf ID '{shelf_id}', it should start with 'sh_'.")
        return self._client.send("GET", f"/shelves/{shelf_id}")["name"]
""")
    assert proofs["get"].reason == ""


def test_a_text_that_an_sdk_makes_for_each_call_is_not_compared(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import itertools

NUMBERS = itertools.count()


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def receipt(self, name: str) -> str:
        return f"{self._client.send('POST', f'/shelves/{name}')['id']} {next(NUMBERS)}"
""")
    assert proofs["receipt"].reason == ""


def test_a_session_is_not_compared(prove_methods: Prove) -> None:
    proved = prove_methods("""
import uuid


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._session = str(uuid.uuid4())

    def list(self) -> dict[str, Any]:
        return self._client.send("GET", "/shelves", headers={"X-Session": self._session})
""")
    assert proved["list"].reason == ""


def test_a_call_that_never_ends_does_not_keep_the_proof_from_ending(prove_methods: Prove) -> None:
    source = """
import socket
import time


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def read(self) -> str:
        url = self._client._http.base_url
        with socket.create_connection((url.host, url.port)) as connection:
            connection.sendall(b"GET /watch HTTP/1.1\\r\\nHost: shelves\\r\\n\\r\\n")
            return b"".join(iter(lambda: connection.recv(100), b"")).decode()

    def wait(self) -> str:
        while True:
            time.sleep(3600)
"""
    proved = prove_methods(source, timeout=1)  # the proof would wait for the threads of the calls
    assert Verdict.PROVED not in [task.verdict for task in proved.values()]


def test_a_method_that_waits_for_a_state_asks_again_at_once(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import sys
import time
from time import sleep
from types import ModuleType


class Library:
    # It passes for a module, as those of cffi do.
    __slots__ = ()
    __class__ = ModuleType


sys.modules["shelved.library"] = Library()


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def wait(self, name: str) -> str:
        for _ in range(3):
            answer = self._client.send("GET", f"/shelves/{name}")
            time.sleep(3600)
        return answer["name"]

    def settle(self, name: str) -> str:
        sleep(3600)
        return self._client.send("GET", f"/shelves/{name}")["name"]
""")
    assert {name: task.reason for name, task in proofs.items()} == {"settle": "", "wait": ""}


def test_generators_of_methods_without_annotations_are_read_whole(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def picture(self, name: str):
        with self._client._http.stream("GET", f"/shelves/{name}/picture") as response:
            yield from response.iter_bytes(5)

    def titles(self):
        for name in ("a", "b"):
            yield self._client.send("GET", f"/shelves/{name}")["title"]
""")
    assert {name: task.reason for name, task in proofs.items()} == {"picture": "", "titles": ""}


def test_requests_of_one_call_have_answers_of_their_own(prove_methods: Prove) -> None:
    proofs = prove_methods("""
class Shelf:
    def __init__(self, client: Client, data: dict[str, Any]) -> None:
        self._client = client
        self._data = data

    def empty(self) -> str:
        removed, = self._client.send("POST", f"/shelves/{self._data['title']}/empty")
        return removed["title"]

    def books(self):
        version = self._client.send("GET", "/version")["number"]
        return [book["title"] for book in self._data["books" if int(version) > 1 else "items"]]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, name: str) -> Shelf:
        return Shelf(self._client, self._client.send("GET", f"/shelves/{name}"))

    def list(self):
        return [self._width(item["name"]) for item in self._client.send("GET", "/shelves")]

    def _width(self, name: str) -> int:
        return int(self._client.send("GET", f"/shelves/{name}")["width"])
""")
    tasks = ("get", "list", "shelf.books", "shelf.empty")
    assert {name: task.reason for name, task in proofs.items()} == dict.fromkeys(tasks, "")


def test_requests_of_threads_that_a_call_leaves_behind_are_not_its_own(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods("""
import itertools
import threading

CALLS = itertools.count()


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, name: str) -> str:
        if next(CALLS) % 3 == 0:
            filled = threading.Event()
            threading.Thread(target=self._fill, args=(filled,), daemon=True).start()
            filled.wait(0.2)
        return self._client.send("GET", f"/shelves/{name}")["name"]

    def _fill(self, filled: threading.Event) -> None:
        self._client.send("GET", "/cache")
        filled.set()

    def wait(self, name: str) -> list[dict[str, Any]]:
        answers: list[dict[str, Any]] = []
        send = lambda: answers.append(self._client.send("GET", f"/shelves/{name}"))
        thread = threading.Thread(target=send, daemon=True)
        thread.start()
        thread.join()
        return answers
""")
    assert {name: task.reason for name, task in proofs.items()} == {"get": "", "wait": ""}


def test_optional_arguments_are_passed_that_an_error_names(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import os


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def build(self, path=None, fileobj=None, **options):
        if path is None and fileobj is None:
            raise TypeError("Either path or fileobj needs to be provided.")
        if fileobj is None and not os.path.isdir(path):
            raise TypeError("You must specify a directory")
        return self._client.send("POST", "/shelves", content=fileobj.read())
""")
    assert proofs["build"].reason == ""


def test_an_answer_has_the_state_for_which_a_method_waits(prove_methods: Prove) -> None:
    proofs = prove_methods("""
import enum
import time
from dataclasses import dataclass


class Drying(enum.Enum):
    PAINTED = "PAINTED"
    BROKEN = "BROKEN"
    DRY = "DRY"


@dataclass
class PaintedShelf:
    state: Drying


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def wait_until_dry(self, name: str) -> PaintedShelf:
        target_states, failure_states = (Drying.DRY,), (Drying.BROKEN,)
        while True:
            state = Drying(self._client.send("GET", f"/shelves/{name}")["state"])
            if state in target_states:
                return PaintedShelf(state)
            if state in failure_states:
                raise RuntimeError(f"never dry: {state}")
            time.sleep(1)
""")
    assert proofs["wait_until_dry"].reason == ""
