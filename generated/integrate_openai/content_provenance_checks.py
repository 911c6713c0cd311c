"""Tasks for ``client.content_provenance_checks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import not_given

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Query
    from openai.types.content_provenance_check import ContentProvenanceCheck


_CREATE = Operation(
    id="content_provenance_checks.create",
    call="content_provenance_checks.create",
    name="Create Content Provenance Check",
    output="openai.types.content_provenance_check:ContentProvenanceCheck",
    http="POST /content_provenance_checks",
)


class ContentProvenanceChecks(Namespace):
    """Tasks for ``client.content_provenance_checks``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, ContentProvenanceCheck]:
        """Create Content Provenance Check: ``POST /content_provenance_checks``.

        Calls ``client.content_provenance_checks.create``.

        See https://developers.openai.com/api/reference/resources/content_provenance_checks/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "file": file,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
