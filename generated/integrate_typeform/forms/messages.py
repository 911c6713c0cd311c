"""Tasks for ``client.forms.messages``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import SDK_DEFAULT, Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    from integrate_runtime import TaskKey, TaskOptions


_GET = Operation(
    id="forms.messages.get",
    call="forms.messages.get",
    name="Get Form Messages",
    properties=(Label("Form ID", "uid"),),
    output="dict[str, typing:Any]",
    http="GET /forms/{uid}/messages",
    repeat="safe",
)


_UPDATE = Operation(
    id="forms.messages.update",
    call="forms.messages.update",
    name="Update Form Messages",
    properties=(Label("Form ID", "uid"),),
    output="str",
    http="PUT /forms/{uid}/messages",
    repeat="safe",
)


class Messages(Namespace):
    """Tasks for ``client.forms.messages``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get": _GET,
        "update": _UPDATE,
    }

    def get(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, dict[str, Any]]:
        """Get Form Messages: ``GET /forms/{uid}/messages``.

        Calls ``client.forms.messages.get``.

        See https://www.typeform.com/developers/create/reference/retrieve-custom-form-messages/
        """
        return self._call(
            _GET,
            task_key,
            {"uid": uid},
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        uid: str,
        data: Any = SDK_DEFAULT,
        *,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, str]:
        """Update Form Messages: ``PUT /forms/{uid}/messages``.

        Calls ``client.forms.messages.update``.

        See https://www.typeform.com/developers/create/reference/update-custom-messages/
        """
        return self._call(
            _UPDATE,
            task_key,
            {"uid": uid, "data": data},
            task_options,
        )
