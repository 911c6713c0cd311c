"""Tasks for ``client.decisions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Optional, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types import decision_create_params
    from openai.types.decision import Decision


_CREATE = Operation(
    id="decisions.create",
    call="decisions.create",
    name="Create Decision",
    properties=(Label("Model", "model"),),
    output="openai.types.decision:Decision",
    http="POST /decisions",
)


class Decisions(Namespace):
    """Tasks for ``client.decisions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Decision]:
        """Create Decision: ``POST /decisions``.

        Calls ``client.decisions.create``.

        See https://developers.openai.com/api/reference/resources/decisions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
