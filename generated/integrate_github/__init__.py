"""Github as typed tasks: 1242 methods of githubkit in 45 namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import lazy_types

from ._errors import on_error
from ._integration import Github

if TYPE_CHECKING:
    from ._integration import Client
else:
    __getattr__ = lazy_types(
        __name__, {"Client": "githubkit:GitHub[githubkit.auth:BaseAuthStrategy]"}
    )

__all__ = ["Client", "Github", "on_error"]
