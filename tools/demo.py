"""The job ``feedback_to_issue`` on a bad day, with the dashboard open on it; needs no account.

A service on this machine plays Typeform, OpenAI and GitHub: OpenAI fails for a moment, GitHub's
rate limit is used up half-way, and one answer of GitHub is lost. The process of the job is killed
while it waits, and started again. ``make demo`` runs it; with ``--once FOLDER``, it keeps the
journal in that folder and ends with the job.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

from integrate_runtime import LocalEngine, TaskFailed
from integrate_runtime.testing.http_server import Recorded, RecordingServer, Reply

from examples.feedback_to_issue import Feedback, feedback_to_issue
from tools.answers import comment, issue, let_typeform_call, response

ROOT = Path(__file__).parents[1]
WORK = (sys.executable, "-m", "tools.demo", "work")
RUN_ID = "feedback-2026-03-10"
ANSWERS = [
    "The search finds nothing when I type an umlaut.",
    "Please add a dark theme.",
    "The invoice shows the wrong currency.",
    "Signing in takes a minute on Mondays.",
    "I love the new editor!",
    "The export stops at 1,000 rows.",
    "Notifications arrive twice.",
    "The map does not load on my phone.",
]
LIMITED_AT, LOST_AT = 4, 8
"""Numbers of the issues at which GitHub's limit is used up, and at which its answer is lost."""

LIMIT_SECONDS = 6


class Services:
    """Typeform, OpenAI and GitHub, on a bad day.

    Attributes:
        issues: Titles of the issues that GitHub made.
        is_limited: Set once GitHub's limit was used up.
    """

    def __init__(self) -> None:
        self.issues: list[str] = []
        self.is_limited = threading.Event()
        self._lock = threading.Lock()
        self._summaries = 0
        self._reset = 0.0

    def answer(self, request: Recorded) -> Reply:
        """Answer a request as the API does."""
        with self._lock:
            if request.path.startswith("/forms/"):
                items = [
                    {"response_id": f"answer-{number}", "answers": [{"text": text}]}
                    for number, text in enumerate(ANSWERS, 1)
                ]
                return Reply.json({"items": items, "total_items": len(items), "page_count": 1})
            if request.path == "/responses":
                return self._summary(request.json()["input"])
            if request.method == "GET":
                number = int(request.path.rpartition("/")[2])
                return Reply.json(issue(number, self.issues[number - 1]))
            if request.path.endswith("/issues"):
                return self._issue(request.json()["title"])
            if request.path.endswith("/labels"):
                return Reply.json([])
            return Reply.json(comment(), status=201)

    def _summary(self, text: str) -> Reply:
        self._summaries += 1
        if self._summaries in (2, 3):
            return Reply.json({"error": {"message": "The server is overloaded"}}, status=503)
        title = text.removeprefix("A title for: ").rstrip(".!")
        return Reply.json(response(title), delay=0.4)

    def _issue(self, title: str) -> Reply:
        if len(self.issues) + 1 == LIMITED_AT and not self.is_limited.is_set():
            self._reset = time.time() + LIMIT_SECONDS
            self.is_limited.set()
        if time.time() < self._reset:
            headers = {
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": str(int(self._reset) + 1),
            }
            return Reply.json({"message": "API rate limit exceeded"}, status=403, headers=headers)
        self.issues.append(title)
        number = len(self.issues)
        if number == LOST_AT:
            return Reply(drop=True)
        return Reply.json(issue(number, title), status=201, delay=0.3)


async def work(db: str) -> None:
    """Run the job, as the process that is killed does."""
    async with LocalEngine(db) as engine:
        feedback = Feedback("u6nXL7", "acme", "web")
        try:
            await engine.run(feedback_to_issue, feedback, run_id=RUN_ID)
        except TaskFailed as error:
            print(f"The run stopped: {error.summary}")


def main(folder: Path, *, once: bool) -> None:
    """Play the services, run the job, kill it, and run it again.

    Args:
        folder: Folder of the journal.
        once: End with the job instead of with the dashboard.
    """
    services = Services()
    with RecordingServer(services.answer) as server:
        db = str(folder / "runs.db")
        environment = {
            **os.environ,
            "GITHUB_API_URL": server.url,
            "OPENAI_BASE_URL": server.url,
            "TYPEFORM_API_URL": server.url,
            **dict.fromkeys(("GITHUB_TOKEN", "OPENAI_API_KEY", "TYPEFORM_TOKEN"), "demo"),
        }

        def begin(*command: str) -> subprocess.Popen[bytes]:
            return subprocess.Popen(command, cwd=ROOT, env=environment)

        worker = begin(*WORK, db)
        while not services.is_limited.wait(0.1):
            if worker.poll() is not None:
                sys.exit("The job ended before it was killed.")
        integrate = str(Path(sys.executable).with_name("integrate"))
        dashboard = None
        if not once:
            dashboard = begin(integrate, "dashboard", "--db", db, "--open")
        time.sleep(2)  # the calls in flight end, and the others wait for the limit
        worker.kill()
        worker.wait()
        print(f"Killed half-way, with {len(services.issues)} issues made. Starting it again.")
        begin(*WORK, db).wait()
        print(f"GitHub made {len(services.issues)} issues:", *services.issues, sep="\n  ")
        if dashboard is not None:
            begin(integrate, "worker", "examples.feedback_to_issue:feedback_to_issue", "--db", db)
            print("The answer about the last one was lost: decide about it in the dashboard.")
            print(f"What GitHub has: {server.url}/repos/acme/web/issues/{LOST_AT}")
            print("Ctrl-C ends the demo.")
            with suppress(KeyboardInterrupt):
                dashboard.wait()


if __name__ == "__main__":
    if sys.argv[1:2] == ["work"]:
        let_typeform_call(os.environ["TYPEFORM_API_URL"])
        asyncio.run(work(sys.argv[2]))
    elif sys.argv[1:2] == ["--once"]:
        main(Path(sys.argv[2]), once=True)
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary), once=False)
