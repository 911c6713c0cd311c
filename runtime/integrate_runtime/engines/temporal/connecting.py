"""Connection to a Temporal cluster."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from temporalio.client import Client
from temporalio.runtime import (
    LogForwardingConfig,
    LoggingConfig,
    Runtime,
    TelemetryConfig,
    TelemetryFilter,
)

from integrate_runtime.base.errors import EngineUnreachable

if TYPE_CHECKING:
    from temporalio.converter import DataConverter


async def connect(target: Client | str, namespace: str | None, converter: DataConverter) -> Client:
    """Return a client with a converter.

    Args:
        target: Address of the cluster, or a connected client.
        namespace: Namespace; by default the client's, and ``default`` for an address.
        converter: The converter.

    Raises:
        EngineUnreachable: If the cluster does not answer.
    """
    if isinstance(target, Client):
        config = target.config()
        config["data_converter"] = converter
        config["namespace"] = namespace or target.namespace
        return Client(**config)
    try:
        return await Client.connect(
            target,
            namespace=namespace or "default",
            data_converter=converter,
            runtime=_runtime(),
        )
    except RuntimeError as error:
        raise EngineUnreachable(
            f"There is no Temporal server at {target}: start it, or correct the address.", target
        ) from error


@cache  # the SDK wants one runtime in a process
def _runtime() -> Runtime:
    """Return the SDK's runtime of this process, whose logs go to Python's.

    By default they go to standard output, where a command prints its result.
    """
    levels = TelemetryFilter(core_level="WARN", other_level="ERROR")
    forwarding = LogForwardingConfig(logging.getLogger("temporalio"))
    logs = LoggingConfig(levels, forwarding=forwarding)
    return Runtime(telemetry=TelemetryConfig(logging=logs))
