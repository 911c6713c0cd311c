"""Workloads of the generator and of the runtime, for ``benchmarks.caches``.

Nothing of the project is imported before a workload begins, so that caches can be metered. Each
workload returns its seconds of processor time.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

TASKS = 500


def generate(sdk: str) -> float:
    """Generate a package up to formatting, which is black's work, and verify its files."""
    from integrate_gen.cli.gc_tuning import collect_rarely
    from integrate_gen.emit.render import module_path
    from integrate_gen.emit.types_module import types_path, verify_types
    from integrate_gen.emit.verify import verify_file
    from integrate_gen.model.config import load_config
    from integrate_gen.pipeline import render_package

    from survey.progress import SILENT
    from survey.sdks import read_sdks

    collect_rarely()  # as the command does
    shipped = load_config(Path.cwd()).providers
    provider = shipped[sdk] if sdk in shipped else read_sdks()[sdk].provider
    before = time.process_time()
    rendered = render_package(provider, SILENT)
    modules = {module_path(module): module for module in rendered.package.top.walk()}
    types = rendered.package.types
    for path, code in rendered.raw.items():
        if types and path == types_path(types):
            verify_types(path, code, types)
        elif path.endswith(".py"):
            module = modules.get(path)
            verify_file(rendered.package.name, path, code, module, sound=False)
    return time.process_time() - before


def import_github() -> float:
    """Import a generated package and open a namespace."""
    before = time.process_time()
    from integrate_github import Github

    _ = Github(token="t").issues
    return time.process_time() - before


def functions() -> float:
    """500 tasks that do nothing, and their replay."""
    from integrate_runtime import IO

    async def nothing(task: Any, io: Any) -> None:
        pass

    async def call(io: Any, number: int) -> None:
        await io.run_task(["k", number], nothing)

    return _tasks(IO, call)


def traced() -> float:
    """500 tasks that do nothing with the SDK of OpenTelemetry, and their replay."""
    from opentelemetry import trace
    from opentelemetry.sdk.trace import TracerProvider

    trace.set_tracer_provider(TracerProvider())
    return functions()


def references() -> float:
    """References of stored values to a class of a package that the SDK requires."""
    from integrate_runtime.reflection.stored_types import StoredTypes

    types = StoredTypes(frozenset({"openai"}))
    return _repeat(lambda: types.find("httpx2:Headers"), 5)


def github() -> float:
    """500 tasks that get an issue through githubkit, and their replay."""
    import httpx
    from githubkit_schemas.v2026_03_10.models import Issue
    from integrate_github import Github
    from integrate_runtime import IO

    from tests.support.samples import Sampler, as_json

    answer = as_json(Sampler(1).value(Issue, "issue"))
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    options = {"async_transport": transport, "http_cache": False}

    class Tools(IO):
        github = Github(token="t", client_options=options)

    async def call(io: Any, number: int) -> None:
        await io.github.issues.get(["k", number], "o", "r", 1)

    return _tasks(Tools, call)


def openai() -> float:
    """500 times a file, a page of files and a file's content through openai, and their replay."""
    import httpx
    from integrate_openai import OpenAI
    from integrate_runtime import IO

    file = {"id": "f", "object": "file", "bytes": 3, "created_at": 1, "filename": "a"}
    file |= {"purpose": "batch", "status": "processed"}
    page = {"object": "list", "data": [file], "has_more": False}

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/content"):
            return httpx.Response(200, content=b"abc")
        return httpx.Response(200, json=page if request.url.path.endswith("/files") else file)

    client = httpx.AsyncClient(transport=httpx.MockTransport(answer))

    class Tools(IO):
        openai = OpenAI(token="t", client_options={"http_client": client})

    async def call(io: Any, number: int) -> None:
        await io.openai.files.retrieve(["retrieve", number], "f")
        await io.openai.files.list(["list", number])
        await io.openai.files.content(["content", number], "f")

    return _tasks(Tools, call)


def objects() -> float:
    """500 tasks whose result is an object of a hand-written SDK, and their replay."""
    from integrate_runtime import IO, Operation, SdkBinding, SyncIntegration

    module = "tests.runtime.toy_sdks.handmade"
    build = Operation("build", "servers.build", "Build", output=f"{module}:Server")

    class HandMade(SyncIntegration[Any]):
        _sdk = SdkBinding(
            client=f"{module}:Client",
            arguments={"token": "$token"},
            credentials={"token": "HANDMADE_TOKEN"},
            codec="objects",
        )

        def build(self, key: Any, /) -> Any:
            return self._call(build, key, {"name": "web"}, None)

    class Tools(IO):
        sdk = HandMade(token="t")

    async def call(io: Any, number: int) -> None:
        await io.sdk.build(["build", number])

    return _tasks(Tools, call)


def openapi() -> float:
    """Results of an OpenAPI Generator's SDK, encoded and decoded."""
    from integrate_runtime.codecs.registry import codec_for
    from integrate_runtime.reflection.stored_types import StoredTypes

    from tests.runtime.toy_sdks.openapish.api_client import ApiClient
    from tests.runtime.toy_sdks.openapish.models import Contact

    ApiClient()  # the codec finds it among the imported modules
    types = StoredTypes(frozenset({"tests"}))
    output = "tests.runtime.toy_sdks.openapish.models:Contact"

    def turn() -> None:
        codec = codec_for("openapi", types)
        codec.decode(json.loads(json.dumps(codec.encode(Contact("a"), output))), output)

    return _repeat(turn, 2000)


def redaction() -> float:
    """Redaction of an issue as JSON and as a form, and of a log of secrets; ten are known."""
    from githubkit_schemas.v2026_03_10.models import Issue
    from integrate_runtime.secrets.redaction import NOTHING_KNOWN

    from tests.support.samples import Sampler, as_json

    known = ["".join(Random(number).choices("abcdefghijklmnop0123", k=40)) for number in range(10)]
    answer = as_json(Sampler(1).value(Issue, "issue"))
    text = json.dumps(answer)
    log = "".join(f"password={number:016x}\n" for number in range(500))
    form = "&".join(f"{name}={value}" for name, value in answer.items() if value is not None)

    def turn() -> None:
        redaction = NOTHING_KNOWN.with_values(known)
        redaction.text(text)
        redaction.text(form)
        redaction.text(log)

    return _repeat(turn, 100)


def show() -> float:
    """Records of tasks, as ``integrate show --json`` prints them."""
    from integrate_runtime import IO, LocalEngine, Property, TaskOptions
    from integrate_runtime.cli.json_text import json_text

    from tests.support.running import job_of

    options = TaskOptions(name="Get", icon="github", properties=[Property("Owner", "acme")])

    async def nothing(task: Any, io: Any) -> None:
        pass

    async def body(io: IO) -> None:
        await io.run_task("k", nothing, options)

    async def records() -> Any:
        async with LocalEngine() as engine:
            await engine.run(job_of(IO, body), None, run_id="r")
            return await engine.journal.tasks("r")

    tasks = asyncio.run(records())
    return _repeat(lambda: json_text(tasks), 2000)


WORKLOADS: dict[str, Callable[[], float]] = {
    **{
        f"generate {sdk}": partial(generate, sdk)
        for sdk in ("typeform", "openai", "github", "twilio")
    },
    "import": import_github,
    "functions": functions,
    "traced": traced,
    "references": references,
    "github": github,
    "openai": openai,
    "objects": objects,
    "openapi": openapi,
    "redaction": redaction,
    "show": show,
}


def _tasks(io: Any, call: Callable[[Any, int], Awaitable[None]]) -> float:
    """Return the time of the calls in a job, and of their replay."""
    from integrate_runtime import LocalEngine

    from tests.support.running import job_of

    times: list[float] = []

    async def body(io: Any) -> None:
        before = time.process_time()
        for number in range(TASKS):
            await call(io, number)
        times.append(time.process_time() - before)
        raise InterruptedError

    async def both(path: Path) -> None:
        for _ in range(2):
            async with LocalEngine(path) as engine:
                run = engine.run(job_of(io, body), None, run_id="r")
                await asyncio.gather(run, return_exceptions=True)

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(both(Path(folder) / "runs.db"))
    first, replay = times
    return first + replay


def _repeat(work: Callable[[], object], repetitions: int) -> float:
    before = time.process_time()
    for _ in range(repetitions):
        work()
    return time.process_time() - before
