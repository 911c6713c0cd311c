"""A method name read as a clause: a verb, what it handles, and what follows its prepositions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .english import English

Words = tuple[str, ...]

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[^\WA-Z_]+")


@dataclass(frozen=True, slots=True)
class Tail:
    """A preposition and its words, articles left out unless the name had them."""

    preposition: str
    words: Words


@dataclass(frozen=True, slots=True)
class Clause:
    """Lower-case words; ``verb`` holds adverbs and conjunctions too, and may be empty."""

    verb: Words
    object: Words = ()
    tails: tuple[Tail, ...] = ()


@cache
def words_of(name: str) -> Words:
    """The lower-case words of a name in snake_case or camelCase; at least one."""
    return tuple(word.lower() for word in _WORD.findall(name)) or (name,)


def read_clause(words: Words, language: English) -> Clause:
    """Read the words of a method; a lone word is its verb unless the lists know it as a noun."""
    count = _verb_length(words, language)
    if count == 0 and len(words) == 1 and not _is_noun(words[0], language):
        count = 1
    prepositions = language.governing | language.naming
    # A preposition that no noun follows is a particle and belongs to what stands before it.
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
    """Where the verb ends: adverbs, a verb, and further verbs after "and" or "or"; 0 for none."""
    verb = _past_adverbs(words, start, language)
    if verb >= len(words) or words[verb] not in language.verbs:
        return 0
    end = verb + 1
    if end < len(words) and words[end] in language.conjunctions:
        return _verb_length(words, language, end + 1) or end
    return end


def _past_adverbs(words: Words, start: int, language: English) -> int:
    """The first position from ``start`` on that holds no adverb, or the last word."""
    while start + 1 < len(words) and words[start] in language.adverbs:
        start += 1
    return start
