"""Sources of keys, and errors about keys that cannot be used."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from base64 import b64encode, urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from integrate_runtime import IntegrationError, UnsafeFileError
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
    path.chmod(0o600)
    with pytest.raises(IntegrationError, match=r"The key file .*runs\.db\.key holds no usable key"):
        key_ring_for(tmp_path / "runs.db")
    assert path.read_bytes() == content


def _killed_while_making(folder: Path, function: str) -> None:
    """Kill a process while it creates a key file."""
    program = (
        "import os, pathlib, sys\n"
        "from integrate_runtime.secrets.key_ring import key_ring_for\n"
        "real = getattr(os, sys.argv[2])\n"
        "def then_die(*args):\n"
        "    if sys.argv[2] == 'link': real(*args)\n"
        "    os._exit(9)\n"
        "setattr(os, sys.argv[2], then_die)\n"
        "key_ring_for(pathlib.Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", program, str(folder / "runs.db"), function]
    assert subprocess.run(command, check=False).returncode == 9


@pytest.mark.parametrize(
    ("function", "left"), [("fsync", 1), ("link", 2)], ids=["before linking", "after linking"]
)
def test_the_draft_of_a_killed_process_is_removed_once_it_is_stale(
    tmp_path: Path, function: str, left: int
) -> None:
    _killed_while_making(tmp_path, function)
    assert len(list(tmp_path.iterdir())) == left
    key_ring_for(tmp_path / "runs.db")
    (draft,) = tmp_path.glob("runs.db.key.*")  # its process may still be running
    others = [tmp_path / "runs.db.key.old", tmp_path / "runs.db.key.7.backup"]
    for file in (*others, draft):
        file.touch()
        os.utime(file, (0, 0))
    if function == "fsync":
        (tmp_path / "runs.db.key").unlink()
    key_ring_for(tmp_path / "runs.db")
    assert sorted(tmp_path.iterdir()) == sorted([tmp_path / "runs.db.key", *others])


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    key_ring_for(tmp_path / "runs.db")
    path = tmp_path / "runs.db.key"
    for mode, problem in ((0o640, "read"), (0o604, "read"), (0o666, "written"), (0o620, "written")):
        path.chmod(mode)
        with pytest.raises(UnsafeFileError, match=f"can be {problem} by other users"):
            key_ring_for(tmp_path / "runs.db")
        assert stat.S_IMODE(path.stat().st_mode) == mode
    path.chmod(0o400)
    key_ring_for(tmp_path / "runs.db")


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_in_the_place_of_a_key_is_not_followed(tmp_path: Path, exists: bool) -> None:
    target = tmp_path / "elsewhere" / "key"
    target.parent.mkdir()
    if exists:
        target.write_bytes(urlsafe_b64encode(ONE))
        target.chmod(0o600)
    (tmp_path / "runs.db.key").symlink_to(target)
    with pytest.raises(UnsafeFileError, match="is a symbolic link") as caught:
        key_ring_for(tmp_path / "runs.db")
    assert str(target) in str(caught.value)
    assert target.exists() is exists


def test_a_pipe_in_the_place_of_a_key_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "runs.db.key")
    with pytest.raises(UnsafeFileError, match="is not a regular file"):
        key_ring_for(tmp_path / "runs.db")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_key_planted_in_a_shared_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    planted = tmp_path / "runs.db.key"
    planted.write_bytes(urlsafe_b64encode(ONE))
    planted.chmod(0o600)
    os.chown(planted, 65534, -1)
    with pytest.raises(UnsafeFileError, match=r"belongs to another user \(uid 65534\)"):
        key_ring_for(tmp_path / "runs.db")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_under_sudo_files_of_the_calling_user_are_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = key_ring_for(tmp_path / "runs.db").newest.id
    os.chown(tmp_path / "runs.db.key", 65534, -1)
    monkeypatch.setenv("SUDO_UID", "1000")
    with pytest.raises(UnsafeFileError, match="belongs to another user"):
        key_ring_for(tmp_path / "runs.db")
    monkeypatch.setenv("SUDO_UID", "65534")
    assert key_ring_for(tmp_path / "runs.db").newest.id == made


def test_a_place_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(IntegrationError, match=r"The key file .* cannot be used \(No such file"):
        key_ring_for(tmp_path / "missing" / "runs.db")
