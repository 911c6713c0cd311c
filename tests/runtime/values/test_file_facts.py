"""Facts about files, bytes and classes, by which fingerprints tell them apart."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from integrate_runtime import IO, Task, TaskOptions
from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.execution.requests.fingerprints import Fingerprints
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import ClientlessWork
from integrate_runtime.values.file_facts import with_facts
from pydantic import BaseModel

KEY = b"k" * 32


class Answer(BaseModel):
    text: str


class Other(BaseModel):
    text: str


def in_another_folder(path: Path, content: bytes = b"one\n", name: str = "batch.jsonl") -> Path:
    folder = path.parent / "other"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


@pytest.mark.parametrize(
    ("change", "is_seen"),
    [
        (lambda path: in_another_folder(path), False),
        (lambda path: in_another_folder(path, b"two\n"), True),
        (lambda path: in_another_folder(path, name="other.jsonl"), True),
        (lambda path: path.read_bytes(), True),
        (lambda path: ("batch.jsonl", path), True),
    ],
)
def test_a_path_is_compared_by_name_and_content(
    path: Path, change: Callable[[Path], object], is_seen: bool
) -> None:
    assert (fingerprint(path) != fingerprint(change(path))) is is_seen


@pytest.mark.parametrize(
    ("first", "second", "is_seen"),
    [
        (b"a" * 100_000, b"a" * 100_000, False),
        (b"a" * 100_000, b"b" * 100_000, True),
        (bytearray(b"a"), bytearray(b"b"), True),
        (io.BytesIO(b"a"), io.BytesIO(b"a"), False),
        (io.BytesIO(b"a"), io.BytesIO(b"b"), True),
        (("n", io.BytesIO(b"a")), ("n", io.BytesIO(b"b")), True),
        ([("f", ("n", io.BytesIO(b"a")))], [("f", ("m", io.BytesIO(b"a")))], True),
        (Answer, Answer, False),
        (Answer, Other, True),
    ],
)
def test_content_and_classes_are_compared(first: object, second: object, is_seen: bool) -> None:
    assert (fingerprint(first) != fingerprint(second)) is is_seen


def test_an_open_file_is_compared_by_name_and_size_and_not_read(path: Path) -> None:
    with path.open("rb") as file:
        before = fingerprint(file)
        assert file.tell() == 0
        path.write_bytes(b"longer\n")
        assert fingerprint(file) != before


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    assert with_facts(large) == {"file": "large", "size": 17 * 1024 * 1024, "content": None}


def test_a_file_that_is_gone_compares_with_nothing(path: Path) -> None:
    path.unlink()
    assert fingerprint(path) is None


async def upload(task: Task, io: IO, *, file: object) -> None: ...


def fingerprint(value: object) -> bytes | None:
    work = ClientlessWork(partial(upload, file=value))
    request = TaskRequest("k", work, TaskOptions(), (), CallSite("here", 1), None)
    return Fingerprints(KEY).of(request)
