"""Program that runs a job with the OpenTelemetry SDK and prints the metrics as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from typing import Any

from integrate_runtime import IO, Limits, Retry, RunContext, Task, TaskFailed, TaskOptions, job
from integrate_runtime.testing import MemoryEngine, Reply
from opentelemetry import metrics
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from tests.runtime.engines.temporal.factory import make
from tests.support.github_answers import issue
from tests.support.sample_github import Github

ONCE = TaskOptions(retry=Retry(limit=1))


class Tools(IO):
    github = Github(limits=Limits(concurrency=1))


class OldMeterProvider(MeterProvider):
    """Provider of OpenTelemetry before 1.30, whose histograms take no bounds."""

    def get_meter(self, *args: Any, **kwargs: Any) -> metrics.Meter:
        """Return a meter."""
        meter = super().get_meter(*args, **kwargs)
        create = meter.create_histogram

        def create_histogram(name: str, unit: str = "", description: str = "") -> metrics.Histogram:
            return create(name, unit, description)

        vars(meter)["create_histogram"] = create_histogram
        return meter


async def broken(task: Task, io: Tools) -> None:
    raise KeyError("a fault")


@job(id="measured", version="1")
async def measured(payload: bool, io: Tools, ctx: RunContext) -> None:
    """Make a few tasks that end in different ways."""
    get = io.github.issues.get
    await asyncio.gather(*(get(["get", number], "acme", "web", number) for number in (1, 2)))
    with suppress(TaskFailed):
        await io.github.issues.create("create", "acme", "web", title="t")
    with suppress(TaskFailed):
        await io.run_task("broken", broken, ONCE)
    await ctx.sleep("a while", hours=2)
    with suppress(TimeoutError):
        await ctx.timeout("a minute", 60, lambda: ctx.wait_for_event("never"))
    with suppress(TimeoutError):
        await (await ctx.approval("release")).wait(timeout=30)
    if payload:
        raise ValueError("the job fails")


@job(id="waiting", version="1")
async def waiting(payload: object, io: IO, ctx: RunContext) -> None:
    """Wait for a moment, for which the function is suspended if the engine does so."""
    await ctx.sleep("a moment", 0.5)


async def main() -> None:
    """Run a job, with the metrics that the arguments choose."""
    reader = InMemoryMetricReader()
    if "--without" not in sys.argv:
        provider = OldMeterProvider if "--old-meter" in sys.argv else MeterProvider
        metrics.set_meter_provider(provider([reader]))
    if "--temporal" in sys.argv:
        await wait_on_temporal()
    else:
        await run_twice()
    print(json.dumps(points_of(reader)))


async def run_twice() -> None:
    """Run the job twice; the second time, its tasks are replayed."""
    engine = MemoryEngine()
    api = engine.api("github")
    limited = Reply.json({"message": "slow down"}, status=429, headers={"retry-after": "90"})
    api.reply("GET", "/repos/acme/web/issues/1", limited, Reply(500), Reply.json(issue(1)))
    api.reply("GET", "/repos/acme/web/issues/2", Reply.json(issue(2)))
    api.reply("POST", "/repos/acme/web/issues", Reply.drop())
    async with engine:
        for _ in range(2):
            with suppress(ValueError):
                await engine.run(measured, True, run_id="r")


async def wait_on_temporal() -> None:
    """Run the job that waits, on the server of the environment."""
    async with make("measured") as engine, asyncio.TaskGroup() as group:
        serving = group.create_task(engine.serve([waiting]))
        await engine.run(waiting, None, run_id="r")
        serving.cancel()


def points_of(reader: InMemoryMetricReader) -> list[dict[str, Any]]:
    """Return what was measured: name, unit, attributes, count or sum, and bounds."""
    data = reader.get_metrics_data()
    found = [
        {
            "name": metric.name,
            "unit": metric.unit,
            "attributes": dict(point.attributes or {}),
            "count": getattr(point, "count", None) or getattr(point, "value", None),
            "sum": getattr(point, "sum", None),
            "bounds": getattr(point, "explicit_bounds", None),
            "version": scope.scope.version,
        }
        for resource in (data.resource_metrics if data is not None else [])
        for scope in resource.scope_metrics
        for metric in scope.metrics
        for point in metric.data.data_points
    ]
    return sorted(found, key=lambda point: json.dumps([point["name"], point["attributes"]]))


if __name__ == "__main__":
    asyncio.run(main())
