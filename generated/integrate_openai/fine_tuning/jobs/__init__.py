"""Tasks for ``client.fine_tuning.jobs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.fine_tuning import job_create_params
    from openai.types.fine_tuning.fine_tuning_job import FineTuningJob
    from openai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from openai.types.shared_params.metadata import Metadata
    from typing_extensions import Literal

    from .checkpoints import Checkpoints


_CANCEL = Operation(
    id="fine_tuning.jobs.cancel",
    call="fine_tuning.jobs.cancel",
    name="Cancel Fine-Tuning Job",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    http="POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel",
)


_CREATE = Operation(
    id="fine_tuning.jobs.create",
    call="fine_tuning.jobs.create",
    name="Create Fine-Tuning Job",
    properties=(Label("Model", "model"), Label("Training File", "training_file")),
    output="openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    http="POST /fine_tuning/jobs",
)


_LIST = Operation(
    id="fine_tuning.jobs.list",
    call="fine_tuning.jobs.list",
    name="List Fine-Tuning Jobs",
    output="openai.pagination:AsyncCursorPage[openai.types.fine_tuning.fine_tuning_job:FineTuningJob]",
    http="GET /fine_tuning/jobs",
    repeat="safe",
)


_LIST_EVENTS = Operation(
    id="fine_tuning.jobs.list_events",
    call="fine_tuning.jobs.list_events",
    name="List Fine-Tuning Job Events",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.pagination:AsyncCursorPage[openai.types.fine_tuning.fine_tuning_job_event:FineTuningJobEvent]",
    http="GET /fine_tuning/jobs/{fine_tuning_job_id}/events",
    repeat="safe",
)


_PAUSE = Operation(
    id="fine_tuning.jobs.pause",
    call="fine_tuning.jobs.pause",
    name="Pause Fine-Tuning Job",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    http="POST /fine_tuning/jobs/{fine_tuning_job_id}/pause",
)


_RESUME = Operation(
    id="fine_tuning.jobs.resume",
    call="fine_tuning.jobs.resume",
    name="Resume Fine-Tuning Job",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    http="POST /fine_tuning/jobs/{fine_tuning_job_id}/resume",
)


_RETRIEVE = Operation(
    id="fine_tuning.jobs.retrieve",
    call="fine_tuning.jobs.retrieve",
    name="Retrieve Fine-Tuning Job",
    properties=(Label("Fine-Tuning Job ID", "fine_tuning_job_id"),),
    output="openai.types.fine_tuning.fine_tuning_job:FineTuningJob",
    http="GET /fine_tuning/jobs/{fine_tuning_job_id}",
    repeat="safe",
)


class Jobs(Namespace):
    """Tasks for ``client.fine_tuning.jobs``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "cancel": _CANCEL,
        "create": _CREATE,
        "list": _LIST,
        "list_events": _LIST_EVENTS,
        "pause": _PAUSE,
        "resume": _RESUME,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Tasks of the namespace ``fine_tuning.jobs.checkpoints``."""
        from .checkpoints import Checkpoints

        return Checkpoints(self._integration)

    def cancel(
        self,
        task_key: TaskKey,
        /,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FineTuningJob]:
        """Cancel Fine-Tuning Job: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel``.

        Calls ``client.fine_tuning.jobs.cancel``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/cancel
        """
        return self._call(
            _CANCEL,
            task_key,
            {
                "fine_tuning_job_id": fine_tuning_job_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: job_create_params.Method | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FineTuningJob]:
        """Create Fine-Tuning Job: ``POST /fine_tuning/jobs``.

        Calls ``client.fine_tuning.jobs.create``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[FineTuningJob]]:
        """List Fine-Tuning Jobs: ``GET /fine_tuning/jobs``.

        Calls ``client.fine_tuning.jobs.list``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def list_events(
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
    ) -> Coroutine[object, object, AsyncCursorPage[FineTuningJobEvent]]:
        """List Fine-Tuning Job Events: ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``.

        Calls ``client.fine_tuning.jobs.list_events``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/list_events
        """
        return self._call(
            _LIST_EVENTS,
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

    def pause(
        self,
        task_key: TaskKey,
        /,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FineTuningJob]:
        """Pause Fine-Tuning Job: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/pause``.

        Calls ``client.fine_tuning.jobs.pause``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/pause
        """
        return self._call(
            _PAUSE,
            task_key,
            {
                "fine_tuning_job_id": fine_tuning_job_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def resume(
        self,
        task_key: TaskKey,
        /,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FineTuningJob]:
        """Resume Fine-Tuning Job: ``POST /fine_tuning/jobs/{fine_tuning_job_id}/resume``.

        Calls ``client.fine_tuning.jobs.resume``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/resume
        """
        return self._call(
            _RESUME,
            task_key,
            {
                "fine_tuning_job_id": fine_tuning_job_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, FineTuningJob]:
        """Retrieve Fine-Tuning Job: ``GET /fine_tuning/jobs/{fine_tuning_job_id}``.

        Calls ``client.fine_tuning.jobs.retrieve``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/jobs/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "fine_tuning_job_id": fine_tuning_job_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
