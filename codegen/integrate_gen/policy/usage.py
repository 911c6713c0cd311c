"""Detection of stale entries in a provider's ``labels`` and ``properties``."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from integrate_gen.titles.labels import Derived, derive_parameter_label, derive_title
from integrate_gen.titles.vocabulary import Vocabulary

from .properties import ParameterFacts, PropertyRules, plain_name


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """Facts about an operation for titles and labels.

    Attributes:
        namespace: Path of its namespace.
        method: Its name, without the affix of asynchronous methods.
        http: ``VERB /path``; empty if unknown.
        parameters: Parameters of the calls on the path to it, then its own.
        title_words: Meaningful names of the path.
    """

    namespace: tuple[str, ...]
    method: str
    http: str
    parameters: tuple[ParameterFacts, ...]
    title_words: tuple[str, ...]

    @property
    def id(self) -> str:
        """Dotted path and method."""
        return ".".join((*self.namespace, self.method))

    def title(self, vocabulary: Vocabulary) -> Derived:
        """Derive the title of the operation."""
        return derive_title(self.title_words, self.method, vocabulary, self.id)


def unused(
    vocabulary: Vocabulary, operations: Iterable[OperationFacts], titles: Iterable[Derived]
) -> tuple[str, ...]:
    """Return the entries of the ``labels`` table that no title or label uses.

    A spelling is used if a text has it; a transparent segment, if a namespace has it; a word of
    another list, if it occurs in a name.

    Args:
        vocabulary: The table, merged with English.
        operations: Operations of the SDK.
        titles: Their titles.
    """
    entries = list(_entries(vocabulary))
    if not entries and not any(vocabulary.added.values()):
        return ()
    derived = list(titles)
    names: set[str] = set()
    segments: set[str] = set()
    for operation in operations:
        names.update(parameter.name for parameter in operation.parameters)
        segments.update(operation.namespace)
    derived += [derive_parameter_label(name, vocabulary) for name in sorted(names)]
    used = {entry for text in derived for entry in text.used}
    words = {vocabulary.english.singular_of(word) for text in derived for word in text.words}
    all_text = " ".join(text.text for text in derived)
    stale = [entry for entry in entries if entry not in used]
    used_by_key: dict[str, Container[str]] = {"spellings": all_text, "transparent": segments}
    for key, added in sorted(vocabulary.added.items()):
        used_words = used_by_key.get(key, words)
        stale += [f"labels.{key}.{word}" for word in sorted(added) if word not in used_words]
    return tuple(stale)


def unused_rules(rules: PropertyRules, operations: Iterable[OperationFacts]) -> tuple[str, ...]:
    """Return the entries of the ``properties`` table that match no parameter or operation."""
    facts = list(operations)
    names = {
        plain_name(parameter.name) for operation in facts for parameter in operation.parameters
    }
    ids = {operation.id for operation in facts}
    stale = [
        f"properties.{k}.{n}" for k, v in sorted(rules.added.items()) for n in sorted(v - names)
    ]
    return (*stale, *(f"properties.operations.{key}" for key in rules.operations if key not in ids))


def unused_cursors(cursors: Iterable[str], operations: Iterable[OperationFacts]) -> tuple[str, ...]:
    """Return the entries of the ``cursors`` table whose parameter no operation has."""
    names = {parameter.name for operation in operations for parameter in operation.parameters}
    return tuple(f"cursors.{name}" for name in cursors if name.partition(".")[0] not in names)


def _entries(vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the names of all entries that :class:`Derived` can report."""
    for word in vocabulary.words:
        yield f"labels.words.{word}"
    yield from (phrase.entry for phrase in vocabulary.phrases)
    for suffix in vocabulary.suffixes:
        yield f"labels.suffixes.{suffix}"
    if vocabulary.owns != ("*",):
        yield from (f"labels.owns.{entry}" for entry in vocabulary.owns)
    for path, scope in vocabulary.namespaces.items():
        where = f"labels.namespaces.{path}"
        if scope.noun is not None:
            yield f"{where}.noun"
        yield from (f"{where}.owns.{entry}" for entry in scope.owns or () if entry != "*")
        yield from (f"{where}.words.{word}" for word in scope.words)
        yield from (phrase.entry for phrase in scope.phrases)
    for key in vocabulary.titles:
        yield f"labels.titles.{key}"
    for name in vocabulary.parameters:
        yield f"labels.parameters.{name}"
