"""Tasks for ``client.beta.agents.environments``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents import environment_create_params
    from openai.types.beta.agents.environment_info import EnvironmentInfo
    from typing_extensions import Literal

    from .files import Files
    from .templates import Templates


_CREATE = Operation(
    id="beta.agents.environments.create",
    call="beta.agents.environments.create",
    name="Create Agent Environment",
    output="openai.types.beta.agents.environment_info:EnvironmentInfo",
    http="POST /agents/environments",
    idempotency="idempotency_key",
)


_LIST = Operation(
    id="beta.agents.environments.list",
    call="beta.agents.environments.list",
    name="List Agent Environments",
    properties=(Label("Order", "order"), Label("Type", "type")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.environment_info:EnvironmentInfo]",
    http="GET /agents/environments",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.environments.retrieve",
    call="beta.agents.environments.retrieve",
    name="Retrieve Agent Environment",
    properties=(Label("Environment ID", "environment_id"),),
    output="openai.types.beta.agents.environment_info:EnvironmentInfo",
    http="GET /agents/environments/{environment_id}",
    repeat="safe",
)


class Environments(Namespace):
    """Tasks for ``client.beta.agents.environments``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
    }

    @cached_property
    def files(self) -> Files:
        """Tasks of the namespace ``beta.agents.environments.files``."""
        from .files import Files

        return Files(self._integration)

    @cached_property
    def templates(self) -> Templates:
        """Tasks of the namespace ``beta.agents.environments.templates``."""
        from .templates import Templates

        return Templates(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentInfo]:
        """Create Agent Environment: ``POST /agents/environments``.

        Calls ``client.beta.agents.environments.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "environment": environment,
                "vault_ids": vault_ids,
                "idempotency_key": idempotency_key,
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
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[EnvironmentInfo]]:
        """List Agent Environments: ``GET /agents/environments``.

        Calls ``client.beta.agents.environments.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "order": order,
                "type": type,
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
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, EnvironmentInfo]:
        """Retrieve Agent Environment: ``GET /agents/environments/{environment_id}``.

        Calls ``client.beta.agents.environments.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/environments/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "environment_id": environment_id,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
