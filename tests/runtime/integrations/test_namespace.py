"""Namespaces, as generated packages define them: plain ones and callable ones."""

from __future__ import annotations

import rlcompleter
from collections.abc import Coroutine, Mapping
from typing import Any, ClassVar

import pytest
from integrate_runtime import IO, Integration, Namespace, Operation, SdkBinding, TaskOptions
from integrate_runtime.integrations.clones import with_stored_pages
from integrate_runtime.integrations.namespace import clone_namespace, integration_of
from integrate_runtime.jobs.io import make_io

from tests.support.recording_runner import RecordingRunner

pytestmark = pytest.mark.anyio

FETCH = Operation("messages.media.fetch", "messages().media().fetch", "Fetch Media", "str")


class Media(Namespace):
    _operations: ClassVar[Mapping[str, Operation]] = {"fetch": FETCH}

    def fetch(
        self, task_key: str, /, size: int = 1, *, task_options: TaskOptions | None = None
    ) -> Coroutine[Any, Any, str]:
        return self._call(FETCH, task_key, {"size": size}, task_options)


class Messages(Namespace):
    def __call__(self, sid: str, *, region: str = "eu") -> Messages:
        calls = self._with_call("messages()", {"sid": sid, "region": region})
        return Messages(self._integration, calls)

    def media(self, sid: str | None = None) -> Media:
        return Media(self._integration, self._with_call("media()", {"sid": sid}))


class Phone(Integration[object]):
    _sdk = SdkBinding(client="builtins:object")

    @property
    def messages(self) -> Messages:
        return Messages(self)


class Tools(IO):
    phone = Phone()


async def test_a_method_runs_its_operation_from_the_callers_line() -> None:
    recorder = RecordingRunner()
    media = Media(make_io(Tools, recorder).phone)
    await media.fetch("fetch", size=2, task_options=TaskOptions(name="Fetch"))
    (request,) = recorder.requests
    assert (request.key, request.operation_name) == ("fetch", "phone.messages.media.fetch")
    assert request.work.namespace is Media
    assert request.work.arguments == {"size": 2}
    assert request.options.name == "Fetch"
    first = test_a_method_runs_its_operation_from_the_callers_line.__code__.co_firstlineno
    assert (request.call_site.file, request.call_site.line - first) == (__file__, 3)


async def test_calls_on_the_way_add_their_arguments_without_defaults() -> None:
    recorder = RecordingRunner()
    messages = make_io(Tools, recorder).phone.messages
    await messages("SM1").media("ME1").fetch("one")
    await messages("SM2", region="us").media().fetch("two", 3)
    assert [request.work.arguments for request in recorder.requests] == [
        {"messages()": {"sid": "SM1", "media()": {"sid": "ME1"}}},
        {"messages()": {"sid": "SM2", "region": "us", "media()": {"sid": None}}, "size": 3},
    ]


async def test_a_clone_belongs_to_the_other_integration_and_keeps_its_calls() -> None:
    recorder = RecordingRunner()
    phone = make_io(Tools, recorder).phone
    media = phone.messages("SM1").media("ME1")
    other = with_stored_pages(phone)
    clone = clone_namespace(media, other)
    assert type(clone) is Media
    assert integration_of(media) is phone
    assert integration_of(clone) is other
    await media.fetch("one")
    await clone.fetch("two")
    assert recorder.requests[0].work.arguments == recorder.requests[1].work.arguments
    assert [request.as_stored for request in recorder.requests] == [False, True]


def test_a_prompt_completes_tasks_namespaces_and_public_methods_alone() -> None:
    tools = make_io(Tools, RecordingRunner())
    assert dir(tools.phone.messages("SM1").media()) == ["fetch"]
    assert dir(tools.phone) == ["answer", "messages", "paginate", "run_task"]
    completer = rlcompleter.Completer({"phone": Tools.phone})
    assert completer.complete("phone.m", 0) == "phone.messages"
