"""Proofs of methods of objects that an SDK makes of answers, and of those that take objects."""

from __future__ import annotations

from integrate_gen.prove.proof import Verdict

from tests.codegen.prove.hand_made import Prove

_RACK = """
from urllib.parse import urlsplit


class Owner:
    def __init__(self, client: Client, members: dict[str, Any]) -> None:
        self._members = members

        self._client = client

    @property
    def login(self) -> str:
        return self._members["login"]

    def greet(self) -> str:
        return self._client.send("POST", f"/greetings/{self.login}")["id"]


class Rack:
    def __init__(self, client: Client, members: dict[str, Any]) -> None:
        self._client = client
        self._boards_url = members["boards_url"] if "boards_url" in members else None
        self._owner = Owner(client, members["owner"]) if "owner" in members else None
        guests = members.get("guests")
        self._guests = guests and [Owner(client, guest) for guest in guests]
        self._parts = [members.get(f"part_{number}") for number in range(60)]
        self._width = members["width"] if "width" in members else None
        self._is_locked = members["is_locked"]["enabled"] if "is_locked" in members else None

    @property
    def boards_url(self) -> str:
        return self._boards_url

    @property
    def owner(self) -> Owner:
        return self._owner

    @property
    def guests(self) -> list[Owner] | None:
        return self._guests

    @property
    def width(self) -> int:
        return self._width

    @property
    def is_locked(self) -> bool:
        return self._is_locked
"""

_SHELVES = """

class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def rack(self, name: str) -> Rack:
        return Rack(self._client, self._client.send("GET", f"/racks/{name}"))
"""


def test_an_object_gets_the_members_that_its_properties_read(prove_methods: Prove) -> None:
    """The SDK sends to its own server only; and an answer has an object in place of a flag."""
    methods = """
    def boards(self) -> list[str]:
        host = urlsplit(str(self._boards_url)).hostname
        assert host is not None and host == self._client._http.base_url.host
        return self._client.send("GET", self.boards_url)

    def hang(self) -> None:
        self._client._http.post(f"/walls/{self.owner.login}", json={"width": self.width})

    def seat(self) -> None:
        guests = [guest.login for guest in [*self.guests, self.owner]]
        assert guests[1:], "no guests"
        self._client._http.post("/seats", json=guests)

    def place(self) -> str:
        return self._client._http.get("/place").headers["location"]
"""
    proofs = prove_methods(_RACK + methods + _SHELVES)
    verdicts = {name: (task.verdict, task.reason) for name, task in proofs.items() if "." in name}
    names = ["boards", "hang", "owner.greet", "place", "seat"]
    assert verdicts == {f"rack_.{name}": (Verdict.PROVED, "") for name in names}


def test_arguments_are_found_for_the_methods_of_an_object(prove_methods: Prove) -> None:
    """The object is fetched before the SDK looks at them."""
    methods = """
    def paint(self, layer: str, colour: str, gloss: str, finish: str = "none") -> str:
        assert finish in ["none", "matt"], finish
        assert colour in ["oak", "ash"], colour
        assert gloss in ["high", "low"], gloss
        answer = self._client.send("POST", "/paint", json=[layer, colour, gloss, finish])
        return answer["id"]

    def invite(self, email: str | None = None, user: str | None = None) -> str:
        assert (email is None) != (user is None), "specify only one of email or user"
        return self._client.send("POST", "/guests", json=[email, user])["id"]
"""
    proofs = prove_methods(_RACK + methods + _SHELVES)
    verdicts = {name: (task.verdict, task.reason) for name, task in proofs.items() if "." in name}
    assert verdicts == {
        f"rack_.{name}": (Verdict.PROVED, "") for name in ["invite", "owner.greet", "paint"]
    }


def test_an_object_that_is_passed_has_the_data_that_its_properties_read(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods("""
from urllib.parse import urlsplit


class Connection:
    def __init__(self, base_url: str) -> None:
        self.host = urlsplit(base_url).hostname.removeprefix("api.")


class Peg:
    def __init__(self, connection: Connection, members: dict[str, Any] | None = None) -> None:
        self._members = members or {}

    @property
    def slot(self) -> int:
        return self._members["slot"]


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def drive(self, peg: Peg) -> None:
        self._client._http.post(f"/pegs/{peg.slot + 1}")
""")
    assert proofs["drive"].reason == ""
    assert proofs["drive"].verdict is Verdict.PROVED


def test_the_answer_to_the_last_request_is_made_plainer_if_its_result_cannot_be_stored(
    prove_methods: Prove,
) -> None:
    """An answer that fetched the object of another method may be there for no request."""
    proofs = prove_methods("""
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class Guard:
    lock: Any = field(default_factory=Lock)


class Note:
    def __init__(self, members: dict[str, Any]) -> None:
        self.name = members["name"]
        self.unknown = Guard() if "id" in members else None


class Board:
    def __init__(self, client: Client, members: dict[str, Any]) -> None:
        self._client = client
        self.key = members["id"] + members["kind"]

    def first(self) -> str:
        return self._client.send("POST", "/first")["result"]["name"]

    def second(self) -> Note:
        return Note(self._client.send("POST", "/second")["result"])


class Shelves:
    def __init__(self, client: Client) -> None:
        self._client = client

    def board(self, name: str) -> Board:
        return Board(self._client, self._client.send("GET", f"/boards/{name}")["result"])
""")
    reasons = {name: task.reason for name, task in proofs.items() if "." in name}
    assert reasons == {"board_.first": "", "board_.second": ""}
