"""OpenAI as typed tasks: 418 methods of openai in 132 namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import lazy_types

from ._errors import on_error
from ._integration import OpenAI

if TYPE_CHECKING:
    from ._integration import Client
else:
    __getattr__ = lazy_types(__name__, {"Client": "openai:AsyncOpenAI"})

__all__ = ["Client", "OpenAI", "on_error"]
