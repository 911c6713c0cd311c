"""Redaction of secrets in values and texts, before they are stored, logged or shown.

A value is a secret if the name of its parameter or field belongs to a family of secret names, or
if a dotted path leads to it; ``*`` in a path matches any one name or index. Empty values, booleans
and public addresses are kept. In texts, secrets are recognised by the names before them, by the
forms of well-known tokens, and by comparison with known secrets. A text that is a JSON document is
parsed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Protocol, TypeAlias

from integrate_runtime.base.json_text import LARGE, parse_in_pieces, readable
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.secrets.search.documents import Signs, find_signs
from integrate_runtime.secrets.search.encoded_json import decoded, encoded_json_spans
from integrate_runtime.secrets.search.known_values import SecretValues
from integrate_runtime.secrets.search.shapes import token_spans
from integrate_runtime.secrets.search.spans import Span, merge_spans, replace_spans
from integrate_runtime.secrets.search.texts import text_spans
from integrate_runtime.secrets.search.windows import spans_in_windows
from integrate_runtime.tasks.properties import Property

from .names import (
    TITLED_VALUES,
    TITLES,
    hides_plain_values_only,
    holds_address,
    is_secret_name,
    may_hold_several,
)
from .values import is_public_address, is_worth_finding, looks_like_token

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

    from .pointers import Trail

REDACTED = "[REDACTED]"

Rule: TypeAlias = "tuple[str, tuple[str, ...]]"
"""A path, and its remaining steps, which are still to be matched."""

_SHORTEST_TEXT = 4
_MOST_LEARNED = 100
_SHORTEST_SECRET_NAME = 8
_LONGEST_NUMBER = 256
"""Bits of the longest number that is searched for in other texts."""

_OPTION = re.compile(r"--?[A-Za-z][\w-]*+")
_OPENINGS = frozenset("{[ \t\r\n")
_TAGGED = frozenset(
    {TYPE_TAG, "value", "unset", "absent", "parts", "lenient", "response", "iterator_state"}
)
"""Members of a tagged value: the value, and facts about its fields, its response or its listing."""
_CARD_NUMBER = "number"
_CARD_MEMBERS = ("cvc", "cvv", "exp_month")


class Replacer(Protocol):
    """Makes the replacements of secrets."""

    def replace_value(self, value: Json, trail: Trail) -> Json:
        """Return the replacement of a value that is a secret."""
        ...

    def replace_spans(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
        """Return the replacement of a text with secrets in it."""
        ...

    def replace_document(self, text: str, shown: str, trail: Trail) -> Json:
        """Return the replacement of a JSON text with secrets in it.

        Args:
            text: The text.
            shown: The document, redacted.
            trail: Position of the text in the value.
        """
        ...

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        """Whether a mapping must be replaced although it is not a secret."""
        ...


class Redaction:
    """Rules and known values by which the secrets of one task are recognised.

    Args:
        paths: Dotted paths to secrets, in addition to those with secret names.
        values: Known secrets, which are hidden in every text.
        matched: Set to which paths are added when they match.
    """

    def __init__(
        self,
        paths: Iterable[str] = (),
        values: Iterable[str] = (),
        matched: set[str] | None = None,
    ) -> None:
        self._paths = tuple(dict.fromkeys(paths))
        self._rules = _rules_for(self._paths)
        self._values = SecretValues(values)
        self._matched: set[str] = set() if matched is None else matched

    @property
    def known(self) -> tuple[str, ...]:
        """Known secrets, in the order in which they were learned."""
        return self._values.values

    @property
    def unmatched(self) -> list[str]:
        """Paths that have matched nothing so far."""
        return [path for path in self._paths if path not in self._matched]

    def with_paths(self, paths: Iterable[str]) -> Redaction:
        """Return a redaction with further paths."""
        return Redaction((*self._paths, *paths), self.known)

    def with_values(self, values: Iterable[str]) -> Redaction:
        """Return a redaction with further known secrets."""
        known = frozenset(self.known)
        added = [value for value in values if value not in known]
        return Redaction(self._paths, (*self.known, *added), self._matched) if added else self

    def with_secrets_of(self, value: Json) -> Redaction:
        """Return a redaction that also knows a value's secrets, except short and ordinary words."""
        walk = self._walk(self._values, _REDACTOR)
        walk.value(value, self._rules, None)
        return self.with_values(walk.learned())

    def json(self, value: Json) -> Json:
        """Return a redacted copy of a value."""
        return self.replace(value, _REDACTOR)

    def text(self, text: str) -> str:
        """Return a redacted copy of a text."""
        return str(self.replace(text, _REDACTOR))

    def named_text(self, name: str, text: str) -> str:
        """Redact a text that has a name, such as a header or a property."""
        if text and _is_secret(name, text):
            return REDACTED
        return self.text(text)

    def property(self, item: Property) -> Property:
        """Return a redacted copy of a property."""
        return Property(
            item.label,
            self.named_text(item.label, item.text),
            self.text(item.url) if item.url is not None else None,
            self.text(item.image_url) if item.image_url is not None else None,
        )

    def replace(self, value: Json, replacer: Replacer) -> Json:
        """Return a copy of a value with its secrets replaced.

        Secrets that are recognised by a name or a path are then searched for in the whole value.
        """
        walk = self._walk(self._values, replacer)
        replaced = walk.value(value, self._rules, None)
        informed = self.with_values(walk.learned())
        if informed is self or not any(informed._values.spans(readable(replaced))):
            return replaced
        return self._walk(informed._values, replacer).value(value, self._rules, None)

    def _walk(self, values: SecretValues, replacer: Replacer) -> _Walk:
        return _Walk(values, replacer, self._matched, Signs.IN_TEXTS)

    def finds_nothing(self, document: str) -> bool:
        """Whether a JSON text has no secrets; cheaper than ``replace``."""
        if '"' not in document:  # numbers, booleans, null
            return True
        return not self._rules and find_signs(document, self._values) is None


class _Walk:
    """A walk over a value that replaces its secrets.

    Args:
        values: Known secrets.
        replacer: Makes the replacements.
        matched: Set to which paths are added when they match.
        signs: Where to search for secrets.

    Attributes:
        secrets: Texts of the secrets found so far.
        has_replaced: Whether anything was replaced.
    """

    def __init__(
        self, values: SecretValues, replacer: Replacer, matched: set[str], signs: Signs
    ) -> None:
        self.secrets: list[str] = []
        self.has_replaced = False
        self._values = values
        self._replacer = replacer
        self._matched = matched
        self._signs = signs

    def learned(self) -> list[str]:
        """Return the secrets to search for in other texts."""
        return list(islice(filter(is_worth_finding, dict.fromkeys(self.secrets)), _MOST_LEARNED))

    def value(self, value: Json, rules: Sequence[Rule], trail: Trail) -> Json:
        """Return a copy of a value with its secrets replaced."""
        if value is None or isinstance(value, (int, float)):
            return value
        if isinstance(value, str):
            return self._text(value, rules, trail)
        if isinstance(value, Mapping):
            return self._mapping(value, rules, trail)
        return self._sequence(value, rules, trail)

    def _mapping(self, value: Mapping[str, Json], rules: Sequence[Rule], trail: Trail) -> Json:
        if self._replacer.must_replace(value):
            self._redacted(self._redacting_walk(), value, ())
            return self._replaced(value, trail)
        if self._has_secret_names(value):
            return self._replaced(value, trail)
        if TYPE_TAG in value and "value" in value and value.keys() <= _TAGGED:
            return self._tagged(value, rules, trail)
        secrets = _named_values(value)
        return {
            name: (
                self._hidden(item, (trail, name))
                if name in secrets
                else self._member(name, item, rules, (trail, name))
            )
            for name, item in value.items()
        }

    def _sequence(self, value: Sequence[Json], rules: Sequence[Rule], trail: Trail) -> Json:
        secrets = {1} if _is_secret_pair(value) else _option_values(value)
        return [
            (
                self._hidden(item, (trail, index))
                if index in secrets
                else self._member(str(index), item, rules, (trail, index))
            )
            for index, item in enumerate(value)
        ]

    def _member(self, name: str, value: Json, rules: Sequence[Rule], trail: Trail) -> Json:
        below: Sequence[Rule] = ()
        if rules:
            below = [(path, steps[1:]) for path, steps in rules if steps[0] in (name, "*")]
            ended = [path for path, steps in below if not steps]
            if ended:
                self._matched.update(ended)
                return self._hidden(value, trail)
        if _is_secret(name, value):
            return self._hidden(value, trail)
        return self.value(value, below, trail)

    def _tagged(self, value: Mapping[str, Json], rules: Sequence[Rule], trail: Trail) -> Json:
        """Walk over a tagged value; paths and names skip the tag."""
        tag, inner = value[TYPE_TAG], value["value"]
        if tag != "bytes" or not isinstance(inner, str):
            members = {
                name: self.value(item, rules, (trail, name))
                for name, item in value.items()
                if name != TYPE_TAG
            }
            return {TYPE_TAG: tag, **members}
        walk = self._redacting_walk()
        self._redacted(walk, decoded(inner), rules)
        return self._replaced(value, trail) if walk.has_replaced else value

    def _text(self, text: str, rules: Sequence[Rule], trail: Trail) -> Json:
        if len(text) < _SHORTEST_TEXT:
            return text
        if _looks_like_document(text):
            replaced = self._document(text, rules, trail)
            if replaced is not None:
                return replaced
        found = chain(spans_in_windows(text, self._spans), self._encoded_spans(text))
        spans = merge_spans(found)
        if not spans:
            return text
        self.has_replaced = True
        for span in spans:
            written = text[span.start : span.end]
            self.secrets += (written, _unescaped(written))
        return self._replacer.replace_spans(text, spans, trail)

    def _spans(self, text: str) -> Iterator[Span]:
        if self._signs is not Signs.IN_MEMBERS:
            yield from self._values.spans(text)
        if self._signs is Signs.IN_TEXTS:
            yield from text_spans(text)

    def _encoded_spans(self, text: str) -> Iterator[Span]:
        """Yield the spans of JSON in base64 that has secrets."""
        if self._signs is not Signs.IN_TEXTS:
            return
        for span in spans_in_windows(text, encoded_json_spans):
            walk = self._redacting_walk()
            self._redacted(walk, decoded(text[span.start : span.end]), ())
            if walk.has_replaced:
                yield span

    def _document(self, text: str, rules: Sequence[Rule], trail: Trail) -> Json:
        """Return the replacement of a JSON text, or None if it must be treated as plain text.

        It must if it is not JSON after all, or has secrets that a parser drops, as in the first
        of two members with the same name.
        """
        signs = find_signs(text, self._values)
        if signs is None and not rules:
            return text
        walk = self._redacting_walk(signs or Signs.IN_MEMBERS)
        try:
            read = parse_in_pieces if len(text) > LARGE else json.loads
            shown = self._redacted(walk, read(text), rules)
        except (ValueError, RecursionError):
            return None
        if walk.has_replaced:
            self.has_replaced = True
            return self._replacer.replace_document(text, readable(shown), trail)
        return text if signs is None else None

    def _redacting_walk(self, signs: Signs | None = None) -> _Walk:
        """Return a walk that redacts a part of the value."""
        return _Walk(self._values, _REDACTOR, self._matched, signs or Signs.IN_TEXTS)

    def _redacted(self, walk: _Walk, value: Json, rules: Sequence[Rule]) -> Json:
        """Redact a part by a walk of its own, and adopt the secrets that it finds."""
        shown = walk.value(value, rules, None)
        self.secrets += walk.secrets
        return shown

    def _has_secret_names(self, value: Mapping[str, Json]) -> bool:
        """Whether names of members are or contain tokens or known secrets."""
        return self._signs is not Signs.IN_MEMBERS and any(
            len(name) >= _SHORTEST_SECRET_NAME
            and any((*token_spans(name), *self._values.spans(name)))
            for name in value
        )

    def _hidden(self, value: Json, trail: Trail) -> Json:
        return value if _is_meaningless(value) else self._whole(value, trail)

    def _whole(self, value: Json, trail: Trail) -> Json:
        self.secrets += _texts(value)
        return self._replaced(value, trail)

    def _replaced(self, value: Json, trail: Trail) -> Json:
        self.has_replaced = True
        return self._replacer.replace_value(value, trail)


class _Redactor:
    """Replaces secrets by ``[REDACTED]``."""

    def replace_value(self, value: Json, trail: Trail) -> Json:
        return REDACTED

    def replace_spans(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
        return replace_spans(text, spans, REDACTED)

    def replace_document(self, text: str, shown: str, trail: Trail) -> Json:
        return shown

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        return False


_REDACTOR = _Redactor()


def _rules_for(paths: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules of dotted paths.

    A path to a parameter also leads to that field of a body passed as a mapping, so every rule also
    applies one level down.
    """
    rules = tuple((path, tuple(path.split("."))) for path in paths)
    return (*rules, *((path, ("*", *steps)) for path, steps in rules))


def _looks_like_document(text: str) -> bool:
    if text[0] not in _OPENINGS:
        return False
    stripped = text.strip()
    return stripped[:1] in ("{", "[") and stripped[-1:] in ("}", "]")


def _is_secret(name: str, value: Json) -> bool:
    """Whether a value with this name is a secret."""
    if not is_secret_name(name):
        return may_hold_several(name) and any(map(looks_like_token, _own_texts(value)))
    if isinstance(value, str):
        return holds_address(name) or not is_public_address(value)
    is_plain = not isinstance(value, (Mapping, Sequence))
    return is_plain or not hides_plain_values_only(name)


def _named_values(value: Mapping[str, Json]) -> set[str]:
    """Return the members that siblings mark as secrets: a setting's values, a card's number."""
    named = value.keys() & TITLED_VALUES
    titles = (value[name] for name in value.keys() & TITLES) if named else ()
    secrets: set[str] = set()
    if any(isinstance(title, str) and is_secret_name(title) for title in titles):
        secrets |= named
    if _CARD_NUMBER in value and any(name in value for name in _CARD_MEMBERS):
        secrets.add(_CARD_NUMBER)
    return secrets


def _is_secret_pair(value: Sequence[Json]) -> bool:
    """Whether a list is a secret header or setting: name, value and perhaps a flag."""
    if len(value) not in (2, 3) or not isinstance(value[0], str) or not is_secret_name(value[0]):
        return False
    return len(value) == 2 or not isinstance(value[2], str)


def _option_values(value: Sequence[Json]) -> set[int]:
    """Return the positions after options of a command that take a secret, as ``--password``."""
    return {
        index
        for index, item in enumerate(value[:-1], 1)
        if isinstance(item, str)
        and item.startswith("-")
        and _OPTION.fullmatch(item)
        and is_secret_name(item)
        and not str(value[index]).startswith("-")
    }


def _unescaped(text: str) -> str:
    """Return a secret without its JSON escapes."""
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _own_texts(value: Json) -> Iterator[str]:
    """Yield a text, or the texts among the items of a list or mapping."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (Mapping, Sequence)):
        items = value.values() if isinstance(value, Mapping) else value
        yield from (item for item in items if isinstance(item, str))


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, Sequence):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, int) and value.bit_length() <= _LONGEST_NUMBER:
        yield str(value)


def _is_meaningless(value: Json) -> bool:
    return isinstance(value, bool) or value in (None, "", [], {}, ())


NOTHING_KNOWN = Redaction()
"""Redaction by names and token forms alone, without paths or known secrets."""


def redaction_for(
    paths: Sequence[str], arguments: Json, known: Redaction = NOTHING_KNOWN
) -> Redaction:
    """Return the redaction of a task.

    Args:
        paths: Dotted paths of the operation and of the caller.
        arguments: Arguments as plain JSON, whose secrets are learned.
        known: Redaction of the run so far.
    """
    redaction = known.with_paths(paths) if paths else known
    return redaction.with_secrets_of(arguments) if arguments else redaction
