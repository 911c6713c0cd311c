"""Tasks for ``client.responses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    import typing
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    from integrate_runtime import TaskKey, TaskOptions


_DELETE = Operation(
    id="responses.delete",
    call="responses.delete",
    name="Delete Responses",
    properties=(Label("Form ID", "uid"),),
    output="str",
    http="DELETE /forms/{uid}/responses",
    repeat="safe",
)


_LIST = Operation(
    id="responses.list",
    call="responses.list",
    name="List Responses",
    properties=(
        Label("Form ID", "uid"),
        Label("Since", "since"),
        Label("Until", "until"),
        Label("Included Response IDs", "includedResponseIds"),
        Label("Completed", "completed"),
        Label("Sort", "sort"),
        Label("Query", "query"),
        Label("Fields", "fields"),
    ),
    output="dict[str, typing:Any]",
    http="GET /forms/{uid}/responses",
    repeat="safe",
)


class Responses(Namespace):
    """Tasks for ``client.responses``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "delete": _DELETE,
        "list": _LIST,
    }

    def delete(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        includedTokens: typing.Union[str, typing.List[str]],
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Delete Responses: ``DELETE /forms/{uid}/responses``.

        Calls ``client.responses.delete``.

        See https://www.typeform.com/developers/responses/reference/delete-responses/
        """
        return self._call(
            _DELETE,
            task_key,
            {"uid": uid, "includedTokens": includedTokens},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        pageSize: int | None = None,
        since: str | None = None,
        until: str | None = None,
        after: str | None = None,
        before: str | None = None,
        includedResponseIds: str | None = None,
        completed: bool | None = None,
        sort: str | None = None,
        query: str | None = None,
        fields: typing.List[str] | None = None,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, dict[str, Any]]:
        """List Responses: ``GET /forms/{uid}/responses``.

        Calls ``client.responses.list``.

        See https://www.typeform.com/developers/responses/reference/retrieve-responses/
        """
        return self._call(
            _LIST,
            task_key,
            {
                "uid": uid,
                "pageSize": pageSize,
                "since": since,
                "until": until,
                "after": after,
                "before": before,
                "includedResponseIds": includedResponseIds,
                "completed": completed,
                "sort": sort,
                "query": query,
                "fields": fields,
            },
            task_options,
        )
