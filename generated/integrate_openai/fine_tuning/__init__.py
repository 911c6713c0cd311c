"""Tasks for ``client.fine_tuning``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .alpha import Alpha
    from .checkpoints import Checkpoints
    from .jobs import Jobs


class FineTuning(Namespace):
    """Tasks for ``client.fine_tuning``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def alpha(self) -> Alpha:
        """Tasks of the namespace ``fine_tuning.alpha``."""
        from .alpha import Alpha

        return Alpha(self._integration)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Tasks of the namespace ``fine_tuning.checkpoints``."""
        from .checkpoints import Checkpoints

        return Checkpoints(self._integration)

    @cached_property
    def jobs(self) -> Jobs:
        """Tasks of the namespace ``fine_tuning.jobs``."""
        from .jobs import Jobs

        return Jobs(self._integration)
