"""Tasks for ``client.fine_tuning.checkpoints``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .permissions import Permissions


class Checkpoints(Namespace):
    """Tasks for ``client.fine_tuning.checkpoints``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def permissions(self) -> Permissions:
        """Tasks of the namespace ``fine_tuning.checkpoints.permissions``."""
        from .permissions import Permissions

        return Permissions(self._integration)
