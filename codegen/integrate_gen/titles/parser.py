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
    """Parse the words of a method; a lone word is its verb, unless the lists have it as a noun."""
    count = _verb_length(words, language)
    if count == 0 and len(words) == 1 and not _is_noun(words[0], language):
        count = 1
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


def _is_noun(word: str, language: English) -> bool:
    nominal = language.uncountable | language.adjectives | language.determiners
    return word in nominal or language.is_plural(word)


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
