"""Tasks for ``client.safety``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .alerts import Alerts
    from .cases import Cases


class Safety(Namespace):
    """Tasks for ``client.safety``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def alerts(self) -> Alerts:
        """Tasks of the namespace ``safety.alerts``."""
        from .alerts import Alerts

        return Alerts(self._integration)

    @cached_property
    def cases(self) -> Cases:
        """Tasks of the namespace ``safety.cases``."""
        from .cases import Cases

        return Cases(self._integration)
