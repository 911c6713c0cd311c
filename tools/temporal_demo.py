"""The job of ``tools.demo`` on Temporal: a server with its page, two workers, and one bad day.

``make temporal`` runs it, and leaves the server and the workers until Ctrl-C. With ``--once``, it
ends with the run.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from integrate_runtime import TaskFailed, TemporalEngine
from integrate_runtime.testing.http_server import RecordingServer

from examples.feedback_to_issue import Feedback, feedback_to_issue
from tools.answers import let_typeform_call
from tools.demo import RUN_ID, Services
from tools.temporal_codec import codec_server
from tools.temporal_server import DevServer

ROOT = Path(__file__).parents[1]
WORKERS = 2


@contextmanager
def temporal_demo() -> Generator[tuple[DevServer, Services]]:
    """Start everything but the run for the block, and end it afterwards."""
    os.environ["INTEGRATE_KEY"] = secrets.token_urlsafe(32)
    services = Services()
    with RecordingServer(services.answer) as apis, codec_server() as codec:
        server = DevServer(page=True, codec=codec)
        server.start()
        environment = {
            **os.environ,
            "GITHUB_API_URL": apis.url,
            "OPENAI_BASE_URL": apis.url,
            "TYPEFORM_API_URL": apis.url,
            **dict.fromkeys(("GITHUB_TOKEN", "OPENAI_API_KEY", "TYPEFORM_TOKEN"), "demo"),
        }
        command = [sys.executable, "-m", "tools.temporal_demo", "work", server.address]
        workers = [
            # In a group of its own, so that Ctrl-C reaches this process alone.
            subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
            for _ in range(WORKERS)
        ]
        try:
            yield server, services
        finally:
            for worker in workers:
                worker.send_signal(signal.SIGINT)
            for worker in workers:
                worker.wait()
            server.kill()


async def work(address: str) -> None:
    """Execute what is on the task queue, until interrupted."""
    async with TemporalEngine(address, grace=1) as engine:
        await engine.serve([feedback_to_issue])


async def run(address: str) -> None:
    """Start the run and wait for its end."""
    async with TemporalEngine(address, execute=False) as engine:
        feedback = Feedback("u6nXL7", "acme", "web")
        try:
            print("Issues:", await engine.run(feedback_to_issue, feedback, run_id=RUN_ID))
        except TaskFailed as error:
            print(f"The run stopped: {error.summary}")


def page_of_run(server: DevServer) -> str:
    """Return the address of the run in Temporal's page."""
    return f"{server.page}/namespaces/default/workflows/{RUN_ID}"


def main(*, once: bool) -> None:
    """Run the job, and leave its page open.

    Args:
        once: End with the run.
    """
    try:
        with temporal_demo() as (server, services):
            print(f"The run in Temporal's page: {page_of_run(server)}", flush=True)
            asyncio.run(run(server.address))
            print(f"GitHub made {len(services.issues)} issues.", flush=True)
            if not once:
                print("Ctrl-C ends the demo.", flush=True)
                signal.pause()
    except KeyboardInterrupt:
        print("Ended.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["work"]:
        let_typeform_call(os.environ["TYPEFORM_API_URL"])
        try:
            asyncio.run(work(sys.argv[2]))
        except KeyboardInterrupt:
            sys.exit()
    else:
        main(once="--once" in sys.argv)
