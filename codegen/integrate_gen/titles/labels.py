"""Titles of operations and labels of parameters, derived from the SDK's own names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from integrate_gen.model.sdk import CALL_MARK

from .parser import Clause, Tail, Words, object_first, read_clause, split_object, words_of
from .vocabulary import NamespaceWords, Phrase, Vocabulary
from .writer import join_spelled, write

_VERSION = re.compile(r"v\d+\w*")
# Ending of a namespace that is named like a class: "MessagesApi".
_CLASS_SUFFIX = re.compile(r"(?<=[a-z])Api$")
# Name of a method that makes the namespace: "get_blob_client", "get_bucket".
_MAKER = re.compile(r"^get_(\w+?)(?:_client)?$")
# Object of a method such as "get_me", and the word for it before the noun of a namespace.
_ONESELF = ("me",)
_CURRENT = ("current",)
# Names of parameters that only identify an object, without naming its kind.
_IDENTIFIERS = frozenset({"guid", "id", "key", "name", "sid", "slug", "uid", "uuid"})


@dataclass(frozen=True, slots=True)
class Derived:
    """A derived text, its lower-case words, and the provider's entries that were used."""

    text: str
    words: frozenset[str]
    used: frozenset[str]


def title(
    namespace: tuple[str, ...], method: str, vocabulary: Vocabulary, operation: str = ""
) -> str:
    """Return the title of an operation: ``issues`` and ``create`` give "Create Issue".

    Args:
        namespace: Path from the client's root; empty for a method of the root.
        method: Name of the method, without the affix of asynchronous methods.
        vocabulary: Words of the SDK.
        operation: Id of the operation, if it differs from path and method.
    """
    return derive_title(namespace, method, vocabulary, operation).text


def parameter_label(name: str, vocabulary: Vocabulary) -> str:
    """Return the label of a parameter: ``issue_number`` gives "Issue Number".

    An argument of a callable namespace has a path: ``accounts().messages().sid`` gives "Message".
    """
    return derive_parameter_label(name, vocabulary).text


def derive_title(
    namespace: tuple[str, ...], method: str, vocabulary: Vocabulary, operation: str = ""
) -> Derived:
    """Derive the text of :func:`title`, with the entries that were used."""
    key = operation or ".".join((*namespace, method))
    if key in vocabulary.titles:
        return Derived(vocabulary.titles[key], frozenset(), frozenset({f"labels.titles.{key}"}))
    return _Deriver(namespace, vocabulary).title(method)


def derive_parameter_label(name: str, vocabulary: Vocabulary) -> Derived:
    """Derive the text of :func:`parameter_label`, with the entries that were used."""
    if CALL_MARK in name:
        return _derive_call_label(name, vocabulary)
    plain = name.strip("_")
    if plain in vocabulary.parameters:
        used = frozenset({f"labels.parameters.{plain}"})
        return Derived(vocabulary.parameters[plain], frozenset(), used)
    if plain in vocabulary.english.parameters:
        return Derived(vocabulary.english.parameters[plain], frozenset(), frozenset())
    return _derive_noun(plain, vocabulary, singular=False)


def _derive_call_label(path: str, vocabulary: Vocabulary) -> Derived:
    """Derive the label of a namespace's argument; a bare identifier gets the namespace's noun."""
    keys, _, name = path.rpartition(".")
    called = [key.replace(CALL_MARK, "") for key in keys.split(".")]
    namespace_key = next((key for key in reversed(called) if key), "")
    if name.strip("_") in _IDENTIFIERS and namespace_key:
        return _derive_noun(namespace_key, vocabulary, singular=True)
    return derive_parameter_label(name, vocabulary)


def _derive_noun(name: str, vocabulary: Vocabulary, *, singular: bool) -> Derived:
    deriver = _Deriver((), vocabulary)
    words = deriver.expand(words_of(name))
    if singular:
        words = (*words[:-1], vocabulary.english.singular_of(words[-1]))
    text = write(Clause((), words), vocabulary)
    return Derived(text, frozenset(words), frozenset(deriver.used))


class _Deriver:
    """Derives one text and records the entries that it uses."""

    def __init__(self, namespace: tuple[str, ...], vocabulary: Vocabulary) -> None:
        self.used: set[str] = set()
        self._vocabulary = vocabulary
        self._english = vocabulary.english
        self._scope: NamespaceWords = vocabulary.scope(namespace)
        self._namespace = namespace
        self._before: Words = ()
        self._entry = f"labels.namespaces.{'.'.join(namespace)}"

    def title(self, method: str) -> Derived:
        name, suffix = self._split_suffix(method.strip("_"))
        for phrases in (self._scope.phrases, self._vocabulary.phrases):
            name = self._rewrite(name, phrases)
        clause = self._object_first(name)
        text = " ".join(filter(None, (write(clause, self._vocabulary), suffix)))
        words = {
            *clause.verb,
            *clause.object,
            *(word for tail in clause.tails for word in tail.words),
        }
        return Derived(text, frozenset(words), frozenset(self.used))

    def expand(self, words: Words) -> Words:
        """Replace abbreviations of this namespace or SDK by their words; plurals stay plural.

        Words with a common spelling are joined: ``self`` and ``hosted`` become ``self-hosted``.
        """
        expanded = tuple(part for word in words for part in self._expand(word))
        return join_spelled(expanded, self._vocabulary)

    def _expand(self, word: str) -> Words:
        for table, where in ((self._scope.words, self._entry), (self._vocabulary.words, "labels")):
            for form in (word, self._english.singular_of(word)):
                if form in table:
                    self.used.add(f"{where}.words.{form}")
                    meaning = tuple(table[form].split())
                    return meaning if form == word else self._many(meaning)
        return (word,)

    def _rewrite(self, name: str, phrases: tuple[Phrase, ...]) -> str:
        for phrase in phrases:
            name, count = phrase.pattern.subn(phrase.replacement, name)
            if count:
                self.used.add(phrase.entry)
        return name

    def _split_suffix(self, name: str) -> tuple[str, str]:
        rest, _, last = name.rpartition("_")
        if not rest or last not in self._vocabulary.suffixes:
            return name, ""
        self.used.add(f"labels.suffixes.{last}")
        return rest, self._vocabulary.suffixes[last]

    def _object_first(self, name: str) -> Clause:
        """Parse a name; an object before the verb belongs to the namespace's noun."""
        before, method = split_object(name, self._english)
        self._before = self.expand(before) if before else ()
        words = self.expand(method)
        verb = 0 if before else object_first(words, self._english)
        self._before += words[:verb]
        return self._clause(words[verb:])

    def _clause(self, words: Words) -> Clause:
        """Parse the words; a missing verb is taken from the namespace, as in ``search.code``."""
        last = self._namespace[-1] if self._namespace else ""
        if last in self._english.verbs and words[0] not in self._english.verbs:
            return read_clause((last, *words), self._english)
        return self._place_noun(read_clause(words, self._english))

    def _place_noun(self, clause: Clause) -> Clause:
        noun = self._noun()
        if not noun:
            return clause
        # A verb that the namespace's name repeats is said once: "HTTP Search" and "search_pairs".
        noun = tuple(word for word in noun if word not in clause.verb) or noun
        if clause.object == _ONESELF:
            clause = replace(clause, object=_CURRENT)
        language = self._english
        qualifiers = language.adjectives | language.determiners
        length = next((i for i, word in enumerate(clause.object) if word not in qualifiers), None)
        if length is None:
            many = not language.listing.isdisjoint(clause.verb)
            many = many or not language.plural_determiners.isdisjoint(clause.object)
            many = many or not language.many.isdisjoint(clause.verb)
            return self._with_noun(clause, self._noun(many=True) if many else noun)
        qualified, core = clause.object[:length], clause.object[length:]
        if self._before and len(core) > 1 and language.singular_of(core[0]) == noun[-1]:
            core = core[1:]
        if not self._owns(core, noun):
            return clause
        join = language.joins.get(clause.verb[-1]) if clause.verb else None
        if join and not clause.tails:
            return replace(clause, tails=(Tail(join, noun),))
        return replace(clause, object=(*qualified, *noun, *core))

    def _with_noun(self, clause: Clause, noun: Words) -> Clause:
        """Return a clause whose object has no noun with the namespace's one."""
        join = self._english.objects.get(clause.verb[-1]) if clause.verb else None
        if join and not clause.tails and not clause.object:
            return replace(clause, tails=(Tail(join, noun),))
        return replace(clause, object=clause.object + noun)

    def _owns(self, core: Words, noun: Words) -> bool:
        singular = tuple(self._english.singular_of(word) for word in core)
        if noun[-1] in singular:
            return False
        if self._before:  # no other part of the title has these words
            return True
        owns = self._vocabulary.owns if self._scope.owns is None else self._scope.owns
        entry = " ".join(singular)
        if entry in owns:
            where = "labels" if self._scope.owns is None else self._entry
            self.used.add(f"{where}.owns.{entry}")
        return entry in owns or "*" in owns

    def _noun(self, *, many: bool = False) -> Words:
        """Return the namespace's noun: the configured one, or its own words.

        Args:
            many: Whether the noun is in the plural, which is the SDK's own if it has one.
        """
        noun = self._configured_noun()
        last = ""
        for words in self._names():
            one = (*words[:-1], self._english.singular_of(words[-1]))
            noun += one[1:] if noun[-1:] == one[:1] else one
            last = words[-1]
        if not many or not noun:
            return noun
        plural = last if self._english.is_plural(last) else self._english.plural(noun[-1])
        return (*noun[:-1], plural)

    def _configured_noun(self) -> Words:
        if self._scope.noun is None:
            return ()
        self.used.add(f"{self._entry}.noun")
        return tuple(self._scope.noun.split())

    def _names(self) -> list[Words]:
        """Return the words of each segment that is a noun, and those before the method's verb."""
        before = [self._before] if self._before else []
        if self._scope.noun is not None:
            return before
        last = len(self._namespace) - 1
        segments = [
            self.expand(words_of(_MAKER.sub(r"\1", _CLASS_SUFFIX.sub("", segment))))
            for position, segment in enumerate(self._namespace)
            if (segment not in self._english.transparent or 0 < position == last)
            and not _VERSION.fullmatch(segment)
        ]
        return segments + before

    def _many(self, words: Words) -> Words:
        return (*words[:-1], self._english.plural(words[-1]))
