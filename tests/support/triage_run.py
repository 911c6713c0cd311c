"""The run of the job ``triage`` and the answers that it gets from its server."""

from __future__ import annotations

import re

from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply

ISSUES, ISSUE = "/repos/acme/web/issues", "/repos/acme/web/issues/7"
CREATED = Reply.json(issue(7, title="The page is blank"), status=201)
FOUND = Reply.json(issue(7))
RUN = ("run", "jobs:triage", "--payload", "report.json", "--run-id", "issue-7")


def answer(server: RecordingServer, create: Reply = CREATED, check: Reply = FOUND) -> None:
    server.reply("POST", ISSUES, create)
    server.reply("GET", ISSUE, check)


def steady(text: str) -> str:
    """Return the output without its variable parts."""
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "<moment>", text)
    return re.sub(r"\b\d+(\.\d)? (ms|s)\b", "<time>", text)
