"""The integration of typeform: its connection and its namespaces."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import SdkBinding, SyncIntegration

from ._errors import on_error

if TYPE_CHECKING:
    from typing import Any, ClassVar, TypeAlias

    from .forms import Forms
    from .responses import Responses


_Client: TypeAlias = "Any"


class Typeform(SyncIntegration[_Client]):
    """Every typeform method below ``client`` as a task.

    Credentials are read at first use: ``token`` or the environment variable ``TYPEFORM_TOKEN``.
    """

    _sdk: ClassVar[SdkBinding] = SdkBinding(
        client="typeform:Typeform",
        arguments={"token": "$token"},
        credentials={"token": "TYPEFORM_TOKEN"},
        codec="json",
        icon="typeform",
    )
    _on_error = staticmethod(on_error)

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
