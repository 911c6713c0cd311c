"""Turns an official Python SDK into a package of typed, durable tasks.

Private: the command ``integrate-gen`` is the interface.
"""

from __future__ import annotations

__version__ = "0.1.0"
