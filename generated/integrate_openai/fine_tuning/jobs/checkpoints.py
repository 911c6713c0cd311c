"""Tasks for ``client.fine_tuning.jobs.checkpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint


_LIST = Operation(
    id="fine_tuning.jobs.checkpoints.list",
    call="fine_tuning.jobs.checkpoints.list",
    name="List Fine-Tuning Job Checkpoints",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.pagination:AsyncCursorPage[openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint:FineTuningJobCheckpoint]",
    http="GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    repeat="safe",
)


class Checkpoints(Namespace):
    """Tasks for ``client.fine_tuning.jobs.checkpoints``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "list": _LIST,
    }

    def list(
        self,
        task_key: TaskKey,
        /,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List Fine-Tuning Job Checkpoints: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``.

        Calls ``client.fine_tuning.jobs.checkpoints.list``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/subresources/checkpoints/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "fine_tuning_job_id": fine_tuning_job_id,
                "after": after,
                "limit": limit,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
