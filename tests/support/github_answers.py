"""Responses of GitHub for the server of the tests."""

from __future__ import annotations

from typing import Any


def issue(number: int = 1, title: str = "Found a bug", **fields: Any) -> dict[str, Any]:
    """Return an issue with every required field."""
    return {
        "id": number,
        "node_id": f"I_{number}",
        "url": "https://api.github.com/repos/acme/web/issues/1",
        "repository_url": "https://api.github.com/repos/acme/web",
        "labels_url": "https://api.github.com/labels",
        "comments_url": "https://api.github.com/comments",
        "events_url": "https://api.github.com/events",
        "html_url": f"https://github.com/acme/web/issues/{number}",
        "number": number,
        "state": "open",
        "title": title,
        "user": None,
        "labels": [],
        "milestone": None,
        "locked": False,
        "comments": 0,
        "closed_at": None,
        "created_at": "2026-03-10T12:00:00Z",
        "updated_at": "2026-03-10T12:00:00Z",
        **fields,
    }
