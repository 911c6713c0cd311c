"""Short texts that match a regular expression, for samples of fields with a pattern."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any, TypeAlias

_Part: TypeAlias = tuple[Any, Any]
"""Part of a parsed expression: what it is, and its own parts or characters."""

_CHARACTERS = "a0A-_ " + string.ascii_letters + string.digits + string.punctuation + "é\n"
"""Characters to try where an expression excludes some, in this order."""

_CATEGORIES = {
    "CATEGORY_DIGIT": "0",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_WORD": "a",
    "CATEGORY_NOT_WORD": "-",
}


def matching_text(pattern: str, at_least: int = 0) -> str | None:
    """Return a short text in which a pattern is found.

    Args:
        pattern: Regular expression in Python's syntax, which most of other languages is.
        at_least: Number of characters that the text should have.

    Returns:
        The text, or None if the pattern has another syntax, or asks for what no text was found,
        as one that looks ahead may do.
    """
    try:
        # What the standard library itself, and every generator of texts, reads patterns with.
        parts: Sequence[_Part] = import_module("re._parser").parse(pattern)
        found = _Text(0).of(parts)
        if len(found) < at_least:
            found = _Text(at_least - len(found)).of(parts)
        return found if re.search(pattern, found) else None
    except (re.error, LookupError, OverflowError, RecursionError):
        return None


class _Text:
    """Writes the text of a parsed expression, with more repetitions than it has to have."""

    def __init__(self, more: int) -> None:
        self._more = more
        self._groups: dict[int, str] = {}

    def of(self, parts: Sequence[_Part]) -> str:
        return "".join(self._of(str(kind), value) for kind, value in parts)

    def _of(self, kind: str, value: Any) -> str:
        match kind:
            case "LITERAL":
                return chr(value)
            case "NOT_LITERAL":
                return _other_than([("LITERAL", value)])
            case "ANY":
                return _CHARACTERS[0]
            case "IN":
                return _one_of(value)
            case "BRANCH":
                return self.of(value[1][0])
            case "SUBPATTERN":
                group, *_, inner = value
                self._groups[group] = self.of(inner)
                return self._groups[group]
            case "ATOMIC_GROUP":
                return self.of(value)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                return "".join(self._repeated(*value))
            case "GROUPREF":
                return self._groups[value]
            case _:  # a place, such as the beginning, has no text
                return ""

    def _repeated(self, least: int, most: int, parts: Sequence[_Part]) -> Iterator[str]:
        """Yield the text of each repetition."""
        for _ in range(least):
            yield self.of(parts)
        for _ in range(min(most - least, self._more)):
            if self._more <= 0:
                return
            text = self.of(parts)
            self._more -= len(text)
            yield text


def _one_of(members: Sequence[_Part]) -> str:
    """Return a character of a set."""
    (kind, value), *others = members
    match str(kind):
        case "NEGATE":
            return _other_than(others)
        case "RANGE":
            return chr(value[0])
        case "CATEGORY":
            return _CATEGORIES[str(value)]
        case _:
            return chr(value)


def _other_than(members: Sequence[_Part]) -> str:
    """Return a character that is not in a set.

    Raises:
        LookupError: None of those that are tried.
    """
    left = [character for character in _CHARACTERS if not _has(members, character)]
    return left[0]


def _has(members: Sequence[_Part], character: str) -> bool:
    return any(_is(str(kind), value, character) for kind, value in members)


def _is(kind: str, value: Any, character: str) -> bool:
    """Whether a character is one of a member of a set."""
    match kind:
        case "RANGE":
            return bool(value[0] <= ord(character) <= value[1])
        case "CATEGORY":
            inside = {
                "DIGIT": character.isdigit(),
                "SPACE": character.isspace(),
                "WORD": character.isalnum() or character == "_",
            }
            category = str(value).removeprefix("CATEGORY_")
            return inside[category.removeprefix("NOT_")] != category.startswith("NOT_")
        case _:
            return chr(value) == character
