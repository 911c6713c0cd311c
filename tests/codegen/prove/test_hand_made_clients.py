"""Clients that keep a state, which the calls of a proof change."""

from __future__ import annotations

import pytest
from integrate_gen.model.errors import ConfigurationError

from tests.codegen.prove.hand_made import Prove

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


def test_a_client_that_sends_a_request_as_it_is_entered_gets_an_answer(
    prove_methods: Prove,
) -> None:
    proofs = prove_methods(ENTERED, client="EnteredClient")
    assert proofs["get"].reason == ""


def test_a_client_that_cannot_be_entered_is_an_error_of_the_settings(prove_methods: Prove) -> None:
    source = ENTERED.replace("me = self", 'raise LookupError("no way in"); me = self')
    with pytest.raises(ConfigurationError, match=r"EnteredClient cannot be entered .* no way in"):
        prove_methods(source, client="EnteredClient")


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
