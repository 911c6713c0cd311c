"""Limits and cursors of pages."""

from __future__ import annotations

import re

from integrate_runtime.base.errors import InvalidPage

MAX_POSITION = 2**63 - 1
_POSITION = re.compile(r"0|[1-9][0-9]{0,18}")


def check_limit(limit: int) -> None:
    """Raise ``InvalidPage`` for the limit of a page that could hold nothing."""
    if limit < 1:
        raise InvalidPage(f"The limit of a page is at least 1, not {limit}.", "limit")


def position(cursor: str | None, start: int = 0) -> int:
    """Return the number of the last item of the previous page.

    Args:
        cursor: Cursor of the previous page; None for the first page.
        start: Position of the first page.

    Raises:
        InvalidPage: If the cursor is not one of a page.
    """
    if cursor is None:
        return start
    if not _POSITION.fullmatch(cursor) or int(cursor) > MAX_POSITION:
        raise not_a_cursor(cursor)
    return int(cursor)


def not_a_cursor(cursor: str) -> InvalidPage:
    """Return the error for a text that no page gave as its cursor."""
    return InvalidPage(
        f"{cursor[:40]!r} is not a cursor: pass the cursor of the previous page unchanged.",
        "cursor",
    )
