"""Where keys come from, and what is said of those that do not do."""

from __future__ import annotations

import stat
import subprocess
import sys
from base64 import b64encode, urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from integrate_runtime import IntegrationError
from integrate_runtime.secrets.key_ring import (
    VARIABLE,
    SealingKey,
    key_path,
    key_ring_for,
    parse_keys,
)

ONE, TWO = bytes(range(200, 232)), b"\xfb\xff" * 16


@pytest.fixture(autouse=True)
def _no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (urlsafe_b64encode(ONE).decode(), [ONE]),
        (urlsafe_b64encode(TWO).decode().rstrip("="), [TWO]),
        (b64encode(TWO).decode(), [TWO]),
        (f"{b64encode(TWO).decode()},{b64encode(ONE).decode()}", [TWO, ONE]),
        (f" {b64encode(TWO).decode()},\n {b64encode(ONE).decode()}\n", [TWO, ONE]),
    ],
)
def test_keys_are_read(text: str, expected: list[bytes]) -> None:
    assert [key.id for key in parse_keys(text, "It")] == [SealingKey(key).id for key in expected]


@pytest.mark.parametrize(
    "text", ["", ",", "hunter2", "é" * 43, "A" * 42, "A" * 44, f"{'A' * 43},x"]
)
def test_a_malformed_key_is_named_by_its_place(text: str) -> None:
    with pytest.raises(IntegrationError, match="32 random bytes in base64") as caught:
        parse_keys(text, "The environment variable INTEGRATE_KEY")
    assert "hunter2" not in str(caught.value)
    assert "token_urlsafe(32)" in str(caught.value)


def test_a_key_file_is_made_once_for_this_user_alone(tmp_path: Path) -> None:
    first = key_ring_for(tmp_path / "runs.db")
    path = tmp_path / "runs.db.key"
    assert path == key_path(tmp_path / "runs.db")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert parse_keys(path.read_text(), "It")[0].id == first.newest.id
    assert key_ring_for(tmp_path / "runs.db").newest.id == first.newest.id
    assert [file.name for file in tmp_path.iterdir()] == ["runs.db.key"]


def test_many_who_make_it_at_once_agree(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib\n"
        "from integrate_runtime.secrets.key_ring import key_ring_for\n"
        "print(key_ring_for(pathlib.Path(sys.argv[1])).newest.id)"
    )

    def make(_: int) -> str:
        command = [sys.executable, "-c", program, str(tmp_path / "runs.db")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(make, range(6)))) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["runs.db.key"]


def test_the_variable_comes_first_and_the_file_still_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_file = key_ring_for(tmp_path / "runs.db").newest
    monkeypatch.setenv(VARIABLE, b64encode(ONE).decode())
    ring = key_ring_for(tmp_path / "runs.db")
    assert ring.newest.id == SealingKey(ONE).id
    assert ring.find(of_file.id) is not None
    assert key_ring_for(tmp_path / "other.db").newest.id == SealingKey(ONE).id
    assert not (tmp_path / "other.db.key").exists()


def test_a_journal_in_memory_has_a_key_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert key_ring_for(None).newest.id != key_ring_for(None).newest.id
    monkeypatch.setenv(VARIABLE, b64encode(ONE).decode())
    assert key_ring_for(None).newest.id == SealingKey(ONE).id


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"not a key\n"])
def test_a_damaged_key_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "runs.db.key"
    path.write_bytes(content)
    with pytest.raises(IntegrationError, match=r"The key file .*runs\.db\.key holds no usable key"):
        key_ring_for(tmp_path / "runs.db")
    assert path.read_bytes() == content


def test_a_place_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IntegrationError, match=r"The key file .* cannot be used \(No such file"):
        key_ring_for(tmp_path / "missing" / "runs.db")
