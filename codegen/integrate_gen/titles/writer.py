"""Writing of a clause as a title: articles, spellings and capitals."""

from __future__ import annotations

from .parser import Clause, Tail, Words
from .vocabulary import Vocabulary

_LONGEST_NAME = 4


def write(clause: Clause, vocabulary: Vocabulary) -> str:
    """Return the title of a clause; its first and last words are always capitalised."""
    written = [_spell(word, vocabulary) for word in (*clause.verb, *clause.object)]
    for tail in clause.tails:
        written += _tail(tail, vocabulary)
    for end in (0, -1):
        if written[end] in vocabulary.english.small:
            written[end] = written[end].capitalize()
    return " ".join(written)


def _tail(tail: Tail, vocabulary: Vocabulary) -> list[str]:
    preposition = _capital(tail.preposition, vocabulary)
    words = [_spell(word, vocabulary) for word in tail.words]
    if _takes_article(tail, vocabulary):
        return [preposition, vocabulary.english.article(words[0]), *words]
    return [preposition, *words]


def _takes_article(tail: Tail, vocabulary: Vocabulary) -> bool:
    language = vocabulary.english
    head = tail.words[-1]
    is_noun = head not in language.uncountable and head not in language.adjectives
    countable = is_noun and not language.is_plural(head)
    return (
        tail.preposition in language.governing
        and tail.words[0] not in language.determiners
        and countable
    )


def join_spelled(words: Words, vocabulary: Vocabulary) -> Words:
    """Join each run of words that has a common spelling; the longest run wins."""
    joined: list[str] = []
    start = 0
    while start < len(words):
        longest = _LONGEST_NAME if words[start] in vocabulary.first_words else 1
        ends = range(min(len(words), start + longest), start + 1, -1)
        runs = (words[start:end] for end in ends)
        run = next((run for run in runs if _joined(run, vocabulary)), words[start : start + 1])
        joined.append(_joined(run, vocabulary) or words[start])
        start += len(run)
    return tuple(joined)


def _joined(run: Words, vocabulary: Vocabulary) -> str:
    """Return the key of the spelling of a run of words; empty if there is none."""
    name = "-".join(run)
    return name if _spelling(name, vocabulary) else vocabulary.split_spellings.get(run, "")


def _spell(word: str, vocabulary: Vocabulary) -> str:
    return _spelling(word, vocabulary) or _capital(word, vocabulary)


def _spelling(word: str, vocabulary: Vocabulary) -> str:
    """Return the spelling of a word or of its singular, pluralised; empty if there is none."""
    if word in vocabulary.spellings:
        return vocabulary.spellings[word]
    singular = vocabulary.english.singular_of(word)
    spelled = vocabulary.spellings.get(singular, "")
    return f"{spelled}s" if spelled else ""


def _capital(word: str, vocabulary: Vocabulary) -> str:
    return word if word in vocabulary.english.small else word[:1].upper() + word[1:]
