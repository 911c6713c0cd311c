"""English word lists and grammar for titles: plurals, articles, verbs and prepositions."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

_IES = re.compile(r"[^aeiou]y$")
_ES = re.compile(r"(?:s|x|z|ch|sh)$")
_SIBILANT_STEM = re.compile(r"(?:ss|us|x|zz|ch|sh)$")
# The plural of "key" is "keys", but that of a word with a consonant before its "y" ends in "ies".
_SINGULAR_END = re.compile(r"(?:ss|us|[dnsx]is|[^aeiou]ys)$")
# Letters whose names begin with a vowel sound: "an SSH Key".
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")


@dataclass(frozen=True, eq=False)
class English:
    """Word lists, in lower case except for ``spellings``; ``english.toml`` describes each."""

    spellings: frozenset[str]
    spoken: frozenset[str]
    an: frozenset[str]
    a: frozenset[str]
    uncountable: frozenset[str]
    singular: frozenset[str]
    verbs: frozenset[str]
    trailing: frozenset[str]
    trailing_nouns: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    many: frozenset[str]
    listing: frozenset[str]
    adjectives: frozenset[str]
    determiners: frozenset[str]
    plural_determiners: frozenset[str]
    conjunctions: frozenset[str]
    governing: frozenset[str]
    naming: frozenset[str]
    small: frozenset[str]
    transparent: frozenset[str]
    plurals: Mapping[str, str]
    joins: Mapping[str, str]
    objects: Mapping[str, str]
    parameters: Mapping[str, str]

    def is_plural(self, word: str) -> bool:
        """Whether a lower-case word is a plural."""
        if word in self.plurals.values() or self.is_acronyms(word):
            return True
        if word in self.singular or word in self.uncountable or word in self.plurals:
            return False
        if word.upper() in self.spellings:
            return False
        return len(word) > 2 and word.endswith("s") and not _SINGULAR_END.search(word)

    def is_acronyms(self, word: str) -> bool:
        """Whether a lower-case word is an acronym and a plural ``s``."""
        if not word.endswith("s"):
            return False
        written = word.upper()
        return written not in self.spellings and written[:-1] in self.spellings

    def plural(self, word: str) -> str:
        """Return the plural of a lower-case word; others do not change."""
        if word in self.uncountable or word in self.adjectives or self.is_plural(word):
            return word
        if word in self.plurals:
            return self.plurals[word]
        if _IES.search(word):
            return f"{word[:-1]}ies"
        return f"{word}es" if _ES.search(word) else f"{word}s"

    def singular_of(self, word: str) -> str:
        """Return the singular of a lower-case word; others do not change."""
        return _singular_of(self, word)

    def article(self, written: str) -> str:
        """Return ``a`` or ``an`` for a word as written in the title."""
        first = re.split(r"[\s-]", written, maxsplit=1)[0]
        lower = first.lower()
        if lower in self.a:
            return "a"
        if lower in self.an:
            return "an"
        spelled_out = first.isupper() and lower not in self.spoken
        sounds = _VOWEL_LETTERS if spelled_out else frozenset("AEIOU")
        return "an" if first[0].upper() in sounds else "a"


@cache  # the names of an SDK consist of few words
def _singular_of(word_lists: English, word: str) -> str:
    for one, many in word_lists.plurals.items():
        if many == word:
            return one
    if not word.endswith("s"):
        return word
    if word_lists.is_acronyms(word):
        return word[:-1]
    if not word_lists.is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    stem = word[:-2]
    long = word.endswith("es") and (stem in word_lists.singular or _SIBILANT_STEM.search(stem))
    return stem if long else word[:-1]


def english() -> English:
    """Return the word lists that ship with the generator."""
    data = tomllib.loads(files("integrate_gen.titles").joinpath("english.toml").read_text("utf-8"))
    values: dict[str, Any] = {
        key: value if isinstance(value, dict) else frozenset(value) for key, value in data.items()
    }
    values["spoken"] = frozenset(word.lower() for word in values["spoken"])
    return English(**values)
