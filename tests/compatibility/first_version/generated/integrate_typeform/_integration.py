"""The integration of typeform: its connection and its namespaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import SdkBinding, SyncIntegration

from ._errors import on_error

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable
    from typing import Any, ClassVar, TypeAlias, overload

    from integrate_runtime import Arguments, Item, Listing, TaskKey

    from .forms import Forms
    from .responses import Responses


_Client: TypeAlias = "Any"


class Typeform(SyncIntegration[_Client]):
    """Every typeform method below ``client`` as a task.

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

        @overload
        def paginate(
            self,
            method: Listing[Arguments, list[Item]],
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
