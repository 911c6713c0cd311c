"""How often Python looks for garbage while it generates."""

from __future__ import annotations

import gc


def collect_rarely() -> None:
    """Look for garbage after a million objects, not after every 700.

    An SDK's models and syntax trees are millions of objects and hardly any of them garbage: looking
    for it as often as Python does takes a third of the time and saves no memory.
    """
    gc.set_threshold(1_000_000, 20, 100)
