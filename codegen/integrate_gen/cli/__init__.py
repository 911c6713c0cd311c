"""The command line: it parses and prints, the work is elsewhere."""

from __future__ import annotations

from integrate_gen.cli.app import main

__all__ = ["main"]
