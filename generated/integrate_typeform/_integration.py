"""Integration of typeform: its settings and its namespaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import SdkBinding, SyncIntegration

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

    from .forms import Forms
    from .responses import Responses


Client: TypeAlias = "Any"


class Typeform(SyncIntegration[Client]):
    """Tasks for every typeform method below ``client``.

    Credentials are read from the environment at first use: ``token`` from ``TYPEFORM_TOKEN``.
    """

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="typeform:Typeform",
        arguments={"token": "$token"},
        credentials={"token": "TYPEFORM_TOKEN"},
        base_url="",
        codec="json",
        cursors={"before": "items.-1.token"},
        icon="typeform",
        outputs={"Form": ("_links.display",)},
    )
    _on_error = staticmethod(on_error)

    if TYPE_CHECKING:

        def __init__(
            self,
            id: str | None = None,
            *,
            token: str = ...,
            credentials: Mapping[str, str] = ...,
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
    def forms(self) -> Forms:
        """Tasks of the namespace ``forms``."""
        from .forms import Forms

        return Forms(self)

    @cached_property
    def responses(self) -> Responses:
        """Tasks of the namespace ``responses``."""
        from .responses import Responses

        return Responses(self)
