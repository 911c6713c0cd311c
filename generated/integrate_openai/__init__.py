"""OpenAI as typed tasks: 418 methods of openai in 132 namespaces."""

from __future__ import annotations

from ._errors import on_error
from ._integration import OpenAI

__all__ = ["OpenAI", "on_error"]
