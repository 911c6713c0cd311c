"""Tasks for ``client.admin``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .organization import Organization


class Admin(Namespace):
    """Tasks for ``client.admin``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def organization(self) -> Organization:
        """Tasks of the namespace ``admin.organization``."""
        from .organization import Organization

        return Organization(self._integration)
