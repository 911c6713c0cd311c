"""Tasks for ``client.audio.voice_consents``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import Label, Namespace, Operation
from openai._types import not_given, omit

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import ClassVar

    import httpx2
    from integrate_runtime import TaskKey, TaskOptions
    from openai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from openai.pagination import AsyncCursorPage
    from openai.types.audio.voice_consent import VoiceConsent
    from openai.types.audio.voice_consent_deleted import VoiceConsentDeleted


_CREATE = Operation(
    id="audio.voice_consents.create",
    call="audio.voice_consents.create",
    name="Create Voice Consent",
    properties=(Label("Language", "language"), Label("Name", "name")),
    output="openai.types.audio.voice_consent:VoiceConsent",
    http="POST /audio/voice_consents",
)


_DELETE = Operation(
    id="audio.voice_consents.delete",
    call="audio.voice_consents.delete",
    name="Delete Voice Consent",
    properties=(Label("Consent ID", "consent_id"),),
    output="openai.types.audio.voice_consent_deleted:VoiceConsentDeleted",
    http="DELETE /audio/voice_consents/{consent_id}",
    repeat="safe",
)


_LIST = Operation(
    id="audio.voice_consents.list",
    call="audio.voice_consents.list",
    name="List Voice Consents",
    output="openai.pagination:AsyncCursorPage[openai.types.audio.voice_consent:VoiceConsent]",
    http="GET /audio/voice_consents",
    repeat="safe",
)


_RETRIEVE = Operation(
    id="audio.voice_consents.retrieve",
    call="audio.voice_consents.retrieve",
    name="Retrieve Voice Consent",
    properties=(Label("Consent ID", "consent_id"),),
    output="openai.types.audio.voice_consent:VoiceConsent",
    http="GET /audio/voice_consents/{consent_id}",
    repeat="safe",
)


_UPDATE = Operation(
    id="audio.voice_consents.update",
    call="audio.voice_consents.update",
    name="Update Voice Consent",
    properties=(Label("Consent ID", "consent_id"), Label("Name", "name")),
    output="openai.types.audio.voice_consent:VoiceConsent",
    http="POST /audio/voice_consents/{consent_id}",
)


class VoiceConsents(Namespace):
    """Tasks for ``client.audio.voice_consents``."""

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
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VoiceConsent]:
        """Create Voice Consent: ``POST /audio/voice_consents``.

        Calls ``client.audio.voice_consents.create``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/create
        """
        return self._call(
            _CREATE,
            task_key,
            {
                "language": language,
                "name": name,
                "recording": recording,
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
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VoiceConsentDeleted]:
        """Delete Voice Consent: ``DELETE /audio/voice_consents/{consent_id}``.

        Calls ``client.audio.voice_consents.delete``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/delete
        """
        return self._call(
            _DELETE,
            task_key,
            {
                "consent_id": consent_id,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, AsyncCursorPage[VoiceConsent]]:
        """List Voice Consents: ``GET /audio/voice_consents``.

        Calls ``client.audio.voice_consents.list``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/list
        """
        return self._call(
            _LIST,
            task_key,
            {
                "after": after,
                "limit": limit,
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
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VoiceConsent]:
        """Retrieve Voice Consent: ``GET /audio/voice_consents/{consent_id}``.

        Calls ``client.audio.voice_consents.retrieve``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/retrieve
        """
        return self._call(
            _RETRIEVE,
            task_key,
            {
                "consent_id": consent_id,
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
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx2.Timeout | None | NotGiven = not_given,
        task_options: TaskOptions | None = None,
    ) -> Coroutine[object, object, VoiceConsent]:
        """Update Voice Consent: ``POST /audio/voice_consents/{consent_id}``.

        Calls ``client.audio.voice_consents.update``.

        See https://developers.openai.com/api/reference/resources/audio/subresources/voice_consents/methods/update
        """
        return self._call(
            _UPDATE,
            task_key,
            {
                "consent_id": consent_id,
                "name": name,
                "extra_headers": extra_headers,
                "extra_query": extra_query,
                "extra_body": extra_body,
                "timeout": timeout,
            },
            task_options,
        )
