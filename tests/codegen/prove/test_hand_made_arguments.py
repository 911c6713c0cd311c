"""Arguments that SDKs check by hand, found by their errors or stated in the settings."""

from __future__ import annotations

from integrate_gen.prove.proof import Verdict

from tests.codegen.prove.hand_made import Prove


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

    def photograph(self, picture: str) -> str:
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
    assert {"scan", "photograph"} <= proofs.keys()
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


def test_the_table_states_objects_for_namespaces_too(prove_methods: Prove) -> None:
    day = {"new": "datetime:date", "year": 2024, "month": 2, "day": 29}
    proofs = prove_methods(
        """
class Shelf:
    def __init__(self, client: Client, day: Any) -> None:
        self._client = client
        self._day = day

    def empty(self) -> str:
        return self._client.send("POST", f"/shelves/{self._day.isoformat()}/empty")["title"]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def shelf(self, day: Any) -> Shelf:
        return Shelf(self._client, day)
""",
        arguments={"shelves.shelf": {"day": day}},
    )
    assert {name: task.reason for name, task in proofs.items()} == {"shelf.empty": ""}
