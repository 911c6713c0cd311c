"""Parsing of method names into clauses: a verb, its object, and prepositional phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .english import English

Words = tuple[str, ...]

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[^\WA-Z_]+")


@dataclass(frozen=True, slots=True)
class Tail:
    """A prepositional phrase; articles are included only if the name has them."""

    preposition: str
    words: Words


@dataclass(frozen=True, slots=True)
class Clause:
    """A parsed method name in lower-case words; ``verb`` has adverbs too, and may be empty."""

    verb: Words
    object: Words = ()
    tails: tuple[Tail, ...] = ()


def words_of(name: str) -> Words:
    """Split a name in snake_case or camelCase into lower-case words, at least one."""
    return tuple(word.lower() for word in _WORD.findall(name)) or (name,)


def read_clause(words: Words, language: English) -> Clause:
    """Parse the words of a method; without a verb at their beginning they are an object."""
    count = _verb_length(words, language)
    prepositions = language.governing | language.naming
    # A preposition without a noun after it is a particle of the phrase before it.
    starts = [count]
    starts += [
        position
        for position in range(count, len(words) - 1)
        if words[position] in prepositions and words[position + 1] not in prepositions
    ]
    parts = [words[i:j] for i, j in zip(starts, [*starts[1:], len(words)], strict=True)]
    tails = tuple(Tail(part[0], part[1:]) for part in parts[1:])
    return Clause(words[:count], parts[0], tails)


def split_object(name: str, language: English) -> tuple[Words, Words]:
    """Split a name such as ``chat_postMessage`` into its object and the rest."""
    before, _, method = name.rpartition("_")
    first, *others = words_of(method)
    is_camel = bool(others) and method[:1].islower()
    if before and is_camel and (first in language.verbs or first in language.adverbs):
        return words_of(before), (first, *others)
    return (), words_of(name)


def object_first(words: Words, language: English) -> int:
    """Return the position of the verb in a name that begins with its object, or 0.

    It is the first of the ``trailing`` verbs: ``apps_config_set``, ``playlist_add_items``. One that
    is a noun as well counts at the end alone.
    """
    prepositions = language.governing | language.naming
    if words[0] in language.verbs or words[0] in language.auxiliaries:
        return 0
    for position, word in enumerate(words):
        if word in prepositions:
            return 0
        is_last = position == len(words) - 1
        if word in language.trailing or (is_last and word in language.trailing_nouns):
            return position - 1 if words[position - 1] in language.adverbs else position
    return 0


def _verb_length(words: Words, language: English, start: int = 0) -> int:
    """Return the end of the verb with its adverbs and further verbs after "and" or "or", or 0."""
    verb = _past_adverbs(words, start, language)
    if verb >= len(words) or words[verb] not in language.verbs:
        return 0
    end = verb + 1
    if end < len(words) and words[end] in language.conjunctions:
        return _verb_length(words, language, end + 1) or end
    return end


def _past_adverbs(words: Words, start: int, language: English) -> int:
    """Return the first position from ``start`` without an adverb, or the last position."""
    while start + 1 < len(words) and words[start] in language.adverbs:
        start += 1
    return start
