"""Tasks for ``client.rest.emojis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from githubkit_schemas.v2026_03_10.models import EmojisGetResponse200
    from integrate_runtime import TaskKey, TaskOptions


_GET = Operation(
    id="emojis.get",
    call="rest.emojis.async_get",
    name="Get Emojis",
    output="githubkit_schemas.v2026_03_10.models:EmojisGetResponse200",
    http="GET /emojis",
    repeat="safe",
)


class Emojis(Namespace):
    """Tasks for ``client.rest.emojis``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": _GET,
    }

    def get(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EmojisGetResponse200]:
        """Get Emojis: ``GET /emojis``.

        Calls ``client.rest.emojis.async_get``.

        See https://docs.github.com/rest/emojis/emojis#get-emojis
        """
        return self._call(
            _GET,
            task_key,
            {"headers": headers},
            task_options,
        )
