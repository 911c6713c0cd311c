"""Tasks for ``client.beta.agents.environments.templates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Iterable, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents.environments import template_create_params, template_update_params
    from openai.types.beta.agents.environments.environment_template import EnvironmentTemplate
    from openai.types.beta.agents.environments.environment_template_deleted import (
        EnvironmentTemplateDeleted,
    )
    from openai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai.types.beta.hosted_plugin_param import HostedPluginParam
    from openai.types.beta.hosted_skill_param import HostedSkillParam
    from openai.types.beta.setup_command_param import SetupCommandParam
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.agents.environments.templates.create",
    call="beta.agents.environments.templates.create",
    name="Create Agent Environment Template",
    properties=(Label("Name", "name"),),
    output="openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    http="POST /agents/environments/templates",
)


_DELETE = Operation(
    id="beta.agents.environments.templates.delete",
    call="beta.agents.environments.templates.delete",
    name="Delete Agent Environment Template",
    properties=(Label("Environment Template ID", "environment_template_id"),),
    output="openai.types.beta.agents.environments.environment_template_deleted:EnvironmentTemplateDeleted",
    http="DELETE /agents/environments/templates/{environment_template_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.environments.templates.list",
    call="beta.agents.environments.templates.list",
    name="List Agent Environment Templates",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.environments.environment_template:EnvironmentTemplate]",
    http="GET /agents/environments/templates",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.environments.templates.retrieve",
    call="beta.agents.environments.templates.retrieve",
    name="Retrieve Agent Environment Template",
    properties=(Label("Environment Template ID", "environment_template_id"),),
    output="openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    http="GET /agents/environments/templates/{environment_template_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.environments.templates.update",
    call="beta.agents.environments.templates.update",
    name="Update Agent Environment Template",
    properties=(Label("Environment Template ID", "environment_template_id"), Label("Name", "name")),
    output="openai.types.beta.agents.environments.environment_template:EnvironmentTemplate",
    http="POST /agents/environments/templates/{environment_template_id}",
)


class Templates(Namespace):
    """Tasks for ``client.beta.agents.environments.templates``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_create_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_create_params.Network] | Omit = omit,
        packages: Optional[template_create_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentTemplate]:
        """Create Agent Environment Template: ``POST /agents/environments/templates``.

        Calls ``client.beta.agents.environments.templates.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
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
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentTemplateDeleted]:
        """Delete Agent Environment Template: ``DELETE /agents/environments/templates/{environment_template_id}``.

        Calls ``client.beta.agents.environments.templates.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "environment_template_id": environment_template_id,
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
    ) -> Coroutine[object, object, AsyncCursorPage[EnvironmentTemplate]]:
        """List Agent Environment Templates: ``GET /agents/environments/templates``.

        Calls ``client.beta.agents.environments.templates.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/list
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
        environment_template_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentTemplate]:
        """Retrieve Agent Environment Template: ``GET /agents/environments/templates/{environment_template_id}``.

        Calls ``client.beta.agents.environments.templates.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "environment_template_id": environment_template_id,
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
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_update_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_update_params.Network] | Omit = omit,
        packages: Optional[template_update_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentTemplate]:
        """Update Agent Environment Template: ``POST /agents/environments/templates/{environment_template_id}``.

        Calls ``client.beta.agents.environments.templates.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/subresources/templates/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "environment_template_id": environment_template_id,
                "capability_directories": capability_directories,
                "desktop": desktop,
                "env": env,
                "files": files,
                "name": name,
                "network": network,
                "packages": packages,
                "plugins": plugins,
                "setup_commands": setup_commands,
                "skills": skills,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
