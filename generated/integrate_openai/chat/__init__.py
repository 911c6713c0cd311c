"""Tasks for ``client.chat``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .completions import Completions


class Chat(Namespace):
    """Tasks for ``client.chat``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def completions(self) -> Completions:
        """Tasks of the namespace ``chat.completions``."""
        from .completions import Completions

        return Completions(self._integration)
