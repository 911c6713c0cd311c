"""IO objects: bound to a run, with clones of the integrations of their class."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from integrate_runtime import (
    IO,
    STANDARD_BACKOFF,
    InvalidArgument,
    InvalidJob,
    InvalidTaskKey,
    NotBound,
    Retry,
    Skip,
    Task,
    TaskOptions,
)
from integrate_runtime.jobs.io import make_io, runner_of

from tests.support.recording_runner import RecordingRunner
from tests.support.running import GithubIO

pytestmark = pytest.mark.anyio


class Demanding(IO):
    def __init__(self, url: str) -> None:
        self.url = url


async def callback(task: Task, io: Any, *, note: str = "") -> None: ...


def first_hook(error: BaseException, task: Task) -> Skip:
    return Skip()


def second_hook(error: BaseException, task: Task) -> Skip:
    return Skip()


def test_an_io_is_bound_to_the_run_that_it_is_made_for() -> None:
    recorder = RecordingRunner()
    assert runner_of(make_io(IO, recorder)) is recorder
    assert runner_of(IO()) is None


def test_an_io_class_takes_no_arguments() -> None:
    with pytest.raises(InvalidJob, match=r"Demanding cannot be constructed .*takes no arguments"):
        make_io(Demanding, RecordingRunner())


async def test_options_are_taken_under_their_former_name() -> None:
    recorder = RecordingRunner()
    io = make_io(IO, recorder)
    options = TaskOptions(name="Note")
    await io.run_task("note", callback, task_options=options)
    with pytest.warns(DeprecationWarning, match="pass task_options=") as warned:
        await io.run_task("note", callback, options=options)
    assert warned[0].filename == __file__
    assert [request.options.name for request in recorder.requests] == ["Note", "Note"]
    with pytest.raises(InvalidArgument, match="pass task_options alone"):
        await io.run_task("note", callback, options, options=options)


async def test_a_function_is_a_task_of_the_run() -> None:
    recorder = RecordingRunner()
    io = make_io(IO, recorder)
    await io.run_task(["note", 1], partial(callback, note="n"))
    (request,) = recorder.requests
    assert (request.key, request.io, request.source) == (("note", 1), io, None)
    assert request.work.arguments == {"note": "n"}
    assert request.options.retry == STANDARD_BACKOFF
    assert request.call_site.file == __file__


async def test_options_of_the_caller_replace_defaults_and_hooks_are_asked_in_order() -> None:
    recorder = RecordingRunner()
    io = make_io(IO, recorder)
    options = TaskOptions(
        name="Note", retry=Retry(limit=2), timeout=timedelta(1), on_error=second_hook
    )
    await io.run_task("note", callback, options, first_hook)
    (request,) = recorder.requests
    assert request.options == options
    assert request.hooks == (first_hook, second_hook)


def test_a_key_is_checked_at_the_call() -> None:
    with pytest.raises(InvalidTaskKey):
        _ = make_io(IO, RecordingRunner()).run_task("", callback)


def test_an_io_without_a_run_runs_no_task() -> None:
    with pytest.raises(NotBound, match=r"^No IO: "):
        _ = IO().run_task("note", callback)


def test_each_io_has_clones_of_the_integrations_with_namespaces_of_their_own() -> None:
    unbound = GithubIO.github.issues
    one, other = GithubIO(), GithubIO()
    assert GithubIO.github is GithubIO.github
    assert one.github is one.github
    assert one.github is not other.github
    assert one.github.issues is one.github.issues
    assert one.github.issues is not unbound
    assert other.github.issues is not one.github.issues
