"""Proofs of the packages of small SDKs over HTTP."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import Provider, parse_provider
from integrate_gen.pipeline import build, render_package
from integrate_gen.prove.proof import Proof, Verdict
from integrate_gen.prove.prover import prove

from survey.progress import SILENT
from tests.codegen.prove.generated_proofs import generate_and_prove

Prove = Callable[..., Proof]


@pytest.fixture
def prove_wire(toys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Prove]:
    """Return a function that generates the toy's package, edits it, and proves it."""
    monkeypatch.syspath_prepend(tmp_path)

    def run(*edits: tuple[str, str], **keys: object) -> Proof:
        provider = complete(wire(**keys)).provider
        rendered = render_package(provider, SILENT)
        for path, text in build(rendered, SILENT).files.items():
            file = tmp_path / provider.module / path
            file.parent.mkdir(parents=True, exist_ok=True)
            for old, new in edits:
                text = text.replace(old, new)
            file.write_text(text)
        importlib.invalidate_caches()
        return prove(provider, rendered.package)

    yield run
    for name in [name for name in sys.modules if name.partition(".")[0] == "integrate_wire"]:
        del sys.modules[name]


def wire(**keys: object) -> Provider:
    table = {"package": "wire", "client": "wire:Client", "hide": {"send": "plumbing"}}
    return parse_provider("wire", {**table, **keys}, "test")


def verdicts(proof: Proof) -> dict[str, Verdict]:
    return {task.operation: task.verdict for task in proof.tasks}


def test_each_task_gets_a_verdict_with_its_reason(prove_wire: Prove) -> None:
    proof = prove_wire()
    assert verdicts(proof) == {
        "items.choose": Verdict.PROVED,
        "items.find": Verdict.PROVED,
        "items.get": Verdict.PROVED,
        "items.lock": Verdict.UNSTORABLE,
        "items.put": Verdict.NO_ARGUMENTS,
        "items.read": Verdict.PROVED,
        "items.refuse": Verdict.REFUSED,
        "items.use": Verdict.PROVED,
        "pages.follow": Verdict.PROVED,
    }
    reasons = {task.operation: task.reason for task in proof.tasks}
    assert "wire.Opaque does not declare its fields" in reasons["items.put"]
    assert "ValueError: never" in reasons["items.refuse"]
    assert "lock" in reasons["items.lock"]
    assert (proof.proved, len(proof.tasks)) == (6, 9)


@pytest.mark.parametrize(
    ("attempts", "repeats"),
    [
        (1, []),
        (
            3,
            [
                "an answer of 503 to a GET led to 2 requests",
                "an answer of 503 to a POST led to 2 requests",
                "a lost connection to a POST led to 2 requests",
            ],
        ),
    ],
)
def test_calls_that_an_sdk_repeats_by_itself_are_found(
    prove_wire: Prove, attempts: int, repeats: list[str]
) -> None:
    init = {"api_key": "$api_key", "attempts": attempts}
    proof = prove_wire(init=init, credentials={"api_key": "WIRE_KEY"})
    assert [str(repeat) for repeat in proof.repeats] == repeats


def test_optional_arguments_that_exclude_each_other_are_passed_apart(prove_wire: Prove) -> None:
    calls = {task.operation: task.calls for task in prove_wire().tasks}
    assert calls["items.get"] == 2  # the required argument, and both
    assert calls["items.find"] == 2  # no argument, and one of the two


def test_arguments_of_the_provider_replace_samples(prove_wire: Prove) -> None:
    proof = prove_wire(loopback={"arguments": {"items.put": {"opaque": None}}})
    assert verdicts(proof)["items.put"] is Verdict.PROVED


def test_some_operations_have_a_client_of_their_own(prove_wire: Prove) -> None:
    arguments = {"items.put": {"opaque": None}}
    options_for = {"items.p*": {"attempts": "never"}}
    proof = prove_wire(loopback={"arguments": arguments, "options_for": options_for})
    assert [task.operation for task in proof.tasks] == sorted(verdicts(proof))
    assert verdicts(proof)["items.get"] is Verdict.PROVED
    assert "TypeError" in next(t.reason for t in proof.tasks if t.operation == "items.put")


def test_an_argument_that_does_not_reach_the_sdk_is_found(prove_wire: Prove) -> None:
    proof = prove_wire(('"colour": colour', '"colour": None'))
    get = next(task for task in proof.tasks if task.operation == "items.get")
    assert get.verdict is Verdict.DIFFERENT
    assert get.reason == "sends query [], the SDK [('colour', 'sample')]"


def test_a_call_of_another_method_is_found(prove_wire: Prove) -> None:
    proof = prove_wire(('call="items.get"', 'call="items.lock"'))
    assert verdicts(proof)["items.get"] is not Verdict.PROVED


READING = """
import httpx


class Docs:
    def __init__(self, client: "Client") -> None:
        self._client = client

    async def open(self, doc_id: str) -> str:
        return await self._client.send("GET", f"/docs/{doc_id}")

    async def count(self, doc_id: str) -> str:
        self._client.hooks["opened"] = doc_id
        return await self._client.send("GET", f"/docs/{doc_id}")

    async def search(self, text: str) -> str:
        self._client.hooks["opened"] = text
        return await self._client.send("GET", "/docs")


class Client:
    def __init__(self, api_key: str, base_url: str = "https://docs.example.com") -> None:
        self._http = httpx.AsyncClient(base_url=base_url)
        self._is_in = False
        self.hooks: dict[str, str] = {}
        self.docs = Docs(self)

    async def __aenter__(self) -> "Client":
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._http.aclose()

    async def send(self, verb: str, path: str) -> str:
        if not self._is_in:
            self._is_in = True
            await self._http.post("/login")
        for event in list(self.hooks):
            await self._http.post(f"/events/{event}/{self.hooks.pop(event)}")
        return (await self._http.request(verb, path)).json()
"""


def test_a_read_that_sends_more_than_it_states_is_found_and_a_login_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reading_docs.py").write_text(READING)
    monkeypatch.syspath_prepend(tmp_path)
    table = {"package": "reading_docs", "hide": {"send": "plumbing"}, "safe": ["docs.search"]}
    proof = generate_and_prove(parse_provider("reading_docs", table, "test"), tmp_path)
    assert verdicts(proof) == {
        "docs.open": Verdict.PROVED,
        "docs.count": Verdict.DIFFERENT,
        "docs.search": Verdict.PROVED,
    }
    (count,) = [task for task in proof.tasks if task.operation == "docs.count"]
    assert count.reason.startswith(
        "sends POST /events/opened/sample, although GET /docs/{doc_id} makes it safe to repeat"
    )


def test_the_requests_of_a_client_without_a_base_address_reach_the_proof(prove_wire: Prove) -> None:
    proof = prove_wire(base_url="", init={"api_key": "$token"})  # at https://wire.example.com
    assert verdicts(proof)["items.get"] is Verdict.PROVED


def test_a_client_that_would_connect_past_the_proof_is_stopped(prove_wire: Prove) -> None:
    address = "http://198.51.100.7"
    proof = prove_wire(base_url="", init={"api_key": "$token", "base_url": address})
    get = next(task for task in proof.tasks if task.operation == "items.get")
    assert get.verdict is Verdict.ELSEWHERE
    assert "'198.51.100.7'" in get.reason


FETCHED = """
class Client:
    def __init__(self, api_key: str) -> None:
        self.boxes = Boxes(self)

    def send(self, path: str) -> dict[str, str]:
        raise LookupError(path)


class Boxes:
    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, box_id: str) -> "Box":
        return Box(self._client, self._client.send(f"/boxes/{box_id}")["id"])


class Box:
    def __init__(self, client: Client, box_id: str) -> None:
        self._client = client
        self.box_id = box_id

    def restart(self) -> str:
        return self._client.send(f"/boxes/{self.box_id}/restart")["state"]
"""


def test_a_method_of_an_object_that_cannot_be_fetched_gets_a_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fetched_boxes.py").write_text(FETCHED)
    monkeypatch.syspath_prepend(tmp_path)
    table = {"package": "fetched_boxes", "hide": {"send": "plumbing"}}
    proof = generate_and_prove(parse_provider("fetched_boxes", table, "test"), tmp_path)
    assert verdicts(proof) == {
        "boxes.get": Verdict.REFUSED,
        "boxes.box.restart": Verdict.REFUSED,
    }
