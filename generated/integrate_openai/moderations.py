"""Tasks for ``client.moderations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Iterable, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.types.moderation_create_response import ModerationCreateResponse
    from openai.types.moderation_model import ModerationModel
    from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam


_CREATE = Operation(
    id="moderations.create",
    call="moderations.create",
    name="Create Moderation",
    properties=(Label("Model", "model"),),
    output="openai.types.moderation_create_response:ModerationCreateResponse",
    http="POST /moderations",
    repeat="safe",
)


class Moderations(Namespace):
    """Tasks for ``client.moderations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ModerationCreateResponse]:
        """Create Moderation: ``POST /moderations``.

        Calls ``client.moderations.create``.

        See https://developers.openai.com/api/reference/resources/moderations/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "input": input,
                "model": model,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
