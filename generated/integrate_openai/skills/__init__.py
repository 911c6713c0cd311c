"""Tasks for ``client.skills``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Union

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.types.deleted_skill import DeletedSkill
    from openai.types.skill import Skill
    from typing_extensions import Literal

    from .content import Content
    from .versions import Versions


_CREATE = Operation(
    id="skills.create",
    call="skills.create",
    name="Create Skill",
    output="openai.types.skill:Skill",
    http="POST /skills",
)


_DELETE = Operation(
    id="skills.delete",
    call="skills.delete",
    name="Delete Skill",
    properties=(Label("Skill ID", "skill_id"),),
    output="openai.types.deleted_skill:DeletedSkill",
    http="DELETE /skills/{skill_id}",
    repeat="safe",
)


_LIST = Operation(
    id="skills.list",
    call="skills.list",
    name="List Skills",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.skill:Skill]",
    http="GET /skills",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="skills.retrieve",
    call="skills.retrieve",
    name="Retrieve Skill",
    properties=(Label("Skill ID", "skill_id"),),
    output="openai.types.skill:Skill",
    http="GET /skills/{skill_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="skills.update",
    call="skills.update",
    name="Update Skill",
    properties=(Label("Skill ID", "skill_id"), Label("Default Version", "default_version")),
    output="openai.types.skill:Skill",
    http="POST /skills/{skill_id}",
)


class Skills(Namespace):
    """Tasks for ``client.skills``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def content(self) -> Content:
        """Tasks of the namespace ``skills.content``."""
        from .content import Content

        return Content(self._integration)

    @cached_property
    def versions(self) -> Versions:
        """Tasks of the namespace ``skills.versions``."""
        from .versions import Versions

        return Versions(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Skill]:
        """Create Skill: ``POST /skills``.

        Calls ``client.skills.create``.

        See https://developers.openai.com/api/reference/resources/skills/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "files": files,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def delete(
        self,
        task_key: TaskKey,
        /,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeletedSkill]:
        """Delete Skill: ``DELETE /skills/{skill_id}``.

        Calls ``client.skills.delete``.

        See https://developers.openai.com/api/reference/resources/skills/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "skill_id": skill_id,
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Skill]]:
        """List Skills: ``GET /skills``.

        Calls ``client.skills.list``.

        See https://developers.openai.com/api/reference/resources/skills/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
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
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Skill]:
        """Retrieve Skill: ``GET /skills/{skill_id}``.

        Calls ``client.skills.retrieve``.

        See https://developers.openai.com/api/reference/resources/skills/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "skill_id": skill_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )

    def update(
        self,
        task_key: TaskKey,
        /,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Skill]:
        """Update Skill: ``POST /skills/{skill_id}``.

        Calls ``client.skills.update``.

        See https://developers.openai.com/api/reference/resources/skills/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "skill_id": skill_id,
                "default_version": default_version,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
