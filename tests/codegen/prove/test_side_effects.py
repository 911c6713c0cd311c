"""Pauses, threads and files of the SDK's code during a proof."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.prove.proof import Verdict

from tests.codegen.prove.hand_made import Prove


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
