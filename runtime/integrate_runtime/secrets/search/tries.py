"""Regular expressions for many literal texts, whose cost does not grow with their number."""

from __future__ import annotations

import re
from collections.abc import Mapping


def trie_pattern(endings: Mapping[str, str]) -> str:
    """Return a regular expression that matches any of several texts, preferring the longest.

    Args:
        endings: Texts to the expression that follows each of them.
    """
    if len(endings) == 1:
        ((text, ending),) = endings.items()
        return re.escape(text) + ending
    branches: dict[str, dict[str, str]] = {}
    for text, ending in endings.items():
        if text:
            branches.setdefault(text[0], {})[text[1:]] = ending
    choices = [re.escape(first) + trie_pattern(rest) for first, rest in branches.items()]
    if "" in endings:
        choices.append(endings[""])
    return f"(?:{'|'.join(choices)})"
