"""Tasks for ``client.realtime``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .calls import Calls
    from .client_secrets import ClientSecrets
    from .translations import Translations


class Realtime(Namespace):
    """Tasks for ``client.realtime``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def calls(self) -> Calls:
        """Tasks of the namespace ``realtime.calls``."""
        from .calls import Calls

        return Calls(self._integration)

    @cached_property
    def client_secrets(self) -> ClientSecrets:
        """Tasks of the namespace ``realtime.client_secrets``."""
        from .client_secrets import ClientSecrets

        return ClientSecrets(self._integration)

    @cached_property
    def translations(self) -> Translations:
        """Tasks of the namespace ``realtime.translations``."""
        from .translations import Translations

        return Translations(self._integration)
