"""Tasks for ``client.beta.agents.vaults``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict, Optional

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents.vault import Vault
    from openai.types.beta.agents.vault_deleted import VaultDeleted
    from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from typing_extensions import Literal

    from .credentials import Credentials


_CREATE = Operation(
    id="beta.agents.vaults.create",
    call="beta.agents.vaults.create",
    name="Create Agent Vault",
    properties=(Label("Name", "name"),),
    output="openai.types.beta.agents.vault:Vault",
    http="POST /vaults",
)


_DELETE = Operation(
    id="beta.agents.vaults.delete",
    call="beta.agents.vaults.delete",
    name="Delete Agent Vault",
    properties=(Label("Vault ID", "vault_id"),),
    output="openai.types.beta.agents.vault_deleted:VaultDeleted",
    http="DELETE /vaults/{vault_id}",
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.vaults.list",
    call="beta.agents.vaults.list",
    name="List Agent Vaults",
    properties=(Label("Order", "order"),),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.vault:Vault]",
    http="GET /vaults",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.vaults.retrieve",
    call="beta.agents.vaults.retrieve",
    name="Retrieve Agent Vault",
    properties=(Label("Vault ID", "vault_id"),),
    output="openai.types.beta.agents.vault:Vault",
    http="GET /vaults/{vault_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.vaults.update",
    call="beta.agents.vaults.update",
    name="Update Agent Vault",
    properties=(Label("Vault ID", "vault_id"), Label("Name", "name")),
    output="openai.types.beta.agents.vault:Vault",
    http="POST /vaults/{vault_id}",
)


class Vaults(Namespace):
    """Tasks for ``client.beta.agents.vaults``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
        "delete": _DELETE,
        "list": _LIST,
        "retrieve": _RETRIEVE,
        "update": _UPDATE,
    }

    @cached_property
    def credentials(self) -> Credentials:
        """Tasks of the namespace ``beta.agents.vaults.credentials``."""
        from .credentials import Credentials

        return Credentials(self._integration)

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Vault]:
        """Create Agent Vault: ``POST /vaults``.

        Calls ``client.beta.agents.vaults.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "metadata": metadata,
                "name": name,
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
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VaultDeleted]:
        """Delete Agent Vault: ``DELETE /vaults/{vault_id}``.

        Calls ``client.beta.agents.vaults.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "vault_id": vault_id,
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
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[Vault]]:
        """List Agent Vaults: ``GET /vaults``.

        Calls ``client.beta.agents.vaults.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
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
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Vault]:
        """Retrieve Agent Vault: ``GET /vaults/{vault_id}``.

        Calls ``client.beta.agents.vaults.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "vault_id": vault_id,
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
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Vault]:
        """Update Agent Vault: ``POST /vaults/{vault_id}``.

        Calls ``client.beta.agents.vaults.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "vault_id": vault_id,
                "metadata": metadata,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
