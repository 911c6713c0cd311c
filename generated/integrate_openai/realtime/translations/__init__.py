"""Tasks for ``client.realtime.translations``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .client_secrets import ClientSecrets


class Translations(Namespace):
    """Tasks for ``client.realtime.translations``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """Tasks of the namespace ``realtime.translations.client_secrets``."""
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._integration)
