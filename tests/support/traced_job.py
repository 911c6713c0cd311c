"""A program: run a job with OpenTelemetry's own SDK and print the spans as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from datetime import timedelta
from typing import Any

from integrate_runtime import (
    IO,
    Property,
    Retry,
    RunContext,
    Task,
    TaskFailed,
    TaskOptions,
    job,
)
from integrate_runtime.testing import MemoryEngine, Reply
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.github_answers import issue
from tests.support.sample_github import Github

_ONCE = TaskOptions(name="Outer", retry=Retry(limit=1))


class Tools(IO):
    github = Github()


async def outer(task: Task, io: Tools) -> str:
    found = await io.github.issues.get("inner", "acme", "web", 1)
    task.output_properties.append(Property("Issue Title", found.title))
    return found.title


async def stuck(task: Task, io: Tools) -> None:
    await asyncio.Event().wait()


async def leaks(client: object, task: Task, io: Tools) -> None:
    raise ValueError("the server does not like fake-token")


@job(id="traced", version="3")
async def traced(payload: dict[str, Any], io: Tools, ctx: RunContext) -> str:
    if payload.get("leaks"):
        await io.github.run_task("leaks", leaks, _ONCE)
    if payload.get("stuck"):
        await io.run_task("stuck", stuck)
    title = await io.run_task("outer", outer, _ONCE)
    try:
        await io.github.issues.create("create", "acme", "web", title=title)
    except TaskFailed:
        if payload["raises"]:
            raise
    return title


def described(span: ReadableSpan, names: dict[int, str]) -> dict[str, Any]:
    """A span as the test reads it; its parent by name."""
    return {
        "name": span.name,
        "parent": names[span.parent.span_id] if span.parent else None,
        "status": span.status.status_code.name,
        "description": span.status.description,
        "attributes": dict(span.attributes or {}),
        "events": [[event.name, dict(event.attributes or {})] for event in span.events],
    }


async def run() -> None:
    """Run it to its end, again for the replay, once to fail, once to be cancelled."""
    engine = MemoryEngine()
    limited = Reply.json({"message": "wait"}, status=429, headers={"retry-after": "60"})
    refused = Reply.json({"message": "No.", "token": "planted"}, status=422)
    api = engine.api("github")
    api.reply("GET", "/repos/acme/web/issues/1", limited, Reply.json(issue()))
    api.reply("POST", "/repos/acme/web/issues", refused)
    async with engine:
        for run_id in ("r1", "r1", "r2"):
            with suppress(TaskFailed):
                await engine.run(traced, {"raises": run_id == "r2"}, run_id=run_id)
        with suppress(TaskFailed):
            await engine.run(traced, {"leaks": True}, run_id="r4")
        await engine.start(traced, {"stuck": True}, run_id="r3")
        await engine.clock.advance(timedelta())


def main() -> None:
    """Print all spans, in the order in which they ended."""
    exporter = InMemorySpanExporter()
    if "--without-provider" not in sys.argv:
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(exporter))
        trace.set_tracer_provider(provider)
    asyncio.run(run())
    spans = exporter.get_finished_spans()
    names = {span.context.span_id: span.name for span in spans if span.context is not None}
    print(json.dumps([described(span, names) for span in spans]))


if __name__ == "__main__":
    main()
