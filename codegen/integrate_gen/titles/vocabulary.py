"""Vocabulary of one SDK: English, extended by its provider's ``labels`` table.

The table's keys, all optional:

* ``spellings``, ``verbs``, ``adjectives``, ``uncountable``: lists that are added to English;
* ``plurals``: irregular plurals, by their singular (``index = "indices"``);
* ``transparent``: segments of namespace paths that are not nouns, added to English's own;
* ``words``: an abbreviation to its word (``org = "organization"``, and likewise the plural);
* ``phrases``: ``[pattern, replacement]`` pairs, regular expressions over method names, in order;
* ``suffixes``: a method's last word to a suffix of the title (``legacy = "(Legacy)"``);
* ``owns``: the objects that take their namespace's noun as a prefix (``list_comments`` of issues is
  "List Issue Comments"); ``["*"]``, the default, is all of them;
* ``namespaces``: by dotted path, ``noun`` (singular), ``owns``, ``words`` and ``phrases``;
* ``titles``: the exact title of an operation, by dotted path and method;
* ``parameters``: the exact label of a parameter.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .english import English, english
from .parser import Words, words_of
from .tables import (
    LabelsError,
    pairs,
    reject_unknown,
    strings,
    table,
    text,
    texts,
)

_LISTS = ("spellings", "verbs", "adjectives", "uncountable", "transparent")
_ANYTHING = ("*",)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A rewrite of method names; ``entry`` is its name in reports."""

    pattern: re.Pattern[str]
    replacement: str
    entry: str


@dataclass(frozen=True, slots=True)
class NamespaceWords:
    """Words of one namespace; ``owns`` is None for the SDK's default."""

    noun: str | None = None
    owns: tuple[str, ...] | None = None
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    phrases: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and rules from which titles and labels are derived.

    The keys of ``spellings`` are their words as in a name. ``split_spellings`` has the keys of
    those that camel case divides: ``OAuth`` is ``o`` and ``auth``. ``first_words`` are the first
    words of spellings of several words.
    """

    english: English
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    phrases: tuple[Phrase, ...] = ()
    suffixes: Mapping[str, str] = field(default_factory=dict[str, str])
    owns: tuple[str, ...] = _ANYTHING
    namespaces: Mapping[str, NamespaceWords] = field(default_factory=dict[str, NamespaceWords])
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    added: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    spellings: Mapping[str, str] = field(default_factory=dict[str, str])
    split_spellings: Mapping[Words, str] = field(default_factory=dict[Words, str])
    first_words: frozenset[str] = frozenset()

    @classmethod
    def load(cls, overrides: Mapping[str, object]) -> Vocabulary:
        """Return the shipped English, extended by a provider's ``labels`` table.

        Raises:
            LabelsError: The table has an unknown key, or a value of the wrong type.
        """
        reject_unknown(overrides, _KEYS, "labels")
        lists = {key: strings(overrides, key, "labels") for key in _LISTS}
        plurals = texts(overrides, "plurals", "labels")
        base = english()
        extended: dict[str, Any] = {key: getattr(base, key) | set(lists[key]) for key in _LISTS}
        language = dataclasses.replace(base, plurals={**base.plurals, **plurals}, **extended)
        namespaces = {
            path: _namespace(table(entry, f"labels.namespaces.{path}"), path)
            for path, entry in table(overrides.get("namespaces", {}), "labels.namespaces").items()
        }
        spellings = {_key_of(entry): entry for entry in sorted(language.spellings)}
        whole = (entry for entry in spellings.values() if entry.isalnum())
        split = {words_of(entry): _key_of(entry) for entry in whole if len(words_of(entry)) > 1}
        return cls(
            english=language,
            words=texts(overrides, "words", "labels"),
            phrases=_phrases(overrides, "labels"),
            suffixes=texts(overrides, "suffixes", "labels"),
            owns=tuple(strings(overrides, "owns", "labels")) if "owns" in overrides else _ANYTHING,
            namespaces=namespaces,
            titles=texts(overrides, "titles", "labels"),
            parameters=texts(overrides, "parameters", "labels"),
            added={**{k: frozenset(v) for k, v in lists.items()}, "plurals": frozenset(plurals)},
            spellings=spellings,
            split_spellings=split,
            first_words=frozenset(
                [
                    *(key.partition("-")[0] for key in spellings if "-" in key),
                    *(words[0] for words in split),
                ]
            ),
        )

    def scope(self, namespace: tuple[str, ...]) -> NamespaceWords:
        """Return the words of one namespace; empty if the provider has none."""
        return self.namespaces.get(".".join(namespace), NamespaceWords())


_KEYS = frozenset(
    {
        *_LISTS,
        "plurals",
        "words",
        "phrases",
        "suffixes",
        "owns",
        "namespaces",
        "titles",
        "parameters",
    }
)
_NAMESPACE_KEYS = frozenset({"noun", "owns", "words", "phrases"})


def _key_of(spelling: str) -> str:
    """Return the key of a spelling: ``self-hosted`` for ``Self-Hosted``."""
    return spelling.lower().replace(" ", "-")


def _namespace(entry: Mapping[str, object], path: str) -> NamespaceWords:
    where = f"labels.namespaces.{path}"
    reject_unknown(entry, _NAMESPACE_KEYS, where)
    return NamespaceWords(
        noun=text(entry["noun"], f"{where}.noun") if "noun" in entry else None,
        owns=tuple(strings(entry, "owns", where)) if "owns" in entry else None,
        words=texts(entry, "words", where),
        phrases=_phrases(entry, where),
    )


def _phrases(entry: Mapping[str, object], where: str) -> tuple[Phrase, ...]:
    phrases: list[Phrase] = []
    for pattern, replacement in pairs(entry, "phrases", where):
        try:
            compiled = re.compile(pattern)
            compiled.sub(replacement, "")  # validates the replacement as well
        except (re.error, IndexError) as error:
            raise LabelsError(f"{where}.phrases: {pattern!r} cannot be used: {error}.") from error
        phrases.append(Phrase(compiled, replacement, f"{where}.phrases {pattern!r}"))
    return tuple(phrases)
