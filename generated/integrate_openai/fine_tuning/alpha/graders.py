"""Tasks for ``client.fine_tuning.alpha.graders``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.fine_tuning.alpha import grader_run_params, grader_validate_params
    from openai.types.fine_tuning.alpha.grader_run_response import GraderRunResponse
    from openai.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse


_RUN = Operation(
    id="fine_tuning.alpha.graders.run",
    call="fine_tuning.alpha.graders.run",
    name="Run Fine-Tuning Grader",
    output="openai.types.fine_tuning.alpha.grader_run_response:GraderRunResponse",
    http="POST /fine_tuning/alpha/graders/run",
    repeat="safe",
)


_VALIDATE = Operation(
    id="fine_tuning.alpha.graders.validate",
    call="fine_tuning.alpha.graders.validate",
    name="Validate Fine-Tuning Grader",
    output="openai.types.fine_tuning.alpha.grader_validate_response:GraderValidateResponse",
    http="POST /fine_tuning/alpha/graders/validate",
    repeat="safe",
)


class Graders(Namespace):
    """Tasks for ``client.fine_tuning.alpha.graders``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "run": _RUN,
        "validate": _VALIDATE,
    }

    def run(
        self,
        task_key: TaskKey,
        /,
        *,
        grader: grader_run_params.Grader,
        model_sample: str,
        item: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GraderRunResponse]:
        """Run Fine-Tuning Grader: ``POST /fine_tuning/alpha/graders/run``.

        Calls ``client.fine_tuning.alpha.graders.run``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/run
        """
        return self._call(
            _RUN,
            task_key,
            {
                "grader": grader,
                "model_sample": model_sample,
                "item": item,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def validate(
        self,
        task_key: TaskKey,
        /,
        *,
        grader: grader_validate_params.Grader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GraderValidateResponse]:
        """Validate Fine-Tuning Grader: ``POST /fine_tuning/alpha/graders/validate``.

        Calls ``client.fine_tuning.alpha.graders.validate``.

        See https://developers.openai.com/api/reference/resources/fine_tuning/subresources/alpha/subresources/graders/methods/validate
        """
        return self._call(
            _VALIDATE,
            task_key,
            {
                "grader": grader,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
