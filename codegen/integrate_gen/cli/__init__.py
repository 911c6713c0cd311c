"""The command line, which only parses and prints."""

from __future__ import annotations

from .app import main

__all__ = ["main"]
