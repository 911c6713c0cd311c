"""Tasks for ``client.skills.versions``."""

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
    from openai.types.skills.deleted_skill_version import DeletedSkillVersion
    from openai.types.skills.skill_version import SkillVersion
    from typing_extensions import Literal

    from .content import Content


_CREATE = Operation(
    id="skills.versions.create",
    call="skills.versions.create",
    name="Create Skill Version",
    properties=(Label("Skill ID", "skill_id"),),
    output="openai.types.skills.skill_version:SkillVersion",
    http="POST /skills/{skill_id}/versions",
)


_DELETE = Operation(
    id="skills.versions.delete",
    call="skills.versions.delete",
    name="Delete Skill Version",
    properties=(Label("Version", "version"), Label("Skill ID", "skill_id")),
    output="openai.types.skills.deleted_skill_version:DeletedSkillVersion",
    http="DELETE /skills/{skill_id}/versions/{version}",
    repeat="safe",
)


_LIST = Operation(
    id="skills.versions.list",
    call="skills.versions.list",
    name="List Skill Versions",
    properties=(Label("Skill ID", "skill_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.skills.skill_version:SkillVersion]",
    http="GET /skills/{skill_id}/versions",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="skills.versions.retrieve",
    call="skills.versions.retrieve",
    name="Retrieve Skill Version",
    properties=(Label("Version", "version"), Label("Skill ID", "skill_id")),
    output="openai.types.skills.skill_version:SkillVersion",
    http="GET /skills/{skill_id}/versions/{version}",
    repeat="safe",
)


class Versions(Namespace):
    """Tasks for ``client.skills.versions``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def content(self) -> Content:
        """Tasks of the namespace ``skills.versions.content``."""
        from .content import Content

        return Content(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SkillVersion]:
        """Create Skill Version: ``POST /skills/{skill_id}/versions``.

        Calls ``client.skills.versions.create``.

        See https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "skill_id": skill_id,
                "default": default,
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
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, DeletedSkillVersion]:
        """Delete Skill Version: ``DELETE /skills/{skill_id}/versions/{version}``.

        Calls ``client.skills.versions.delete``.

        See https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/delete
        """
        return self._call(
            _DELETE,
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

    def list(
        self,
        task_key: TaskKey,
        /,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[SkillVersion]]:
        """List Skill Versions: ``GET /skills/{skill_id}/versions``.

        Calls ``client.skills.versions.list``.

        See https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "skill_id": skill_id,
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
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, SkillVersion]:
        """Retrieve Skill Version: ``GET /skills/{skill_id}/versions/{version}``.

        Calls ``client.skills.versions.retrieve``.

        See https://developers.openai.com/api/reference/resources/skills/subresources/versions/methods/retrieve
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
