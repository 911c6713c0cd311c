"""Jobs: the types of their functions, and their import."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from integrate_runtime import IO, InvalidJob, Job, JobNotFound, RunContext, job
from integrate_runtime.execution.single_calls import find_call_job
from integrate_runtime.jobs.job import JobSignature, load_job

from tests.support.sample_github import Github

if TYPE_CHECKING:
    from decimal import Decimal


class Tools(IO):
    pass


class Connected(IO):
    github = Github()


@job(id="count", version="2", changed_tasks="raise", changed_version="accept")
async def count(payload: list[str], io: Tools, ctx: RunContext) -> int:
    return len(payload)


async def unannotated_types(payload, io: Tools, ctx):  # type: ignore[no-untyped-def]
    pass


async def two_parameters(payload: None, io: Tools) -> None: ...


async def io_of_another_class(payload: None, io: Any, ctx: RunContext) -> None: ...


async def io_without_annotation(payload, io, ctx):  # type: ignore[no-untyped-def]
    pass


async def type_for_checkers_only(payload: Decimal, io: Tools, ctx: RunContext) -> None: ...


def test_a_decorated_function_becomes_a_job() -> None:
    assert isinstance(count, Job)
    assert (count.id, count.version) == ("count", "2")
    assert (count.changed_tasks, count.changed_version) == ("raise", "accept")
    assert count.entry == f"{__name__}:count"


def test_the_signature_has_the_types_of_the_annotations() -> None:
    assert count.signature == JobSignature(list[str], Tools, int)


def test_payload_and_result_without_annotations_may_be_anything() -> None:
    signature = Job[Any, Any]("job", "1", unannotated_types).signature
    assert signature == JobSignature(Any, Tools, Any)


def test_annotations_may_name_classes_of_the_function_around() -> None:
    class Local(IO):
        pass

    class Payload:
        pass

    @job(id="local", version="1")
    async def local(payload: Payload, io: Local, ctx: RunContext) -> None: ...

    assert local.signature == JobSignature(Payload, Local, type(None))


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (two_parameters, "takes payload, io and ctx, in this order"),
        (io_of_another_class, "Annotate the parameter 'io'"),
        (io_without_annotation, "Annotate the parameter 'io'"),
        (type_for_checkers_only, r"annotated with 'Decimal', .* Import it at run time"),
    ],
)
def test_a_function_that_cannot_be_a_job_is_refused(function: Any, message: str) -> None:
    with pytest.raises(InvalidJob, match=message) as refused:
        _ = Job[Any, Any]("job", "1", function).signature
    assert refused.value.name == "job"


def test_a_job_is_imported_by_its_entry() -> None:
    assert load_job(count.entry, "count", "r", find_call_job) is count


def test_the_job_of_a_single_call_is_imported_by_its_io_class() -> None:
    made = load_job(f"{__name__}:Connected", "github.issues.get", "r", find_call_job)
    assert (made.id, made.entry) == ("github.issues.get", f"{__name__}:Connected")
    assert made.signature.io is Connected


@pytest.mark.parametrize(
    ("entry", "job_id"),
    [
        (f"{__name__}:Connected", "openai.models.list"),
        (f"{__name__}:count", "another"),
        (f"{__name__}:gone", "count"),
        (f"{__name__}:Tools", "count"),
        (f"{__name__}:", "count"),
        ("nowhere:count", "count"),
        ("", "count"),
    ],
)
def test_a_job_that_is_not_there_is_refused(entry: str, job_id: str) -> None:
    with pytest.raises(JobNotFound, match="The run 'r' is one of the job") as refused:
        load_job(entry, job_id, "r", find_call_job)
    assert refused.value.entry == entry
    assert "nowhere" not in sys.modules
