"""Tasks for ``client.forms``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import SDK_DEFAULT, Label, Namespace, Operation

if TYPE_CHECKING:
    import typing
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    from integrate_runtime import TaskKey, TaskOptions

    from .messages import Messages


_CREATE = Operation(
    id="forms.create",
    call="forms.create",
    name="Create Form",
    output="dict[str, typing:Any]",
    http="POST /forms",
)


_DELETE = Operation(
    id="forms.delete",
    call="forms.delete",
    name="Delete Form",
    properties=(Label("Form ID", "uid"),),
    output="str",
    http="DELETE /forms/{uid}",
    repeat="safe",
)


_GET = Operation(
    id="forms.get",
    call="forms.get",
    name="Get Form",
    properties=(Label("Form ID", "uid"),),
    output="dict[str, typing:Any]",
    http="GET /forms/{uid}",
    repeat="safe",
)


_LIST = Operation(
    id="forms.list",
    call="forms.list",
    name="List Forms",
    properties=(Label("Search", "search"), Label("Workspace ID", "workspaceId")),
    output="dict[str, typing:Any]",
    http="GET /forms",
    repeat="safe",
)


_UPDATE = Operation(
    id="forms.update",
    call="forms.update",
    name="Update Form",
    properties=(Label("Form ID", "uid"),),
    output="str | dict[str, typing:Any]",
)


class Forms(Namespace):
    """Tasks for ``client.forms``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "get": _GET,
        "list": _LIST,
        "update": _UPDATE,
    }

    @cached_property
    def messages(self) -> Messages:
        """Tasks of the namespace ``forms.messages``."""
        from .messages import Messages

        return Messages(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        data: dict[str, Any] = SDK_DEFAULT,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, dict[str, Any]]:
        """Create Form: ``POST /forms``.

        Calls ``client.forms.create``.

        See https://www.typeform.com/developers/create/reference/create-form/
        """
        return self._call(
            _CREATE,
            task_key,
            {"data": data},
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Delete Form: ``DELETE /forms/{uid}``.

        Calls ``client.forms.delete``.

        See https://www.typeform.com/developers/create/reference/delete-form/
        """
        return self._call(
            _DELETE,
            task_key,
            {"uid": uid},
            task_options,
        )

    def get(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, dict[str, Any]]:
        """Get Form: ``GET /forms/{uid}``.

        Calls ``client.forms.get``.

        See https://www.typeform.com/developers/create/reference/retrieve-form/
        """
        return self._call(
            _GET,
            task_key,
            {"uid": uid},
            task_options,
        )

    def list(
        self,
        task_key: TaskKey,
        /,
        page: int | None = None,
        pageSize: int | None = None,
        search: str | None = None,
        workspaceId: str | None = None,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, dict[str, Any]]:
        """List Forms: ``GET /forms``.

        Calls ``client.forms.list``.

        See https://www.typeform.com/developers/create/reference/retrieve-forms/
        """
        return self._call(
            _LIST,
            task_key,
            {
                "page": page,
                "pageSize": pageSize,
                "search": search,
                "workspaceId": workspaceId,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        data: dict[str, Any] = SDK_DEFAULT,
        patch: bool = False,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, typing.Union[str, dict[str, Any]]]:
        """Update Form.

        Calls ``client.forms.update``.

        See https://www.typeform.com/developers/create/reference/update-form/
        """
        return self._call(
            _UPDATE,
            task_key,
            {"uid": uid, "data": data, "patch": patch},
            task_options,
        )
