"""Garbage collector settings of the generator."""

from __future__ import annotations

import gc


def collect_rarely() -> None:
    """Collect garbage after ten million new objects instead of 700.

    An SDK's models and syntax trees are millions of objects, and reference counts free those that
    are dropped. ``benchmarks/generate.py`` measures what Python's own threshold costs.
    """
    gc.set_threshold(10_000_000, 20, 100)
