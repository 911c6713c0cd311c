"""Start of the workflow execution that continues a run, once for each execution that has ended.

Temporal starts a workflow again whose last execution has failed, whichever that is. Between the
reading of an execution and the start of the next one, somebody else may have continued the run, and
that execution may have failed as well: what it did would be lost. So the request has an id that
belongs to the execution that was read. Temporal answers a second request of one id with the
execution that the first one started. The SDK's client gives each start an id of its own.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from temporalio.api.common.v1 import Memo, Payloads, WorkflowType
from temporalio.api.enums.v1 import WorkflowIdReusePolicy
from temporalio.api.sdk.v1 import UserMetadata
from temporalio.api.taskqueue.v1 import TaskQueue
from temporalio.api.workflowservice.v1 import StartWorkflowExecutionRequest
from temporalio.service import RPCError, RPCStatusCode

from . import names
from .protocol_1 import WORKFLOW_TASK_TIMEOUT
from .wire import RunFacts

if TYPE_CHECKING:
    from temporalio.client import Client

    from .wire import RunInput

_NAMESPACE = uuid.UUID("5d0c9b0e-54f5-4d8e-9d3b-6c1f0b1f7c51")
"""Namespace of the ids of requests."""


async def start_continuation(client: Client, task_queue: str, requested: RunInput) -> str | None:
    """Start the execution that continues the one that the input names, unless there is one.

    Args:
        client: Client with the journal's converter.
        task_queue: Task queue of the workflow.
        requested: Input of the workflow.

    Returns:
        Temporal's run id of the execution that continues it, whoever started that; None if
        the run is open, or continues from a later execution.
    """
    request = await _request(client, task_queue, requested)
    try:
        started = await client.workflow_service.start_workflow_execution(request, retry=True)
    except RPCError as error:
        if error.status is RPCStatusCode.ALREADY_EXISTS:
            return None
        raise
    return started.run_id


async def _request(
    client: Client, task_queue: str, requested: RunInput
) -> StartWorkflowExecutionRequest:
    origin = requested.origin
    encode = client.data_converter.encode
    (summary,) = await encode([origin.entry])
    (facts,) = await encode([RunFacts.of(requested)])
    request = StartWorkflowExecutionRequest(
        namespace=client.namespace,
        workflow_id=origin.run_id,
        workflow_type=WorkflowType(name=origin.job_id),
        task_queue=TaskQueue(name=task_queue),
        input=Payloads(payloads=await encode([requested])),
        identity=client.identity,
        request_id=str(uuid.uuid5(_NAMESPACE, requested.resumes or "")),
        workflow_id_reuse_policy=(
            WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY
        ),
        memo=Memo(fields={names.FACTS: facts}),
        user_metadata=UserMetadata(summary=summary),
    )
    request.workflow_task_timeout.FromTimedelta(WORKFLOW_TASK_TIMEOUT)
    return request
