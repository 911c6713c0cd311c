"""Tasks for ``client.rest.credentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from githubkit.utils import UNSET
from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any, ClassVar

    from githubkit.typing import Missing, UnsetType
    from githubkit_schemas.v2026_03_10.models import (
        AppHookDeliveriesDeliveryIdAttemptsPostResponse202,
    )
    from githubkit_schemas.v2026_03_10.types import CredentialsRevokePostBodyType
    from integrate_runtime import TaskKey, TaskOptions


_REVOKE = Operation(
    id="credentials.revoke",
    call="rest.credentials.async_revoke",
    name="Revoke Credentials",
    output="githubkit_schemas.v2026_03_10.models:AppHookDeliveriesDeliveryIdAttemptsPostResponse202",
    http="POST /credentials/revoke",
    redact=("credentials",),
)


class Credentials(Namespace):
    """Tasks for ``client.rest.credentials``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "revoke": _REVOKE,
    }

    @overload
    def revoke(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = ...,
        data: CredentialsRevokePostBodyType,
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    @overload
    def revoke(
        self,
        task_key: TaskKey,
        /,
        *,
        data: UnsetType = ...,
        headers: Mapping[str, str] | None = ...,
        credentials: list[str],
        task_options: TaskOptions | None = ...,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]: ...

    def revoke(
        self,
        task_key: TaskKey,
        /,
        *,
        headers: Mapping[str, str] | None = None,
        data: Missing[CredentialsRevokePostBodyType] = UNSET,
        task_options: TaskOptions | None = None,
        **kwargs: Any,
    ) -> Coroutine[object, object, AppHookDeliveriesDeliveryIdAttemptsPostResponse202]:
        """Revoke Credentials: ``POST /credentials/revoke``.

        Calls ``client.rest.credentials.async_revoke``.

        See https://docs.github.com/rest/credentials/revoke#revoke-a-list-of-credentials
        """
        return self._call(
            _REVOKE,
            task_key,
            {"headers": headers, "data": data, **kwargs},
            task_options,
        )
