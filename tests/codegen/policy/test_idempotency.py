"""Idempotency keys: where tasks take them, and that a repeated call sends its first one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.errors import ConfigurationError
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

from tests.codegen.cli.commands import integrate_gen
from tests.support.http_server import Recorded, RecordingServer, Reply

TOYS = Path(__file__).parents[1] / "toys"
STATED = {
    "forward": "request_options.additional_headers.Idempotency-Key",
    "refund": "config.key",
    "*transfer": "extra_headers.Idempotency-Key",
}
EXPECTED = {
    "charge": "idempotency_key",
    "collect": "idempotency_key",
    "forward": "request_options.additional_headers.Idempotency-Key",
    "pay": "options.idempotency_key",
    "refund": "config.key",
    "transfer": "extra_headers.Idempotency-Key",
    "void": None,
}
TABLE = """
[providers.payments]
package = "payments"

[providers.payments.idempotency]
"forward"   = "request_options.additional_headers.Idempotency-Key"
"refund"    = "config.key"
"*transfer" = "extra_headers.Idempotency-Key"
"""
JOB = """
import asyncio, json, sys

from integrate_payments import Payments
from integrate_runtime import IO, LocalEngine, RunContext, TaskFailed, job


class Tools(IO):
    payments = Payments(token="token", client_options={"url": sys.argv[1]})


@job(id="pay", version="1")
async def pay(payload: None, io: Tools, ctx: RunContext) -> dict[str, str]:
    async def call(name: str) -> str:
        try:
            return await getattr(io.payments, name)(name, amount=3)
        except TaskFailed as failed:
            return failed.kind

    names = sys.argv[2].split(",")
    return dict(zip(names, await asyncio.gather(*map(call, names))))


async def main() -> None:
    async with LocalEngine("runs.db") as engine:
        print(json.dumps(await engine.run(pay, None, run_id="r")))


asyncio.run(main())
"""


def package_of(stated: Mapping[str, str]) -> Package:
    table: dict[str, Any] = {"package": "payments", "idempotency": stated}
    provider = complete(parse_provider("payments", table, "test")).provider
    return assemble(load_sdk(provider), provider)


@pytest.mark.usefixtures("toys")
def test_keys_go_where_the_sdk_or_the_provider_says() -> None:
    found = {task.name: task.idempotency for task in package_of(STATED).tasks}
    assert found == EXPECTED


@pytest.mark.usefixtures("toys")
@pytest.mark.parametrize("stated", [{"nothing": "idempotency_key"}, {"void": "headers.Key"}])
def test_a_place_that_no_operation_has_is_an_error(stated: dict[str, str]) -> None:
    (pattern,) = stated
    with pytest.raises(ConfigurationError, match=rf"idempotency\.'{pattern}'"):
        package_of(stated)


class Bank:
    """The API: it holds all answers back until the caller has been killed."""

    def __init__(self) -> None:
        self.arrived = threading.Semaphore(0)
        self.killed = threading.Event()
        self.keys: list[tuple[str, str]] = []

    def __call__(self, request: Recorded) -> Reply:
        self.keys.append((request.path, request.headers.get("idempotency-key", "")))
        self.arrived.release()
        self.killed.wait()
        return Reply.json("done")


def test_a_call_repeated_after_a_kill_sends_its_first_key(tmp_path: Path) -> None:
    (tmp_path / "integrate.toml").write_text(TABLE)
    (tmp_path / "pay.py").write_text(JOB)
    done = integrate_gen("payments", "-q", cwd=tmp_path, PYTHONPATH=str(TOYS))
    assert (done.returncode, done.stderr) == (0, "")
    bank = Bank()
    with RecordingServer(bank) as server:
        command = [sys.executable, "pay.py", server.url, ",".join(EXPECTED)]
        path = os.pathsep.join([str(TOYS), str(tmp_path / "generated")])
        environment = {**os.environ, "PYTHONPATH": path}
        with subprocess.Popen(command, cwd=tmp_path, env=environment) as process:
            for _ in EXPECTED:
                assert bank.arrived.acquire(timeout=60)
            process.kill()
        sent = dict(bank.keys)
        bank.keys.clear()
        bank.killed.set()
        again = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
        )
    assert len(set(sent.values())) == len(EXPECTED)
    assert sent.pop("/void") == ""
    assert dict(bank.keys) == sent
    assert len(bank.keys) == len(sent)
    assert json.loads(again.stdout) == {
        name: '"done"' if path else "unknown_outcome" for name, path in EXPECTED.items()
    }
