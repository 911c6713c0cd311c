"""The command line: it parses and prints, the work is elsewhere."""

from __future__ import annotations

from .app import main

__all__ = ["main"]
