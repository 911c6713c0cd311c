"""Github as typed tasks: 1242 methods of githubkit in 45 namespaces."""

from __future__ import annotations

from ._errors import on_error
from ._integration import Github

__all__ = ["Github", "on_error"]
