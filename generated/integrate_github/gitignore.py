"""Tasks for ``client.rest.gitignore``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    from githubkit_schemas.v2026_03_10.models import GitignoreTemplate
    from integrate_runtime import TaskKey, TaskOptions


_GET_ALL_TEMPLATES = Operation(
    id="gitignore.get_all_templates",
    call="rest.gitignore.async_get_all_templates",
    name="Get All Gitignore Templates",
    output="list[str]",
    http="GET /gitignore/templates",
    repeat="safe",
)


_GET_TEMPLATE = Operation(
    id="gitignore.get_template",
    call="rest.gitignore.async_get_template",
    name="Get Gitignore Template",
    properties=(Label("Name", "name"),),
    output="githubkit_schemas.v2026_03_10.models:GitignoreTemplate",
    http="GET /gitignore/templates/{name}",
    repeat="safe",
)


class Gitignore(Namespace):
    """Tasks for ``client.rest.gitignore``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "get_all_templates": _GET_ALL_TEMPLATES,
        "get_template": _GET_TEMPLATE,
    }

    def get_all_templates(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, list[str]]:
        """Get All Gitignore Templates: ``GET /gitignore/templates``.

        Calls ``client.rest.gitignore.async_get_all_templates``.

        See https://docs.github.com/rest/gitignore/gitignore#get-all-gitignore-templates
        """
        return self._call(
            _GET_ALL_TEMPLATES,
            task_key,
            {"headers": headers},
            task_options,
        )

    def get_template(
        self,
        task_key: TaskKey,
        /,
        name: str,
        *,
        headers: Mapping[str, str] | None = None,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, GitignoreTemplate]:
        """Get Gitignore Template: ``GET /gitignore/templates/{name}``.

        Calls ``client.rest.gitignore.async_get_template``.

        See https://docs.github.com/rest/gitignore/gitignore#get-a-gitignore-template
        """
        return self._call(
            _GET_TEMPLATE,
            task_key,
            {"name": name, "headers": headers},
            task_options,
        )
