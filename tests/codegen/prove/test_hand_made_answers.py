"""Answers that SDKs take apart by hand, found by what these read and by their errors."""

from __future__ import annotations

from integrate_gen.prove.proof import Verdict

from tests.codegen.prove.hand_made import Prove


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
