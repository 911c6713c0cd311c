"""Keeps secrets out of everything that is stored, logged or shown.

A value is a secret when the whole name of its parameter or field is a secret's name, or when a
dotted path leads to it; ``*`` in a path stands for any one name or index. Empty values and booleans
stay: they tell nothing, and it matters that they are empty. In text, secrets are found by the names
before them, by their looks, and by their values where those are known.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from integrate_runtime.base.types import TYPE_TAG
from integrate_runtime.tasks.options import Property

from .json_spans import json_spans, may_have_secret_members
from .known_values import SecretValues
from .names import is_secret_name
from .text import Span, merge_spans, replace_spans, text_spans

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json

REDACTED = "[REDACTED]"

Rule: TypeAlias = tuple[str, ...]
"""A path, split at its dots."""

_SHORTEST_TEXT = 4


def rules_for(paths: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that dotted paths stand for.

    A path that names a parameter also names that field of a body passed as a mapping, so every
    rule holds one level down as well.
    """
    rules = tuple(tuple(path.split(".")) for path in paths)
    return (*rules, *(("*", *rule) for rule in rules))


class Replacer(Protocol):
    """What is put in the place of a secret."""

    def whole(self, value: Json) -> Json:
        """In the place of a value that is a secret."""
        ...

    def within(self, text: str, spans: Sequence[Span]) -> Json:
        """In the place of a text that has secrets in it."""
        ...

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        """Whether a mapping has to go for another reason."""
        ...


class Redaction:
    """What is secret about one task.

    Args:
        paths: Dotted paths to secrets, beside those that their names tell.
        values: Secrets that are known, and hidden wherever they turn up.
    """

    def __init__(self, paths: Iterable[str] = (), values: Iterable[str] = ()) -> None:
        self._paths = tuple(paths)
        self._rules = rules_for(self._paths)
        self._values = SecretValues(values)

    @property
    def known(self) -> frozenset[str]:
        """The known secrets."""
        return self._values.values

    def following(self, paths: Iterable[str]) -> Redaction:
        """This redaction, with further paths."""
        return Redaction((*self._paths, *paths), self.known)

    def knowing(self, values: Iterable[str]) -> Redaction:
        """This redaction, with further known secrets."""
        added = frozenset(values) - self.known
        return Redaction(self._paths, self.known | added) if added else self

    def learning_from(self, value: Json) -> Redaction:
        """This redaction, with the secrets that the arguments hold by name or path."""
        collector = _Collector()
        self.replace(value, collector)
        return self.knowing(collector.found)

    def json(self, value: Json) -> Json:
        """A copy of ``value`` without its secrets."""
        return self.replace(value, _Redactor())

    def text(self, text: str) -> str:
        """A text without its secrets."""
        spans = self.spans(text)
        return replace_spans(text, spans, REDACTED) if spans else text

    def named(self, name: str, text: str) -> str:
        """The text of something that has a name: a header, a property."""
        if is_secret_name(name.replace(" ", "_")):
            return REDACTED if text else text
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
        """A copy of ``value`` with other values in the place of its secrets."""
        return self._replace(value, self._rules, replacer)

    def spans(self, text: str, rules: Sequence[Rule] = ()) -> list[Span]:
        """The secrets in a text, in order.

        Args:
            text: Any text; the rules hold in one that is a JSON document.
            rules: Further rules for it.
        """
        if len(text) < _SHORTEST_TEXT:
            return []
        spans = [*text_spans(text), *(Span(*place) for place in self._values.spans(text))]
        every = (*rules, *self._rules)
        if may_have_secret_members(text) or (every and text.lstrip()[:1] in ("{", "[")):
            spans = [*json_spans(text, every), *spans]
        return merge_spans(spans)

    def _replace(self, value: Json, rules: Sequence[Rule], replacer: Replacer) -> Json:
        if value is None or isinstance(value, (int, float)):
            return value
        if isinstance(value, str):
            spans = self.spans(value, rules)
            return replacer.within(value, spans) if spans else value
        if isinstance(value, Mapping):
            if replacer.must_replace(value):
                return replacer.whole(value)
            if TYPE_TAG in value and len(value) == 2 and "value" in value:
                return self._replace_tagged(value, rules, replacer)
            return {name: self._member(name, item, rules, replacer) for name, item in value.items()}
        if _is_secret_pair(value):
            return [value[0], _hidden(value[1], replacer.whole)]
        return [self._member(str(index), item, rules, replacer) for index, item in enumerate(value)]

    def _replace_tagged(
        self, value: Mapping[str, Json], rules: Sequence[Rule], replacer: Replacer
    ) -> Json:
        """Rules and names pass through a type's tag as though it were not there."""
        inner = value["value"]
        if value[TYPE_TAG] == "bytes" and isinstance(inner, str):
            return replacer.whole(value) if self.spans(_decoded(inner), rules) else value
        return {TYPE_TAG: value[TYPE_TAG], "value": self._replace(inner, rules, replacer)}

    def _member(self, name: str, value: Json, rules: Sequence[Rule], replacer: Replacer) -> Json:
        below = [rule[1:] for rule in rules if rule[0] in (name, "*")] if rules else ()
        if () in below or is_secret_name(name):
            return _hidden(value, replacer.whole)
        return self._replace(value, [rule for rule in below if rule], replacer)


class _Redactor:
    """Puts a word in the place of secrets."""

    def whole(self, value: Json) -> Json:
        return REDACTED

    def within(self, text: str, spans: Sequence[Span]) -> Json:
        return replace_spans(text, spans, REDACTED)

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        return False


class _Collector(_Redactor):
    """Collects the secrets."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def whole(self, value: Json) -> Json:
        self.found.update(_texts(value))
        return REDACTED

    def within(self, text: str, spans: Sequence[Span]) -> Json:
        for span in spans:
            written = text[span.start : span.end]
            self.found.update((written, *_texts(_read(written if span.quoted else f'"{written}"'))))
        return REDACTED


def _read(text: str) -> Json:
    """A secret that was written as JSON; one that was not tells nothing more."""
    try:
        value: Json = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value


def _decoded(text: str) -> str:
    """What base64 says, as far as it is text."""
    try:
        return b64decode(text).decode("utf-8", "replace")
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


def _is_secret_pair(value: Sequence[Json]) -> bool:
    """A header as a pair of its name and its value."""
    return len(value) == 2 and isinstance(value[0], str) and is_secret_name(value[0])


def _hidden(value: Json, hide: Callable[[Json], Json]) -> Json:
    return value if _tells_nothing(value) else hide(value)


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
