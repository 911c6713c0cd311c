"""Tasks for ``client.realtime.translations.client_secrets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, Headers, NotGiven, Omit, Query
    from openai.types.realtime.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from openai.types.realtime.realtime_translation_session_create_request_param import (
        RealtimeTranslationSessionCreateRequestParam,
    )
    from openai.types.realtime.translations import client_secret_create_params


_CREATE = Operation(
    id="realtime.translations.client_secrets.create",
    call="realtime.translations.client_secrets.create",
    name="Create Realtime Translation Client Secret",
    output="openai.types.realtime.realtime_translation_client_secret_create_response:RealtimeTranslationClientSecretCreateResponse",
    http="POST /realtime/translations/client_secrets",
    redact=("value",),
)


class ClientSecrets(Namespace):
    """Tasks for ``client.realtime.translations.client_secrets``."""

    _operations: ClassVar[Mapping[str, Operation]] = {
        "create": _CREATE,
    }

    def create(
        self,
        task_key: TaskKey,
        /,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, RealtimeTranslationClientSecretCreateResponse]:
        """Create Realtime Translation Client Secret: ``POST /realtime/translations/client_secrets``.

        Calls ``client.realtime.translations.client_secrets.create``.

        See https://developers.openai.com/api/reference/resources/realtime/subresources/translations/subresources/client_secrets/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "session": session,
                "expires_after": expires_after,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
