"""Sealed values open unchanged, are never shown, and cannot be forged."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64encode, encodebytes
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.secrets.key_ring import KeyRing, SealingKey, key_path, key_ring_for
from integrate_runtime.secrets.redaction import NOTHING_KNOWN, REDACTED, Redaction
from integrate_runtime.secrets.sealing import SEALED, Vault, show, show_text
from integrate_runtime.secrets.signing import Place, content_of

OLD, NEW = SealingKey(b"o" * 32), SealingKey(b"n" * 32)
VAULT = Vault(KeyRing([OLD], "the test's keys"), "the journal")
HERE = Place("a run", "output", ("a task",))

BODY = json.dumps({"id": 1, "temp_clone_token": "s3cret", "n": 1.0, "secret": {"a": [1]}}, indent=1)
SECRETS: list[Any] = [
    {"token": "s3cret"},
    {"token": 5},
    {"token": {"a": ["s3cret", None]}},
    [{"password": "s3cret \ud800 é"}],
    {"status": 200, "headers": {"authorization": "s3cret"}, "text": BODY},
    {"location": "https://x.io/?token=s3cret&a=b"},
    {"$type": "m:C", "value": {"token": "s3cret"}},
    {"$type": "bytes", "value": "P3Rva2VuPXMzY3JldA=="},
    {"$type": "http", "value": [200, {"set-cookie": "s3cret"}, "e30="]},
    {"$sealed": "v1.000.s3cret"},
    {"a": {"$sealed": ["s3cret", {"token": "v1"}], "b": 1}},
    '{"$sealed": "v1", "token": "s3cret"}',
    {"content": b64encode(b'{"password": "s3cret", "a": "' + b"a" * 99 + b'"}').decode(), "n": 1},
    f"first {encodebytes(BODY.encode()).decode()} last",
    {"name": "DB_PASSWORD", "default": "", "value": "s3cret"},
    {"tokens": ["s3cret", "0123456789abcdef"]},
    '<string name="api_key">s3cret</string>',
]


@pytest.mark.parametrize("value", SECRETS)
def test_sealed_values_are_opened(value: Any) -> None:
    sealed = VAULT.seal(value, NOTHING_KNOWN, HERE)
    assert "s3cret" not in json.dumps(sealed)
    assert sealed != value
    again = VAULT.open(json.loads(json.dumps(sealed)), HERE)
    assert again == value
    assert json.dumps(again) == json.dumps(value)
    assert VAULT.load(VAULT.dump(value, NOTHING_KNOWN, HERE), HERE) == value


@pytest.mark.parametrize(
    "value", [None, 1, 2**70, "text", [], {}, {"a": [1, {"token": ""}]}, {"token": None}, BODY[:20]]
)
def test_values_without_secrets_stay_as_they_are(value: Any) -> None:
    assert VAULT.seal(value, NOTHING_KNOWN, HERE) == value
    dumped = VAULT.dump(value, NOTHING_KNOWN, HERE)
    assert content_of(dumped) == json.dumps(value, separators=(",", ":"))


def test_only_the_secrets_of_a_body_are_hidden_from_people() -> None:
    sealed = VAULT.seal(
        {"status": 200, "text": BODY, "url": "https://x.io/?token=s&a=b"}, NOTHING_KNOWN, HERE
    )
    shown: Any = show(sealed)
    assert json.loads(shown["text"]) == {
        "id": 1,
        "temp_clone_token": REDACTED,
        "n": 1.0,
        "secret": REDACTED,
    }
    assert shown["url"] == f"https://x.io/?token={REDACTED}&a=b"
    assert show({"token": VAULT.seal({"token": "s"}, NOTHING_KNOWN, HERE)}) == {
        "token": {"token": REDACTED}
    }
    assert show_text(VAULT.signer.sign(json.dumps(sealed), HERE)) == shown
    assert show_text(VAULT.signer.sign('{"a":1}', HERE)) == {"a": 1}


def test_rules_seal_too() -> None:
    redaction = Redaction(["items.*.key"])
    value: Any = {"text": '{"items": [{"key": "s3cret"}]}', "items": [{"key": "s3cret", "b": 1}]}
    sealed = VAULT.seal(value, redaction, HERE)
    assert "s3cret" not in json.dumps(sealed)
    assert VAULT.open(sealed, HERE) == value


def test_data_that_looks_sealed_comes_back_as_data() -> None:
    """A token copied from this journal is not opened at another place either."""
    token: Any = VAULT.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    planted: Any = {"body": token["token"], "text": json.dumps(token)}
    sealed = VAULT.seal(planted, NOTHING_KNOWN, HERE)
    assert VAULT.open(sealed, HERE) == planted
    assert show(sealed) == {"body": REDACTED, "text": json.dumps({"token": REDACTED})}


def test_secrets_in_data_that_looks_sealed_are_found_elsewhere() -> None:
    value: Any = {"a": {"$sealed": "x", "password": "s3cret-words"}, "b": "it was s3cret-words"}
    sealed = VAULT.seal(value, NOTHING_KNOWN, HERE)
    assert "s3cret" not in json.dumps(sealed)
    assert VAULT.open(sealed, HERE) == value


def test_tokens_differ_for_equal_secrets() -> None:
    value: Any = {"a": {"token": "s"}, "b": {"token": "s"}}
    sealed: Any = VAULT.seal(value, NOTHING_KNOWN, HERE)
    assert sealed["a"] != sealed["b"]


def test_a_changed_token_is_refused() -> None:
    sealed: Any = VAULT.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    token: str = sealed["token"][SEALED]
    for changed in (
        f"{token[:-6]}AAAA{token[-2:]}",
        f"{token[:-8]}",
        token[: token.rindex(".") + 1],
    ):
        with pytest.raises(IntegrationError, match="is not what was written"):
            VAULT.open({"token": {SEALED: changed}}, HERE)
    with pytest.raises(IntegrationError, match="is not what was written"):
        VAULT.open({"token": {SEALED: f"v2{token[2:]}"}}, HERE)


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("another run", "output", ("a task",)),
        Place("a run", "output", ("another task",)),
        Place("a run", "output", (("a task",),)),
        Place("a run", "output", ("a task", "a task")),
        Place("a run", "payload"),
        Place("a run", "result"),
        Place("a run", "output", ("payload",)),
        Place("a run", "given", ("a task",)),
    ],
)
def test_a_token_opens_nowhere_but_in_its_place(elsewhere: Place) -> None:
    sealed = VAULT.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    with pytest.raises(IntegrationError, match="is not what was written"):
        VAULT.open(sealed, elsewhere)


def test_tokens_cannot_change_places_within_a_value() -> None:
    value: Any = {"token": "s3cret-1", "text": "password=s3cret-2", "b": [{"token": "s3cret-3"}]}
    sealed: Any = VAULT.seal(value, NOTHING_KNOWN, HERE)
    assert VAULT.open(sealed, HERE) == value
    swapped = {**sealed, "token": sealed["b"][0]["token"], "b": [{"token": sealed["token"]}]}
    with pytest.raises(IntegrationError, match="is not what was written"):
        VAULT.open(swapped, HERE)


@pytest.mark.parametrize(
    ("value", "moved"),
    [
        (
            {"token": "s3cret", "title": "t"},
            lambda sealed: {"token": "t", "title": sealed["token"]},
        ),
        ([{"token": "s3cret"}], lambda sealed: [{"a": 1}, sealed[0]]),
        ({"a/b": {"token": "s"}}, lambda sealed: {"a": {"b": sealed["a/b"]}}),
        (
            {"text": "password=s3cret and more"},
            lambda sealed: {"text": {SEALED: ["x", "y", *sealed["text"][SEALED]]}},
        ),
        ({"text": BODY}, lambda sealed: {"body": sealed["text"]}),
        (
            {"text": "password=s3cret"},
            lambda sealed: {"text": {SEALED: sealed["text"][SEALED][1]["token"]}},
        ),
    ],
)
def test_a_token_opens_at_no_other_pointer(value: Any, moved: Any) -> None:
    sealed: Any = VAULT.seal(value, NOTHING_KNOWN, HERE)
    assert VAULT.open(sealed, HERE) == value
    with pytest.raises(IntegrationError, match="is not what was written"):
        VAULT.open(moved(sealed), HERE)


def test_pieces_of_a_text_cannot_change_places() -> None:
    text = "password=s3cret-1 token=s3cret-2"
    sealed: Any = VAULT.seal(text, NOTHING_KNOWN, HERE)
    assert VAULT.open(sealed, HERE) == text
    first, second = (piece for piece in sealed[SEALED] if isinstance(piece, dict))
    swap = {id(first): second, id(second): first}
    swapped = {SEALED: [swap.get(id(piece), piece) for piece in sealed[SEALED]]}
    with pytest.raises(IntegrationError, match="is not what was written"):
        VAULT.open(swapped, HERE)


def test_rotation() -> None:
    sealed = VAULT.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    rotated = Vault(KeyRing([NEW, OLD], "the test's keys"), "the journal")
    assert rotated.open(sealed, HERE) == {"token": "s3cret"}
    again: Any = rotated.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    assert again["token"][SEALED].startswith(f"v1.{NEW.id}.")
    assert Vault(KeyRing([NEW], ""), "the journal").open(again, HERE) == {"token": "s3cret"}


def test_a_wrong_key_is_an_error_with_instructions(tmp_path: Path) -> None:
    sealed = VAULT.seal({"token": "s3cret"}, NOTHING_KNOWN, HERE)
    with pytest.raises(IntegrationError) as caught:
        Vault(key_ring_for(tmp_path / "runs.db"), "the journal").open(sealed, HERE)
    said = str(caught.value)
    assert OLD.id in said
    assert str(key_path(tmp_path / "runs.db")) in said
    assert "INTEGRATE_KEY=new,old" in said
    assert "s3cret" not in said


def test_nothing_is_loaded_before_the_first_secret(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_runtime.secrets.key_ring import key_ring_for
from integrate_runtime.secrets.sealing import Vault
from integrate_runtime.secrets.signing import Place
here = Place("a run", "payload")
vault = Vault(key_ring_for(Path({str(tmp_path / "runs.db")!r})), "the journal")
assert vault.load(vault.dump({{"a": 1}}, NOTHING_KNOWN, here), here) == {{"a": 1}}
assert "cryptography" not in sys.modules and "pydantic" not in sys.modules
vault.dump({{"token": "s"}}, NOTHING_KNOWN, here)
assert "cryptography" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
