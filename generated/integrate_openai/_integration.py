"""Integration of openai: its settings and its namespaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Integration, SdkBinding

from ._errors import on_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Mapping
    from typing import Any, ClassVar, TypeAlias, overload

    from integrate_runtime import (
        Arguments,
        ClientFactory,
        Item,
        Limits,
        Listing,
        Resolver,
        TaskKey,
        TaskOptions,
    )
    from openai import AsyncOpenAI
    from openai.types.admin.organization.usage_audio_speeches_response import (
        Data as UsageAudioSpeechesResponseData,
        UsageAudioSpeechesResponse,
    )
    from openai.types.admin.organization.usage_audio_transcriptions_response import (
        Data as UsageAudioTranscriptionsResponseData,
        UsageAudioTranscriptionsResponse,
    )
    from openai.types.admin.organization.usage_code_interpreter_sessions_response import (
        Data as UsageCodeInterpreterSessionsResponseData,
        UsageCodeInterpreterSessionsResponse,
    )
    from openai.types.admin.organization.usage_completions_response import (
        Data as UsageCompletionsResponseData,
        UsageCompletionsResponse,
    )
    from openai.types.admin.organization.usage_costs_response import (
        Data as UsageCostsResponseData,
        UsageCostsResponse,
    )
    from openai.types.admin.organization.usage_decisions_response import (
        Data as UsageDecisionsResponseData,
        UsageDecisionsResponse,
    )
    from openai.types.admin.organization.usage_embeddings_response import (
        Data as UsageEmbeddingsResponseData,
        UsageEmbeddingsResponse,
    )
    from openai.types.admin.organization.usage_file_search_calls_response import (
        Data as UsageFileSearchCallsResponseData,
        UsageFileSearchCallsResponse,
    )
    from openai.types.admin.organization.usage_images_response import (
        Data as UsageImagesResponseData,
        UsageImagesResponse,
    )
    from openai.types.admin.organization.usage_moderations_response import (
        Data as UsageModerationsResponseData,
        UsageModerationsResponse,
    )
    from openai.types.admin.organization.usage_vector_stores_response import (
        Data as UsageVectorStoresResponseData,
        UsageVectorStoresResponse,
    )
    from openai.types.admin.organization.usage_web_search_calls_response import (
        Data as UsageWebSearchCallsResponseData,
        UsageWebSearchCallsResponse,
    )
    from openai.types.fine_tuning.checkpoints.permission_retrieve_response import (
        Data as PermissionRetrieveResponseData,
        PermissionRetrieveResponse,
    )

    from .admin import Admin
    from .audio import Audio
    from .batches import Batches
    from .beta import Beta
    from .chat import Chat
    from .completions import Completions
    from .containers import Containers
    from .content_provenance_checks import ContentProvenanceChecks
    from .conversations import Conversations
    from .decisions import Decisions
    from .embeddings import Embeddings
    from .evals import Evals
    from .files import Files
    from .fine_tuning import FineTuning
    from .images import Images
    from .live import Live
    from .models import Models
    from .moderations import Moderations
    from .realtime import Realtime
    from .responses import Responses
    from .safety import Safety
    from .skills import Skills
    from .uploads import Uploads
    from .vector_stores import VectorStores
    from .videos import Videos
    from .webhooks import Webhooks


Client: TypeAlias = "AsyncOpenAI"


class OpenAI(Integration[Client]):
    """Tasks for every openai method below ``client``.

    Credentials are read from the environment at first use: ``api_key`` from ``OPENAI_API_KEY``, ``admin_api_key`` from ``OPENAI_ADMIN_KEY``, ``webhook_secret`` from ``OPENAI_WEBHOOK_SECRET``.
    """

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="openai:AsyncOpenAI",
        arguments={
            "api_key": "$api_key",
            "admin_api_key": "$admin_api_key?",
            "webhook_secret": "$webhook_secret?",
            "max_retries": 0,
        },
        credentials={
            "api_key": "OPENAI_API_KEY",
            "admin_api_key": "OPENAI_ADMIN_KEY",
            "webhook_secret": "OPENAI_WEBHOOK_SECRET",
        },
        needs={"admin.*": "admin_api_key"},
        base_url="base_url",
        default_base_url="https://api.openai.com/v1",
        other_addresses=("provider", "websocket_base_url"),
        ambient={
            "api_key": "api_key",
            "admin_api_key": "admin_api_key",
            "organization": "organization",
            "project": "project",
            "webhook_secret": "webhook_secret",
            "_custom_headers": "default_headers",
        },
        codec="stainless",
        icon="openai",
        outputs={
            "Input Tokens": ("usage.input_tokens", "usage.prompt_tokens"),
            "Output Tokens": ("usage.output_tokens", "usage.completion_tokens"),
            "Total Tokens": ("usage.total_tokens",),
            "Request ID": ("_request_id", "header:x-request-id"),
        },
    )
    _on_error = staticmethod(on_error)

    if TYPE_CHECKING:

        def __init__(
            self,
            id: str | None = None,
            *,
            api_key: str = ...,
            admin_api_key: str = ...,
            webhook_secret: str = ...,
            token: str = ...,
            credentials: Mapping[str, str] = ...,
            base_url: str | None = None,
            task_options: TaskOptions | None = None,
            connections: Resolver | None = None,
            client: ClientFactory[Client] | None = None,
            client_options: Mapping[str, Any] = ...,
            strict: bool = False,
            limits: Limits | None = None,
        ) -> None: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, list[Item] | None],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Item]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, AsyncIterable[Item]],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Item]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageAudioSpeechesResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageAudioSpeechesResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageAudioTranscriptionsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageAudioTranscriptionsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageCodeInterpreterSessionsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageCodeInterpreterSessionsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageCompletionsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageCompletionsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageCostsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageCostsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageDecisionsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageDecisionsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageEmbeddingsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageEmbeddingsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageFileSearchCallsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageFileSearchCallsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageImagesResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageImagesResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageModerationsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageModerationsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageVectorStoresResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageVectorStoresResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, UsageWebSearchCallsResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[UsageWebSearchCallsResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, PermissionRetrieveResponse],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[PermissionRetrieveResponseData]: ...

        @overload
        def paginate(
            self,
            method: Listing[Arguments, object],
            key: TaskKey,
            /,
            *args: Arguments.args,
            **kwargs: Arguments.kwargs,
        ) -> AsyncIterator[Any]: ...

        @overload
        def paginate(
            self,
            method: Callable[..., object],
            key: TaskKey,
            /,
            *args: Any,
            items: str,
            **kwargs: Any,
        ) -> AsyncIterator[Any]: ...

        def paginate(
            self, method: Callable[..., Any], key: TaskKey, /, *args: Any, **kwargs: Any
        ) -> AsyncIterator[Any]:
            raise NotImplementedError

    @cached_property
    def admin(self) -> Admin:
        """Tasks of the namespace ``admin``."""
        from .admin import Admin

        return Admin(self)

    @cached_property
    def audio(self) -> Audio:
        """Tasks of the namespace ``audio``."""
        from .audio import Audio

        return Audio(self)

    @cached_property
    def batches(self) -> Batches:
        """Tasks of the namespace ``batches``."""
        from .batches import Batches

        return Batches(self)

    @cached_property
    def beta(self) -> Beta:
        """Tasks of the namespace ``beta``."""
        from .beta import Beta

        return Beta(self)

    @cached_property
    def chat(self) -> Chat:
        """Tasks of the namespace ``chat``."""
        from .chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """Tasks of the namespace ``completions``."""
        from .completions import Completions

        return Completions(self)

    @cached_property
    def containers(self) -> Containers:
        """Tasks of the namespace ``containers``."""
        from .containers import Containers

        return Containers(self)

    @cached_property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Tasks of the namespace ``content_provenance_checks``."""
        from .content_provenance_checks import ContentProvenanceChecks

        return ContentProvenanceChecks(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Tasks of the namespace ``conversations``."""
        from .conversations import Conversations

        return Conversations(self)

    @cached_property
    def decisions(self) -> Decisions:
        """Tasks of the namespace ``decisions``."""
        from .decisions import Decisions

        return Decisions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Tasks of the namespace ``embeddings``."""
        from .embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def evals(self) -> Evals:
        """Tasks of the namespace ``evals``."""
        from .evals import Evals

        return Evals(self)

    @cached_property
    def files(self) -> Files:
        """Tasks of the namespace ``files``."""
        from .files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Tasks of the namespace ``fine_tuning``."""
        from .fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def images(self) -> Images:
        """Tasks of the namespace ``images``."""
        from .images import Images

        return Images(self)

    @cached_property
    def live(self) -> Live:
        """Tasks of the namespace ``live``."""
        from .live import Live

        return Live(self)

    @cached_property
    def models(self) -> Models:
        """Tasks of the namespace ``models``."""
        from .models import Models

        return Models(self)

    @cached_property
    def moderations(self) -> Moderations:
        """Tasks of the namespace ``moderations``."""
        from .moderations import Moderations

        return Moderations(self)

    @cached_property
    def realtime(self) -> Realtime:
        """Tasks of the namespace ``realtime``."""
        from .realtime import Realtime

        return Realtime(self)

    @cached_property
    def responses(self) -> Responses:
        """Tasks of the namespace ``responses``."""
        from .responses import Responses

        return Responses(self)

    @cached_property
    def safety(self) -> Safety:
        """Tasks of the namespace ``safety``."""
        from .safety import Safety

        return Safety(self)

    @cached_property
    def skills(self) -> Skills:
        """Tasks of the namespace ``skills``."""
        from .skills import Skills

        return Skills(self)

    @cached_property
    def uploads(self) -> Uploads:
        """Tasks of the namespace ``uploads``."""
        from .uploads import Uploads

        return Uploads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Tasks of the namespace ``vector_stores``."""
        from .vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def videos(self) -> Videos:
        """Tasks of the namespace ``videos``."""
        from .videos import Videos

        return Videos(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Tasks of the namespace ``webhooks``."""
        from .webhooks import Webhooks

        return Webhooks(self)
