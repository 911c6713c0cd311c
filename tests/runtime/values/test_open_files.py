"""Files as arguments: what is told of them, what tells them apart, and reading them again."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from integrate_runtime import IO, Task, TaskOptions
from integrate_runtime.base.call_sites import CallSite
from integrate_runtime.execution.fingerprints import Fingerprints
from integrate_runtime.tasks.request import TaskRequest
from integrate_runtime.tasks.work import ClientlessWork
from integrate_runtime.values.file_facts import with_facts
from integrate_runtime.values.open_files import SpentArgumentError, open_files
from integrate_runtime.values.preview import to_jsonable
from pydantic import BaseModel

KEY = b"k" * 32


class Answer(BaseModel):
    text: str


class Other(BaseModel):
    text: str


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "batch.jsonl"
    found.write_bytes(b"one\n")
    return found


def in_another_folder(path: Path, content: bytes = b"one\n", name: str = "batch.jsonl") -> Path:
    folder = path.parent / "other"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return folder / name


def never(value: object) -> bool:
    return False


def test_what_is_shown_of_them(path: Path) -> None:
    with path.open("rb") as file:
        shown = to_jsonable(
            {
                "path": path,
                "open": file,
                "memory": io.BytesIO(b"x"),
                "named": ("a.txt", b"abc", "text/plain"),
                "type": Answer,
            },
            never,
        )
    assert shown == {
        "path": str(path),
        "open": "<file batch.jsonl>",
        "memory": "<BytesIO>",
        "named": ["a.txt", "<3 bytes>", "text/plain"],
        "type": "<class Answer>",
    }


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
def test_a_path_is_told_by_name_and_content(
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
def test_content_and_classes_are_told_apart(first: object, second: object, is_seen: bool) -> None:
    assert (fingerprint(first) != fingerprint(second)) is is_seen


def test_an_open_file_is_told_by_name_and_size_and_not_read(path: Path) -> None:
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


def unseekable() -> Any:
    reading, writing = os.pipe()
    os.write(writing, b"x")
    os.close(writing)
    return os.fdopen(reading, "rb")


def generated() -> Iterator[bytes]:
    yield b"x"


def test_what_was_read_is_rewound_to_where_it_stood() -> None:
    file = io.BytesIO(b"header body")
    file.seek(7)
    (argument,) = open_files({"model": "m", "file": ("a.txt", file)})
    for _ in range(3):
        argument.make_ready()
        assert file.read() == b"body"


@pytest.mark.parametrize("make", [unseekable, generated])
def test_what_cannot_be_read_again_is_one_clear_error(make: Callable[[], Any]) -> None:
    source = make()
    (argument,) = open_files({"file": [source]})
    argument.make_ready()
    with pytest.raises(SpentArgumentError, match=r"'file' was read .* pass a path or bytes"):
        argument.make_ready()
    source.close()


def test_a_file_that_was_closed_meanwhile_is_the_same_error(path: Path) -> None:
    with path.open("rb") as file:
        (argument,) = open_files({"file": file})
        argument.make_ready()
    with pytest.raises(SpentArgumentError):
        argument.make_ready()


@pytest.mark.parametrize(
    "value", ["text", b"bytes", 7, None, ["a", 1], {"a": {"b": "c"}}, Path("x"), Answer, object()]
)
def test_nothing_else_is_looked_after(value: object) -> None:
    assert open_files({"value": value}) == ()
