"""Tasks for ``client.fine_tuning.alpha``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .graders import Graders


class Alpha(Namespace):
    """Tasks for ``client.fine_tuning.alpha``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def graders(self) -> Graders:
        """Tasks of the namespace ``fine_tuning.alpha.graders``."""
        from .graders import Graders

        return Graders(self._integration)
