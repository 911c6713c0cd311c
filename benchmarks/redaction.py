"""Cost of searching for secrets, in texts that are slow to search and in responses of GitHub.

    .venv/bin/python -m benchmarks.redaction [rounds]

The texts have 1 MB each, and are compared with the detectors of detect-secrets, each in a process
of its own that is stopped after 20 s. Tasks that get a response of GitHub from a server in
another process are compared with githubkit's own call. Figures are processor time of the process
itself.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from githubkit import GitHub
from githubkit_schemas.v2026_03_10.models import FullRepository, Issue
from integrate_github import Github
from integrate_runtime import IO, LocalEngine, RunContext, job
from pydantic import TypeAdapter

from tests.support.samples import Sampler, as_json

SIZE = 1_000_000
CALLS = 100
_LIMIT = 60
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
KNOWN = ["".join(Random(number).choices(_ALPHABET, k=40)) for number in range(100)]
RUN = "".join(Random(1).choices(_ALPHABET, k=1000))

UNITS = {
    "eyJ": "eyJ",
    "password=": "password=",
    "key=": "key=",
    "pass:": "pass:",
    "keys=-": "keys=-",
    "=$pass": "=$pass",
    "token='": "token='",
    '{"token":"': '{"token":"',
    "[": "[",
    "://a:": "://a:",
    "-----BEGIN PRIVATE KEY-----": "-----BEGIN PRIVATE KEY-----",
    "base64 around a known secret": f"{RUN} {KNOWN[0]} ",
    "prose": "The quick brown fox jumps over the lazy dog, and is not seen again. ",
}

SERVER = """
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

content = sys.stdin.buffer.readline()

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # sends head and body in one write

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass

server = HTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""


def main() -> None:
    """Print the tables."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print_texts(rounds)
    print_calls(rounds)


def print_texts(rounds: int) -> None:
    print(f"\nTexts of 1 MB, the least of {rounds} rounds.\n")
    print("| text, repeated | Redaction s | with 100 known secrets s | detect-secrets s |")
    print("| --- | ---: | ---: | ---: |")
    for name in UNITS:
        cells = [
            _in_a_process(f"print_{case}({name!r}, {rounds})")
            for case in ("redaction", "known", "peer")
        ]
        print(f"| `{name}` | {' | '.join(cells)} |")


def print_redaction(unit: str, rounds: int) -> None:
    from integrate_runtime.secrets.redaction import NOTHING_KNOWN

    _print_least(NOTHING_KNOWN.text, unit, rounds)


def print_known(unit: str, rounds: int) -> None:
    from integrate_runtime.secrets.redaction import NOTHING_KNOWN

    _print_least(NOTHING_KNOWN.with_values(KNOWN).text, unit, rounds)


def print_peer(unit: str, rounds: int) -> None:
    from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class

    detectors = [kind() for kind in get_mapping_from_secret_type_to_class().values()]

    def scan(text: str) -> None:
        for detector in detectors:
            list(detector.analyze_string(text))

    _print_least(scan, unit, min(rounds, 1))


def _print_least(read: Callable[[str], object], unit: str, rounds: int) -> None:
    text = (UNITS[unit] * (SIZE // len(UNITS[unit]) + 1))[:SIZE]
    print(f"{min(_processor_time(lambda: read(text)) for _ in range(rounds)):.2f}")


def _processor_time(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def _in_a_process(call: str) -> str:
    module = "benchmarks.redaction"
    script = f"from {module} import *; import {module} as module; module.{call}"
    try:
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, timeout=_LIMIT
        )
    except subprocess.TimeoutExpired:
        return f"over {_LIMIT}"
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout.strip()


def print_calls(rounds: int) -> None:
    answers = {
        "issue": as_json(Sampler(1).value(Issue, "issue")),
        "repository": as_json(Sampler(1).value(FullRepository, "repository")),
    }
    without_secrets = {**answers, "repository": {**answers["repository"], "temp_clone_token": ""}}
    print(f"\nCalls, medians of {rounds} rounds of {CALLS}; ratios are of each round's.\n")
    print("| answer | size kB | githubkit us | task us | ratio |")
    print("| --- | ---: | ---: | ---: | ---: |")
    _print_calls("an issue", "issue", without_secrets, rounds)
    _print_calls("a repository", "repository", without_secrets, rounds)
    _print_calls("a repository with `temp_clone_token`", "repository", answers, rounds)


def _print_calls(title: str, name: str, answers: dict[str, Any], rounds: int) -> None:
    content = json.dumps(answers[name]).encode()
    pairs: list[tuple[float, float]] = []
    for _ in range(rounds):
        with _serving(content) as url:
            pairs.append(asyncio.run(_round(url, name)))
    own, task = (statistics.median(pair[index] for pair in pairs) for index in (0, 1))
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"| {title} | {len(content) / 1000:.1f} | {own:.0f} | {task:.0f} | {ratio:.2f} |")


@contextmanager
def _serving(content: bytes) -> Iterator[str]:
    """Yield the address of a server in another process that sends one response to every request."""
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(content + b"\n")
        server.stdin.flush()
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()


async def _round(url: str, name: str) -> tuple[float, float]:
    """Return the microseconds of githubkit's own call, and of the same call as a task.

    ``parsed_data`` creates an adapter for every response, which takes longer than all other work.
    Here both calls reuse one.
    """
    model: Any = Issue if name == "issue" else FullRepository
    adapter: TypeAdapter[Any] = TypeAdapter(model)

    async with GitHub("t", base_url=url, http_cache=False, auto_retry=False) as client:
        rest = client.rest("2026-03-10")

        async def own(number: int) -> object:
            if name == "issue":
                answer: Any = await rest.issues.async_get("o", "r", 1)
            else:
                answer = await rest.repos.async_get("o", "r")
            return adapter.validate_json(answer.content)

        own_time = await _spent(own)

    class Tools(IO):
        github = Github(token="t", client_options={"base_url": url, "http_cache": False})

    @job(id="calls", version="1")
    async def calls(payload: None, io: Tools, ctx: RunContext) -> float:
        async def task(number: int) -> object:
            if name == "issue":
                return await io.github.issues.get(["k", number], "o", "r", 1)
            return await io.github.repos.get(["k", number], "o", "r")

        return await _spent(task)

    async with LocalEngine() as engine:
        return own_time, await engine.run(calls, None)


async def _spent(call: Callable[[int], Awaitable[object]]) -> float:
    await call(-1)
    started = time.process_time()
    for number in range(CALLS):
        await call(number)
    return (time.process_time() - started) / CALLS * 1e6


if __name__ == "__main__":
    main()
