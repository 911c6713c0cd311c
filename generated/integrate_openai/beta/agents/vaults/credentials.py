"""Tasks for ``client.beta.agents.vaults.credentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar, Dict

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from openai.types.beta.agents.vaults.credential import Credential
    from openai.types.beta.agents.vaults.credential_auth_create_param import (
        CredentialAuthCreateParam,
    )
    from openai.types.beta.agents.vaults.credential_auth_rotate_param import (
        CredentialAuthRotateParam,
    )
    from openai.types.beta.agents.vaults.credential_deleted import CredentialDeleted
    from typing_extensions import Literal


_CREATE = Operation(
    id="beta.agents.vaults.credentials.create",
    call="beta.agents.vaults.credentials.create",
    name="Create Agent Vault Credential",
    properties=(Label("Vault ID", "vault_id"), Label("Name", "name")),
    output="openai.types.beta.agents.vaults.credential:Credential",
    http="POST /vaults/{vault_id}/credentials",
    redact=("auth",),
)


_DELETE = Operation(
    id="beta.agents.vaults.credentials.delete",
    call="beta.agents.vaults.credentials.delete",
    name="Delete Agent Vault Credential",
    properties=(Label("Credential ID", "credential_id"), Label("Vault ID", "vault_id")),
    output="openai.types.beta.agents.vaults.credential_deleted:CredentialDeleted",
    http="DELETE /vaults/{vault_id}/credentials/{credential_id}",
    redact=("auth",),
    repeat="safe",
)


_LIST = Operation(
    id="beta.agents.vaults.credentials.list",
    call="beta.agents.vaults.credentials.list",
    name="List Agent Vault Credentials",
    properties=(Label("Vault ID", "vault_id"), Label("Order", "order")),
    output="openai.pagination:AsyncCursorPage[openai.types.beta.agents.vaults.credential:Credential]",
    http="GET /vaults/{vault_id}/credentials",
    redact=("auth",),
    repeat="safe",
)


_RETRIEVE = Operation(
    id="beta.agents.vaults.credentials.retrieve",
    call="beta.agents.vaults.credentials.retrieve",
    name="Retrieve Agent Vault Credential",
    properties=(Label("Credential ID", "credential_id"), Label("Vault ID", "vault_id")),
    output="openai.types.beta.agents.vaults.credential:Credential",
    http="GET /vaults/{vault_id}/credentials/{credential_id}",
    redact=("auth",),
    repeat="safe",
)


_UPDATE = Operation(
    id="beta.agents.vaults.credentials.update",
    call="beta.agents.vaults.credentials.update",
    name="Update Agent Vault Credential",
    properties=(Label("Credential ID", "credential_id"), Label("Vault ID", "vault_id")),
    output="openai.types.beta.agents.vaults.credential:Credential",
    http="POST /vaults/{vault_id}/credentials/{credential_id}",
    redact=("auth",),
)


class Credentials(Namespace):
    """Tasks for ``client.beta.agents.vaults.credentials``."""

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
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Credential]:
        """Create Agent Vault Credential: ``POST /vaults/{vault_id}/credentials``.

        Calls ``client.beta.agents.vaults.credentials.create``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "vault_id": vault_id,
                "auth": auth,
                "name": name,
                "metadata": metadata,
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
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, CredentialDeleted]:
        """Delete Agent Vault Credential: ``DELETE /vaults/{vault_id}/credentials/{credential_id}``.

        Calls ``client.beta.agents.vaults.credentials.delete``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "credential_id": credential_id,
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
        vault_id: str,
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
    ) -> Coroutine[object, object, AsyncCursorPage[Credential]]:
        """List Agent Vault Credentials: ``GET /vaults/{vault_id}/credentials``.

        Calls ``client.beta.agents.vaults.credentials.list``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "vault_id": vault_id,
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
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Credential]:
        """Retrieve Agent Vault Credential: ``GET /vaults/{vault_id}/credentials/{credential_id}``.

        Calls ``client.beta.agents.vaults.credentials.retrieve``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "credential_id": credential_id,
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
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, Credential]:
        """Update Agent Vault Credential: ``POST /vaults/{vault_id}/credentials/{credential_id}``.

        Calls ``client.beta.agents.vaults.credentials.update``.

        See https://developers.openai.com/api/reference/resources/beta/subresources/agents/subresources/vaults/subresources/credentials/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "auth": auth,
                "metadata": metadata,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
