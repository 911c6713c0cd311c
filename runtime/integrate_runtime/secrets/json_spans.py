"""Finds the secret values of a JSON document in its text, so that the rest stays as it came."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .names import LAST_WORDS, is_secret_name
from .text import Span

if TYPE_CHECKING:
    from .redaction import Rule

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_ESCAPED_NAME = re.compile(r'\\u00[2-7][0-9a-fA-F](?:[^"\\]|\\.)*"\s*:', re.DOTALL)
_TELLS_NOTHING = frozenset({'""', "true", "false", "null"})


@dataclass(slots=True)
class _Container:
    """An object or array that is being read.

    Attributes:
        start: Where it begins.
        is_object: Whether its members have names.
        rules: The rules that hold within it.
        secret: It is a secret as a whole.
        name: Name of the next member of an object.
        index: Of the next member of an array.
        is_empty: Nothing of it was read.
    """

    start: int
    is_object: bool
    rules: Sequence[Rule]
    secret: bool
    name: str | None = None
    index: int = 0
    is_empty: bool = True


def may_have_secret_members(text: str) -> bool:
    """Whether ``json_spans`` may find something by names, at a fraction of its cost."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    lowered = text.lower()
    if any(f'{word}"' in lowered for word in LAST_WORDS):
        return True
    return "\\u00" in text and _ESCAPED_NAME.search(text) is not None


def json_spans(text: str, rules: Sequence[Rule]) -> Iterator[Span]:
    """The secret values of a document, by their names and by rules.

    Args:
        text: Any text; of one that is no JSON, what is found up to there.
        rules: Paths from the root.
    """
    open_containers: list[_Container] = []
    within: _Container | None = None
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark in "}]":
            if within is None:
                return
            done = open_containers.pop()
            within = open_containers[-1] if open_containers else None
            if done.secret and not done.is_empty and not (within and within.secret):
                yield Span(done.start, token.end(), quoted=True)
        elif mark == ",":
            if within is None:
                return
            within.name, within.index = None, within.index + 1
        elif mark == ":":
            continue
        elif within is not None and within.is_object and within.name is None:
            within.name, within.is_empty = _name(mark), False
        else:
            secret, below = _judge(within, rules)
            if within is not None:
                within.is_empty = False
            if mark in "{[":
                within = _Container(token.start(), mark == "{", below, secret)
                open_containers.append(within)
            elif secret and mark not in _TELLS_NOTHING and not (within and within.secret):
                is_text = mark[0] == '"'
                yield Span(token.start() + is_text, token.end() - is_text, quoted=not is_text)


def _judge(within: _Container | None, rules: Sequence[Rule]) -> tuple[bool, Sequence[Rule]]:
    """Whether the next value is a secret, and the rules that hold within it."""
    if within is None:
        return False, rules
    name = within.name if within.name is not None else str(within.index)
    below = [rule[1:] for rule in within.rules if rule[0] in (name, "*")] if within.rules else ()
    return within.secret or () in below or is_secret_name(name), [rule for rule in below if rule]


def _name(token: str) -> str:
    """A member's name; one that is no JSON is its own."""
    if "\\" in token:
        try:
            return str(json.loads(token, strict=False))
        except ValueError:
            pass
    return token.strip('"')
