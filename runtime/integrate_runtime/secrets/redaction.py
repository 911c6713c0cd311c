"""Keeps secrets out of everything that is stored, logged or shown.

A value is a secret when the name of its parameter or field is one of a secret's, or when a dotted
path leads to it; ``*`` in a path stands for any one name or index. Empty values, booleans and
public addresses stay. In text, secrets are found by the names before them, by their looks, and by
their values where those are known. A text that is a JSON document is read as one.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, Protocol, TypeAlias

from integrate_runtime.base.json_text import LARGE, parse_in_pieces, readable
from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.tasks.options import Property

from .known_values import SecretValues
from .names import hides_plain_values_only, holds_address, is_secret_name
from .shapes import token_spans
from .spans import Span, merge_spans, replace_spans
from .text import has_secret_texts, text_spans
from .values import is_public_address, is_worth_finding
from .windows import WINDOW, spans_in_windows, windows_of

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

    from .pointers import Trail

REDACTED = "[REDACTED]"

Rule: TypeAlias = "tuple[str, tuple[str, ...]]"
"""A path, and what of its steps is left."""

_SHORTEST_TEXT = 4
_MOST_LEARNED = 100
_SHORTEST_SECRET_NAME = 8
_LONGEST_NUMBER = 256
"""Bits of the longest number that is looked for elsewhere."""

# In a JSON document, and in documents within its texts: names of members that have a value, first
# items of lists, and what is called a name beside a value.
_MEMBER = re.compile(r'"([^"\\]++)\\*+"\s*+:\s*+(?!null|true|false|""|\\"\\"|\[\s*+\]|\{\s*+\})')
_FIRST_ITEM = re.compile(r'\[\s*+\\*+"([^"\\]++)\\*+"\s*+,')
_TITLE = re.compile(r'"(?:[Nn]ame|[Kk]ey|header|field)\\*+"\s*+:\s*+\\*+"([^"\\]++)\\*+"')
_ESCAPED_LETTER = re.compile(r"\\u00[2-7]")
_QUOTE = '\\"'
_BYTES = '"bytes"'
_OPENINGS = frozenset("{[ \t\r\n")
_TITLE_NAMES = ("name", "key", "Name", "Key", "header", "field")
_TAGGED = frozenset({TYPE_TAG, "value", "unset"})
"""Members of a tagged value, which may have a list of the fields that were not set."""
_VALUE_NAMES = ("value", "Value")
_CARD_NUMBER = "number"
_CARD_MEMBERS = ("cvc", "cvv", "exp_month")


class Replacer(Protocol):
    """What is put in the place of a secret."""

    def whole(self, value: Json, trail: Trail) -> Json:
        """In the place of a value that is a secret."""
        ...

    def within(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
        """In the place of a text that has secrets in it."""
        ...

    def document(self, text: str, shown: str, trail: Trail) -> Json:
        """In the place of a JSON text that has secrets in it.

        Args:
            text: The text.
            shown: The same document without its secrets.
            trail: The place of the text.
        """
        ...

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        """Whether a mapping has to go for another reason."""
        ...


class Redaction:
    """What is secret about one task.

    Args:
        paths: Dotted paths to secrets, beside those that their names tell.
        values: Secrets that are known, and hidden wherever they turn up.
        matched: Collects the paths that led to something.
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
        """The known secrets, in the order in which they became known."""
        return self._values.values

    @property
    def unmatched(self) -> list[str]:
        """The paths that have led to nothing in all that was looked at."""
        return [path for path in self._paths if path not in self._matched]

    def following(self, paths: Iterable[str]) -> Redaction:
        """This redaction, with further paths."""
        return Redaction((*self._paths, *paths), self.known)

    def knowing(self, values: Iterable[str]) -> Redaction:
        """This redaction, with further known secrets."""
        known = frozenset(self.known)
        added = [value for value in values if value not in known]
        return Redaction(self._paths, (*self.known, *added), self._matched) if added else self

    def learning_from(self, value: Json) -> Redaction:
        """This redaction, with the secrets of a value that are worth finding elsewhere."""
        walk = self._walk(self._values, _REDACTOR)
        walk.value(value, self._rules, None)
        return self.knowing(walk.learned())

    def json(self, value: Json) -> Json:
        """A copy of ``value`` without its secrets."""
        return self.replace(value, _REDACTOR)

    def text(self, text: str) -> str:
        """A text without its secrets."""
        return str(self.replace(text, _REDACTOR))

    def named(self, name: str, text: str) -> str:
        """The text of something that has a name: a header, a property."""
        if text and is_secret_name(name) and _is_secret(name, text):
            return REDACTED
        return self.text(text)

    def property(self, item: Property) -> Property:
        """A property without its secrets."""
        return Property(
            item.label,
            self.named(item.label, item.text),
            self.text(item.url) if item.url is not None else None,
            self.text(item.image_url) if item.image_url is not None else None,
        )

    def replace(self, value: Json, replacer: Replacer) -> Json:
        """A copy of ``value`` with other values in the place of its secrets.

        Secrets that the value tells by names or paths are looked for in all of it.
        """
        walk = self._walk(self._values, replacer)
        replaced = walk.value(value, self._rules, None)
        knowing = self.knowing(walk.learned())
        if knowing is self or not any(knowing._values.spans(readable(replaced))):
            return replaced
        return self._walk(knowing._values, replacer).value(value, self._rules, None)

    def _walk(self, values: SecretValues, replacer: Replacer) -> _Walk:
        return _Walk(values, replacer, self._matched, _Signs.IN_TEXTS)

    def finds_nothing(self, document: str) -> bool:
        """Whether a JSON text has no secret, at a fraction of the cost of ``replace``."""
        if '"' not in document:  # numbers, booleans, null
            return True
        return not self._rules and _signs(document, self._values) is None


class _Walk:
    """One walk over a value, which finds its secrets and puts others in their place.

    Args:
        values: The known secrets.
        replacer: What is put there.
        matched: Collects the paths that led to something.
        signs: Where secrets are looked for.

    Attributes:
        found: The texts of the secrets.
        has_replaced: Something was put in the place of something.
    """

    def __init__(
        self, values: SecretValues, replacer: Replacer, matched: set[str], signs: _Signs
    ) -> None:
        self.found: list[str] = []
        self.has_replaced = False
        self._values = values
        self._replacer = replacer
        self._matched = matched
        self._signs = signs

    def learned(self) -> list[str]:
        """Those secrets that are looked for elsewhere."""
        return list(islice(filter(is_worth_finding, dict.fromkeys(self.found)), _MOST_LEARNED))

    def value(self, value: Json, rules: Sequence[Rule], trail: Trail) -> Json:
        """A copy of a value with others in the place of its secrets."""
        if value is None or isinstance(value, (int, float)):
            return value
        if isinstance(value, str):
            return self._text(value, rules, trail)
        if isinstance(value, Mapping):
            return self._mapping(value, rules, trail)
        return self._sequence(value, rules, trail)

    def _mapping(self, value: Mapping[str, Json], rules: Sequence[Rule], trail: Trail) -> Json:
        if self._replacer.must_replace(value):
            self._take_over(self._shown_walk(), value, ())
            return self._replaced(value, trail)
        if self._has_secret_names(value):
            return self._replaced(value, trail)
        if TYPE_TAG in value and "value" in value and value.keys() <= _TAGGED:
            return self._tagged(value, rules, trail)
        secret = _named_value(value)
        return {
            name: (
                self._hidden(item, (trail, name))
                if name == secret
                else self._member(name, item, rules, (trail, name))
            )
            for name, item in value.items()
        }

    def _sequence(self, value: Sequence[Json], rules: Sequence[Rule], trail: Trail) -> Json:
        secret = 1 if _is_secret_pair(value) else None
        return [
            (
                self._hidden(item, (trail, index))
                if index == secret
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
        if is_secret_name(name) and _is_secret(name, value):
            return self._hidden(value, trail)
        return self.value(value, below, trail)

    def _tagged(self, value: Mapping[str, Json], rules: Sequence[Rule], trail: Trail) -> Json:
        """Rules and names pass through a type's tag as though it were not there."""
        tag, inner = value[TYPE_TAG], value["value"]
        if tag != "bytes" or not isinstance(inner, str):
            return {
                TYPE_TAG: tag,
                **{
                    name: self.value(item, rules if name == "value" else (), (trail, name))
                    for name, item in value.items()
                    if name != TYPE_TAG
                },
            }
        walk = self._shown_walk()
        self._take_over(walk, _decoded(inner), rules)
        return self._replaced(value, trail) if walk.has_replaced else value

    def _text(self, text: str, rules: Sequence[Rule], trail: Trail) -> Json:
        if len(text) < _SHORTEST_TEXT:
            return text
        if _looks_like_document(text):
            replaced = self._document(text, rules, trail)
            if replaced is not None:
                return replaced
        spans = merge_spans(spans_in_windows(text, self._spans))
        if not spans:
            return text
        self.has_replaced = True
        for span in spans:
            written = text[span.start : span.end]
            self.found += (written, _unescaped(written))
        return self._replacer.within(text, spans, trail)

    def _spans(self, text: str) -> Iterator[Span]:
        if self._signs is not _Signs.IN_MEMBERS:
            yield from self._values.spans(text)
        if self._signs is _Signs.IN_TEXTS:
            yield from text_spans(text)

    def _document(self, text: str, rules: Sequence[Rule], trail: Trail) -> Json:
        """Give the replacement of a JSON text; None where it has to be read as plain text.

        That is where it is no JSON, and where it has secrets that a parser drops: of two members of
        one name JSON has the last.
        """
        signs = _signs(text, self._values)
        if signs is None and not rules:
            return text
        walk = self._shown_walk(signs or _Signs.IN_MEMBERS)
        try:
            read = parse_in_pieces if len(text) > LARGE else json.loads
            shown = self._take_over(walk, read(text), rules)
        except (ValueError, RecursionError):
            return None
        if walk.has_replaced:
            self.has_replaced = True
            return self._replacer.document(text, readable(shown), trail)
        return text if signs is None else None

    def _shown_walk(self, signs: _Signs | None = None) -> _Walk:
        """A walk for what people see of a part."""
        return _Walk(self._values, _REDACTOR, self._matched, signs or _Signs.IN_TEXTS)

    def _take_over(self, walk: _Walk, value: Json, rules: Sequence[Rule]) -> Json:
        """What people see of a part, by a walk whose finds become this one's."""
        shown = walk.value(value, rules, None)
        self.found += walk.found
        return shown

    def _has_secret_names(self, value: Mapping[str, Json]) -> bool:
        """Whether names of members are, or hold, tokens or known secrets."""
        return self._signs is not _Signs.IN_MEMBERS and any(
            len(name) >= _SHORTEST_SECRET_NAME
            and any((*token_spans(name), *self._values.spans(name)))
            for name in value
        )

    def _hidden(self, value: Json, trail: Trail) -> Json:
        return value if _tells_nothing(value) else self._whole(value, trail)

    def _whole(self, value: Json, trail: Trail) -> Json:
        self.found += _texts(value)
        return self._replaced(value, trail)

    def _replaced(self, value: Json, trail: Trail) -> Json:
        self.has_replaced = True
        return self._replacer.whole(value, trail)


class _Redactor:
    """Puts a word in the place of secrets."""

    def whole(self, value: Json, trail: Trail) -> Json:
        return REDACTED

    def within(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
        return replace_spans(text, spans, REDACTED)

    def document(self, text: str, shown: str, trail: Trail) -> Json:
        return shown

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        return False


_REDACTOR = _Redactor()


class _Signs(Enum):
    """Where the secrets of a JSON document may be."""

    IN_MEMBERS = "under names and in pairs"
    KNOWN = "there, and known ones in its texts"
    IN_TEXTS = "anywhere"


def _signs(document: str, values: SecretValues) -> _Signs | None:
    """Where the secrets of a JSON document may be, without parsing it; None if it has none."""
    strongest: _Signs | None = None
    for part in windows_of(document):
        signs = _signs_of_part(part, values)
        if signs is _Signs.IN_TEXTS:
            return signs
        strongest = _Signs.KNOWN if _Signs.KNOWN in (signs, strongest) else strongest or signs
    return strongest


def _signs_of_part(document: str, values: SecretValues) -> _Signs | None:
    if _is_opaque(document) or has_secret_texts(document):
        return _Signs.IN_TEXTS
    if any(values.spans(document)):
        return _Signs.IN_TEXTS if _QUOTE in document else _Signs.KNOWN
    names = {*_MEMBER.findall(document), *_FIRST_ITEM.findall(document)}
    if not names.isdisjoint(_VALUE_NAMES):
        names.update(_TITLE.findall(document))
    if "exp_month" in names or any(map(is_secret_name, names)):
        # Escaped quotes may be those of a document within a text.
        return _Signs.IN_TEXTS if _QUOTE in document else _Signs.IN_MEMBERS
    return None


def _is_opaque(document: str) -> bool:
    """Whether letters are escaped that need not be, or bytes are in base64."""
    if _BYTES in document or "\\/" in document:
        return True
    return "\\u00" in document and _ESCAPED_LETTER.search(document) is not None


def _rules_for(paths: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that dotted paths stand for.

    A path that names a parameter also names that field of a body passed as a mapping, so every
    rule holds one level down as well.
    """
    rules = tuple((path, tuple(path.split("."))) for path in paths)
    return (*rules, *((path, ("*", *steps)) for path, steps in rules))


def _looks_like_document(text: str) -> bool:
    if text[0] not in _OPENINGS:
        return False
    stripped = text.strip()
    return stripped[:1] in ("{", "[") and stripped[-1:] in ("}", "]")


def _is_secret(name: str, value: Json) -> bool:
    """Whether a value under a secret's name is one."""
    if isinstance(value, str):
        return holds_address(name) or not is_public_address(value)
    is_plain = not isinstance(value, (Mapping, Sequence))
    return is_plain or not hides_plain_values_only(name)


def _named_value(value: Mapping[str, Json]) -> str | None:
    """The member that is a secret by what stands beside it: a setting's value, a card's number."""
    for title in _VALUE_NAMES:
        if title in value and any(
            isinstance(name := value.get(other), str) and is_secret_name(name)
            for other in _TITLE_NAMES
        ):
            return title
    if _CARD_NUMBER in value and any(name in value for name in _CARD_MEMBERS):
        return _CARD_NUMBER
    return None


def _is_secret_pair(value: Sequence[Json]) -> bool:
    """A header or setting as its name and its value, and perhaps a flag."""
    if len(value) not in (2, 3) or not isinstance(value[0], str) or not is_secret_name(value[0]):
        return False
    return len(value) == 2 or not isinstance(value[2], str)


def _unescaped(text: str) -> str:
    """A secret that was written in JSON, as it was before."""
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


def _decoded(text: str) -> str:
    """What base64 says, as far as it is text."""
    decoder = getincrementaldecoder("utf-8")("replace")
    try:
        # In pieces of whole groups of four, between which other threads run.
        pieces = (text[at : at + WINDOW] for at in range(0, len(text), WINDOW))
        return "".join(decoder.decode(b64decode(piece)) for piece in pieces)
    except ValueError:
        return text


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


def _tells_nothing(value: Json) -> bool:
    return isinstance(value, bool) or value in (None, "", [], {}, ())


NOTHING_KNOWN = Redaction()
"""The redaction of a task of which nothing is known: by names and looks alone."""


def redaction_for(
    paths: Sequence[str], arguments: Json, known: Redaction = NOTHING_KNOWN
) -> Redaction:
    """The redaction of a task.

    Args:
        paths: The operation's rules and the caller's.
        arguments: The arguments as plain JSON.
        known: What is known before.
    """
    redaction = known.following(paths) if paths else known
    return redaction.learning_from(arguments) if arguments else redaction
