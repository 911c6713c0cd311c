"""Words that bash divides at colons, put together for completion.

Bash hands the beginning ``jobs:tri`` to a completion as the words ``jobs``, ``:`` and ``tri``, and
replaces only the last one. Other shells hand over and replace the whole word.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import pairwise

_SHELL = "_INTEGRATE_COMPLETE"
_KEPT = "_INTEGRATE_KEPT"
"""Variable with the beginning of the last word that bash keeps, such as ``jobs:``."""


def join_divided_words() -> None:
    """Put the words of the command line together, if bash asks for completions.

    Typer gets the part of the last word that bash replaces, since it drops all completions that
    begin otherwise.
    """
    if os.environ.get(_SHELL) != "complete_bash":
        return
    parts = os.environ["COMP_WORDS"].split("\n")[: int(os.environ["COMP_CWORD"]) + 1]
    replaced = "" if _is_divider(parts[-1]) else parts[-1]
    *before, last = _joined(parts)
    os.environ["COMP_WORDS"] = "\n".join([*before, replaced])
    os.environ["COMP_CWORD"] = str(len(before))
    os.environ[_KEPT] = last.removesuffix(replaced)


def kept_by_shell() -> str:
    """Return the beginning of the completed word that the shell keeps; empty if it replaces all."""
    return os.environ.get(_KEPT, "")


def _joined(parts: Sequence[str]) -> Iterator[str]:
    """Yield the words that were typed."""
    typed = parts[0]
    for before, part in pairwise(parts):
        if part and (_is_divider(part) or _is_divider(before)):
            typed += part
        else:
            yield typed
            typed = part
    yield typed


def _is_divider(word: str) -> bool:
    return word != "" and not word.strip(":")
