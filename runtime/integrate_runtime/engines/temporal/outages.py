"""Calls to Temporal's server that are made again after an outage."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from temporalio.service import RPCError, RPCStatusCode

from integrate_runtime.base.control_characters import one_line

ResultT = TypeVar("ResultT")

_PAUSE = 1.0
_TRANSIENT = frozenset(
    {
        RPCStatusCode.ABORTED,
        RPCStatusCode.CANCELLED,
        RPCStatusCode.DEADLINE_EXCEEDED,
        RPCStatusCode.INTERNAL,
        RPCStatusCode.RESOURCE_EXHAUSTED,
        RPCStatusCode.UNAVAILABLE,
        RPCStatusCode.UNKNOWN,
    }
)
_logger = logging.getLogger("integrate_runtime.runs")


async def outlast_outages(call: Callable[[], Awaitable[ResultT]], run_id: str) -> ResultT:
    """Make a call, and make it again each second while the server is away or overloaded.

    Temporal's client repeats a call itself for about ten seconds. An outage may last longer, and
    whoever executes a run has nobody to report it to.

    Args:
        call: Makes the call; the server may get it more than once.
        run_id: Run that the call is about, for the log.

    Raises:
        RPCError: If the server refuses the call.
    """
    is_first = True
    while True:
        try:
            return await call()
        except RPCError as error:
            if error.status not in _TRANSIENT:
                raise
            if is_first:
                _logger.warning(
                    "A call to Temporal about the run %s failed and is made again: %s",
                    one_line(run_id),
                    one_line(f"{error.status.name}: {error}"),
                    extra={"run_id": run_id, "task": None, "attempt": None},
                )
            is_first = False
        await asyncio.sleep(_PAUSE)
