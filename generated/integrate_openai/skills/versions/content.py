"""Tasks for ``client.skills.versions.content``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai import _legacy_response
    from openai._types import Body, Headers, NotGiven, Query


_RETRIEVE = Operation(
    id="skills.versions.content.retrieve",
    call="skills.versions.content.retrieve",
    name="Retrieve Skill Version Content",
    properties=(Label("Version", "version"), Label("Skill ID", "skill_id")),
    output="openai:_legacy_response.HttpxBinaryResponseContent",
    http="GET /skills/{skill_id}/versions/{version}/content",
    repeat="safe",
)


class Content(Namespace):
    """Tasks for ``client.skills.versions.content``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "retrieve": _RETRIEVE,
    }

    def retrieve(
        self,
        task_key: TaskKey,
        /,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, _legacy_response.HttpxBinaryResponseContent]:
        """Retrieve Skill Version Content: ``GET /skills/{skill_id}/versions/{version}/content``.

        Calls ``client.skills.versions.content.retrieve``.

        See https://developers.openai.com/api/reference/resources/skills/subresources/versions/subresources/content/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "version": version,
                "skill_id": skill_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
