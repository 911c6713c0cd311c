"""Requests and results of calls, and what of them is not compared."""

from __future__ import annotations

from integrate_gen.prove.proof import Verdict

from tests.codegen.prove.hand_made import Prove

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


def test_objects_that_are_awaited_and_bytes_that_come_in_parts_are_compared(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods(ASYNC, client="AsyncClient")
    assert {name: proofs[name].reason for name in ("picture", "shelf.empty")} == {
        "picture": "",
        "shelf.empty": "",
    }


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
