"""Tasks for ``client.beta.chatkit``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .sessions import Sessions
    from .threads import Threads


class Chatkit(Namespace):
    """Tasks for ``client.beta.chatkit``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def sessions(self) -> Sessions:
        """Tasks of the namespace ``beta.chatkit.sessions``."""
        from .sessions import Sessions

        return Sessions(self._integration)

    @cached_property
    def threads(self) -> Threads:
        """Tasks of the namespace ``beta.chatkit.threads``."""
        from .threads import Threads

        return Threads(self._integration)
