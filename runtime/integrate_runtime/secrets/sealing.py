"""Sealing of secrets in stored values, and opening them for a replay.

A sealed value is ``{"$sealed": token}``. A text with secrets in it is ``{"$sealed": [text,
{"token": ...}, text]}``, so that the rest stays legible; a JSON document is ``{"$sealed":
[{"token": ..., "shown": ...}]}``, a single piece with the redacted document. A token is
``v1.key.data``, where the data is a nonce and the value's JSON, encrypted with AES-256-GCM. The
associated data binds it to its place: run, column, JSON pointer of the value, and index of the
piece.

Data that has a key ``$sealed`` of its own is sealed as a whole, so that only a vault can have
written that key into a journal.
"""

from __future__ import annotations

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from integrate_runtime.base.errors import JournalTampered, MissingKey
from integrate_runtime.base.json_text import (
    LARGE,
    compact,
    compact_in_pieces,
    is_large,
    parse,
    parse_in_pieces,
)

from .key_ring import KeyRing, SealingKey
from .pointers import pointer
from .redaction import REDACTED, Redaction
from .signing import Place, Signer, content_of

if TYPE_CHECKING:

    from integrate_runtime.base.types import Json
    from integrate_runtime.secrets.search.spans import Span

    from .pointers import Trail

SEALED = "$sealed"
_MARK = f'"{SEALED}"'
_OPENING = f"{{{_MARK}:"
_VERSION = "v1"
_NONCE = 12
_SALT = 16


class Vault:
    """Seals and signs the values of one journal, and opens them.

    Args:
        keys: Keys of the journal.
        journal: Id of the journal.
    """

    def __init__(self, keys: KeyRing, journal: str) -> None:
        self._keys = keys
        self._journal = journal
        self.signer = Signer(keys, journal)

    def of_journal(self, journal: str) -> Vault:
        """Return the vault of another journal with the same keys."""
        return Vault(self._keys, journal)

    def seal(self, value: Json, rules: Redaction, place: Place) -> Json:
        """Return a copy of a value with its secrets sealed."""
        return rules.replace(value, _Sealer(self._keys.newest, self._journal, place))

    def open(self, value: Json, place: Place) -> Json:
        """Open the sealed secrets of a value.

        Raises:
            JournalTampered: A sealed secret was changed or moved.
            MissingKey: The key is missing.
        """
        opener = _Opener(self._keys, self._journal, place)
        return _replace_sealed(value, opener.whole, opener.part)

    def dump(self, value: Json, rules: Redaction, place: Place) -> str:
        """Seal a value and write it as signed JSON text.

        Raises:
            ValueError: A number in it has no JSON form.
        """
        text = compact_in_pieces(value) if is_large(value, LARGE) else compact(value)
        if _MARK in text or not rules.finds_nothing(text):
            sealed = self.seal(value, rules, place)
            text = compact_in_pieces(sealed) if len(text) > LARGE else compact(sealed)
        return self.signer.sign(text, place)

    def load(self, text: str, place: Place) -> Json:
        """Read text that ``dump`` wrote."""
        return self.load_marked(text, place)[0]

    def load_marked(self, text: str, place: Place) -> tuple[Json, bool]:
        """Read text that ``dump`` wrote; return its value and whether it has secrets.

        Raises:
            JournalTampered: The text was changed or moved.
            MissingKey: The key is missing.
        """
        content = self.signer.verify(text, place)
        value: Json = parse_in_pieces(content) if len(content) > LARGE else parse(content)
        has_secrets = _MARK in content
        return (self.open(value, place) if has_secrets else value), has_secrets

    def dump_document(self, text: str, rules: Redaction, place: Place, *context: str) -> str:
        """Seal and sign a JSON text; everything but its secrets stays as it is, to the letter.

        Args:
            text: The JSON text.
            rules: Rules for its secrets.
            place: Where it is stored.
            context: Values that are stored beside it and covered by its signature.
        """
        sealer = _Sealer(self._keys.newest, self._journal, place)
        content = text
        if _MARK in text:
            content = compact(sealer.replace_value(text, None))
        elif (sealed := rules.replace(text, sealer)) != text:
            content = compact(sealed)
        return self.signer.sign(content, place, *context)

    def load_document(self, text: object, place: Place, *context: object) -> str:
        """Read text that ``dump_document`` wrote.

        Raises:
            JournalTampered: The text was changed or moved.
            MissingKey: The key is missing.
        """
        content = self.signer.verify(text, place, *context)
        if not content.startswith(_OPENING):
            return content
        return str(self.open(parse(content), place))

    def digest_key(self) -> bytes | None:
        """Return the key for digests of the journal's tasks; None if its first key is missing."""
        key = self._keys.find(self._journal.partition(".")[0])
        return key.derive(self._journal.encode()) if key is not None else None


def new_journal_id(keys: KeyRing) -> str:
    """Return a random id for a new journal, beginning with the id of its key."""
    return f"{keys.newest.id}.{os.urandom(_SALT).hex()}"


def show(value: Json) -> Json:
    """Return a stored value with sealed secrets redacted; needs no key."""
    return _replace_sealed(
        value, lambda _, __: REDACTED, lambda part, _: part.get("shown", REDACTED)
    )


def show_text(text: str | None) -> Json:
    """Return a value that ``Vault.dump`` wrote, redacted; needs no key."""
    if text is None:
        return None
    content = content_of(text)
    value: Json = parse(content)
    return show(value) if _MARK in content else value


def show_document(text: str | None) -> Json:
    """Return a document that ``Vault.dump_document`` wrote, redacted; needs no key."""
    shown = show_text(text)
    if text is None or not content_of(text).startswith(_OPENING):
        return shown
    try:
        document: Json = json.loads(str(shown))
    except ValueError:  # all of it was sealed
        return shown
    return document


class _Sealer:
    """Replaces secrets by sealed ones."""

    def __init__(self, key: SealingKey, journal: str, place: Place) -> None:
        self._key = key
        self._journal = journal
        self._place = place

    def replace_value(self, value: Json, trail: Trail) -> Json:
        return {SEALED: self._token(value, trail)}

    def replace_spans(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
        parts: list[Json] = []
        at = 0
        for span in spans:
            before = text[at : span.start]
            parts += [
                before,
                {"token": self._token(text[span.start : span.end], (trail, len(parts) + 1))},
            ]
            at = span.end
        return {SEALED: [*parts, text[at:]]}

    def replace_document(self, text: str, shown: str, trail: Trail) -> Json:
        return {SEALED: [{"token": self._token(text, (trail, 0)), "shown": shown}]}

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        return SEALED in value

    def _token(self, value: Json, trail: Trail) -> str:
        nonce = os.urandom(_NONCE)
        content = compact(value).encode()
        context = _context(self._key, self._journal, self._place, trail)
        data = nonce + self._key.cipher.encrypt(nonce, content, context)
        return f"{_VERSION}.{self._key.id}.{urlsafe_b64encode(data).decode()}"


class _Opener:
    """Opens the sealed values of one stored text."""

    def __init__(self, keys: KeyRing, journal: str, place: Place) -> None:
        self._keys = keys
        self._journal = journal
        self._place = place

    def part(self, part: Mapping[str, str], trail: Trail) -> str:
        return str(self.whole(part["token"], trail))

    def whole(self, token: str, trail: Trail) -> Json:
        version, _, rest = token.partition(".")
        key_id, _, data = rest.partition(".")
        key = self._keys.find(key_id)
        if version != _VERSION:
            raise self._tampered()
        if key is None:
            raise MissingKey(f"a secret in {self._place.described}", key_id, self._keys.origin)
        # Its library loads with the first secret: most runs have none.
        from cryptography.exceptions import InvalidTag

        try:
            raw = urlsafe_b64decode(data)
            context = _context(key, self._journal, self._place, trail)
            opened = key.cipher.decrypt(raw[:_NONCE], raw[_NONCE:], context)
        except (InvalidTag, ValueError) as error:
            raise self._tampered() from error
        value: Json = json.loads(opened)
        return value

    def _tampered(self) -> JournalTampered:
        described = f"a secret in {self._place.described}"
        return JournalTampered(described, self._place.run_id, self._place.path)


def _replace_sealed(
    value: Json,
    whole: Callable[[str, Trail], Json],
    part: Callable[[Mapping[str, str], Trail], str],
    trail: Trail = None,
) -> Json:
    """Return a copy of a sealed value with its tokens replaced.

    Args:
        value: Value with sealed secrets.
        whole: Function from a token and its position to a value.
        part: Function from a sealed piece of a text and its position to a text.
        trail: Position of ``value``.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        if SEALED not in value:
            return {
                name: _replace_sealed(item, whole, part, (trail, name))
                for name, item in value.items()
            }
        sealed = cast("str | Sequence[str | Mapping[str, str]]", value[SEALED])
        if isinstance(sealed, str):
            return whole(sealed, trail)
        return "".join(
            item if isinstance(item, str) else part(item, (trail, index))
            for index, item in enumerate(sealed)
        )
    if isinstance(value, Sequence):
        return [
            _replace_sealed(item, whole, part, (trail, index)) for index, item in enumerate(value)
        ]
    return value


def _context(key: SealingKey, journal: str, place: Place, trail: Trail) -> bytes:
    """Return the associated data of a token.

    For a piece of a text, the pointer ends with the index of the piece.
    """
    return f"integrate {_VERSION} {key.id} {journal} {place} {pointer(trail)}".encode()
