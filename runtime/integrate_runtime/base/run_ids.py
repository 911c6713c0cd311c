"""Readable ids of new runs, for the command line and the dashboard."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime

_SUFFIXES = re.compile(r"(-\d{8}-\d{6}-[0-9a-f]{6})+\Z")


def new_run_id(prefix: str) -> str:
    """Return a new run id, such as ``triage-20260131-120000-3fa9c1``.

    Args:
        prefix: Id of the job, or of an earlier run like the new one. What this function added to an
            earlier id is replaced, so that the ids of reruns of reruns have one length.
    """
    base = _SUFFIXES.sub("", prefix)
    return f"{base}-{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
