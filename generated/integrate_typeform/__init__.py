"""Typeform as typed tasks: 9 methods of typeform in 3 namespaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrate_runtime import lazy_types

from ._errors import on_error
from ._integration import Typeform

if TYPE_CHECKING:
    from ._integration import Client
else:
    __getattr__ = lazy_types(__name__, {"Client": "typeform:Typeform"})

__all__ = ["Client", "Typeform", "on_error"]
