"""Verdict on a task, from what its calls and those of the SDK did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from integrate_runtime import HttpResult, TaskFailed
from integrate_runtime.base.outcomes import type_name
from integrate_runtime.failures.records import own_text
from integrate_runtime.tasks.http_responses import read_response

from .calls import data_of
from .equality import equal, equal_data
from .proof import Verdict
from .sent import Sent, difference

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Observed:
    """Requests of a call, and its result or error.

    Attributes:
        sent: Requests that the server of the proof received.
        value: The result.
        error: The error that was raised; None for a result.
        elsewhere: Attempts to reach another server, which were refused.
    """

    sent: Sequence[Sent]
    value: Any = None
    error: Exception | None = None
    elsewhere: Sequence[str] = ()

    @property
    def error_type(self) -> str:
        """Type of the error; of a failed task the type of what its SDK raised."""
        if isinstance(self.error, TaskFailed):
            return self.error.error.type
        return type_name(type(self.error)) if self.error is not None else ""

    @property
    def shown_error(self) -> str:
        """Error for people."""
        if isinstance(self.error, TaskFailed):
            failure = self.error
            return f"{failure.kind}: {failure.error.type}: {failure.error.message}"
        return f"{self.error_type}: {own_text(self.error)}" if self.error is not None else ""


@dataclass(frozen=True, slots=True)
class Case:
    """One call: twice on the SDK, as a task, and as the task's replay."""

    sdk: Observed
    sdk_again: Observed
    task: Observed
    replay: Observed


def judge(cases: Sequence[Case]) -> tuple[Verdict, str]:
    """Return the verdict on a task, with the reason unless it is proved.

    A call that the SDK refuses as well proves nothing; the others decide.
    """
    verdicts = [_judge(case) for case in cases]
    for verdict, reason in verdicts:
        if verdict not in (Verdict.PROVED, Verdict.REFUSED):
            return verdict, reason[:_LONGEST]
    proved = any(verdict is Verdict.PROVED for verdict, _ in verdicts)
    return (Verdict.PROVED, "") if proved else (Verdict.REFUSED, verdicts[0][1][:_LONGEST])


def _judge(case: Case) -> tuple[Verdict, str]:
    sdk, task, replay = case.sdk, case.task, case.replay
    if sdk.elsewhere:
        return Verdict.ELSEWHERE, f"{sdk.elsewhere[0]}; set base_url or loopback of the provider"
    if replay.sent:
        return Verdict.DIFFERENT, "its replay sends a request"
    if task.error is not None:
        is_result = isinstance(task.error, TaskFailed) and task.error.kind == "output"
        # The runtime reads an answer by the SDK's types, and has its own words for a misfit.
        if sdk.error is not None and (is_result or sdk.error_type == task.error_type):
            return Verdict.REFUSED, task.shown_error
        return Verdict.UNSTORABLE if is_result else Verdict.DIFFERENT, task.shown_error
    if sdk.error is not None:
        return Verdict.DIFFERENT, f"succeeds, and the SDK raises {sdk.shown_error}"
    if where := difference(task.sent, sdk.sent, case.sdk_again.sent):
        return Verdict.DIFFERENT, where
    if replay.error is not None:
        return Verdict.DIFFERENT, f"its replay raises {replay.shown_error}"
    if not equal(task.value, replay.value):
        return Verdict.DIFFERENT, "its replay gives another value"
    return _judge_value(task.value, sdk.value, case.sdk_again.value)


def _judge_value(given: Any, expected: Any, again: Any) -> tuple[Verdict, str]:
    """Compare a task's result with the SDK's two results, whose data may be in responses."""
    if _agree(given, expected, again):
        return Verdict.PROVED, ""
    if isinstance(given, HttpResult):
        same = (given.status, given.content) == _status_and_content(expected)
    else:
        data = expected if type(expected) is type(given) else data_of(expected)
        same = equal_data(given, data)
    if same:
        return Verdict.PROVED, ""
    return Verdict.DIFFERENT, f"gives another {_name(given)} than the SDK's {_name(expected)}"


def _agree(given: Any, expected: Any, again: Any) -> bool:
    """Whether a result is as the SDK's two results are, where these differ.

    A text that the SDK makes anew for each call, such as the path of a temporary file or a
    signature with the time, has no equal: that the task gives one is all that can be compared.
    """
    results = given, expected, again
    if all(isinstance(result, str) for result in results):
        return bool(given == expected or expected != again)
    if not all(type(result) is dict for result in results):
        return equal_data(given, expected)
    return given.keys() == expected.keys() == again.keys() and all(
        _agree(given[name], expected[name], again[name]) for name in expected
    )


def _status_and_content(response: Any) -> tuple[int, bytes]:
    """Return these parts of a response of any HTTP client, or of the SDK's own class."""
    read = read_response(response)
    if isinstance(read, HttpResult):
        return read.status, read.content
    return response.status_code, response.content


def _name(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}".removeprefix("builtins.")
