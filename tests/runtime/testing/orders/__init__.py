"""Models in the form that openapi-python-client writes: attrs classes that read and write JSON."""

from __future__ import annotations

from .buyer import Buyer
from .order import Order

__all__ = ["Buyer", "Order"]
