"""Seals the secrets of what a journal keeps, and opens them again for a replay.

A sealed value is ``{"$sealed": token}``. A text with secrets in it is ``{"$sealed": [text,
{"token": ...}, text]}``, so that all but its secrets can be read; one that is a JSON document is
``{"$sealed": [{"token": ..., "shown": ...}]}``, a single piece beside the document without its
secrets. A token is ``v1.key.data``: the data is a nonce and the value's JSON under AES-256-GCM,
which also proves that a holder of the key made it, and for this very place: the run, its part, the
JSON pointer of the value in the part, and which of a text's pieces it is.

Data that has a key ``$sealed`` of its own is sealed as a whole, so whatever a journal shows under
that key was put there by a vault.
"""

from __future__ import annotations

import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

from integrate_runtime.base.errors import IntegrationError
from integrate_runtime.base.json_text import compact, parse
from integrate_runtime.tasks.keys import encode_path

from .key_ring import VARIABLE, KeyRing, SealingKey, key_ring_for
from .pointers import pointer
from .redaction import REDACTED, Redaction

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from integrate_runtime.base.types import Json
    from integrate_runtime.tasks.keys import Path

    from .pointers import Trail
    from .spans import Span

SEALED = "$sealed"
_MARK = f'"{SEALED}"'
_OPENING = f"{{{_MARK}:"
_VERSION = "v1"
_NONCE = 12
_SALT = 16


@dataclass(slots=True)
class Place:
    """What a value belongs to: sealed for one, it is opened for no other.

    Attributes:
        run_id: A run.
        part: Its payload, its result, what another process asks about it, or the path of one of
            its tasks.
    """

    run_id: str
    part: Literal["payload", "result", "request"] | Path

    def __str__(self) -> str:
        part = self.part if isinstance(self.part, str) else encode_path(self.part)
        return f"{compact(self.run_id)} {part}"


class Vault:
    """Seals and opens the secrets of one journal.

    Args:
        keys: The journal's keys.
    """

    def __init__(self, keys: KeyRing) -> None:
        self._keys = keys

    @classmethod
    def for_journal(cls, path: FilePath | None) -> Vault:
        """The vault of a journal file, or of a journal in memory.

        Raises:
            IntegrationError: a key is malformed, or the key file cannot be read or made.
        """
        return cls(key_ring_for(path))

    def seal(self, value: Json, rules: Redaction, place: Place) -> Json:
        """A copy of ``value`` in which the secrets are sealed."""
        return rules.replace(value, _Sealer(self._keys.newest, place))

    def open(self, value: Json, place: Place) -> Json:
        """The value that was sealed.

        Raises:
            IntegrationError: the key is missing, or what was sealed was changed or moved.
        """
        opener = _Opener(self._keys, place)
        return _replace_sealed(value, opener.whole, opener.part)

    def dump(self, value: Json, rules: Redaction, place: Place) -> str:
        """Seal a value and write it as ASCII JSON text.

        Raises:
            ValueError: a number in it has no JSON form.
        """
        text = compact(value)
        if _MARK not in text and rules.finds_nothing(text):
            return text
        return compact(self.seal(value, rules, place))

    def load(self, text: str, place: Place) -> Json:
        """Read what ``dump`` wrote.

        Raises:
            IntegrationError: the key is missing, or what was sealed was changed or moved.
        """
        value: Json = parse(text)
        return self.open(value, place) if _MARK in text else value

    def seal_document(self, text: str, rules: Redaction, place: Place) -> str:
        """Seal the secrets of a JSON text, the rest of which stays as it is, to the letter."""
        sealer = _Sealer(self._keys.newest, place)
        if _MARK in text:
            return compact(sealer.whole(text, None))
        sealed = rules.replace(text, sealer)
        return text if sealed == text else compact(sealed)

    def open_document(self, text: str, place: Place) -> str:
        """The JSON text that was sealed.

        Raises:
            IntegrationError: the key is missing, or what was sealed was changed or moved.
        """
        return str(self.load(text, place)) if text.startswith(_OPENING) else text

    def new_salt(self) -> str:
        """A salt from which this vault's key makes a key for digests."""
        return f"{self._keys.newest.id}.{os.urandom(_SALT).hex()}"

    def digest_key(self, salt: str) -> bytes | None:
        """The key that a salt stands for; None when the key that it was made for is gone."""
        key_id, _, digits = salt.partition(".")
        key = self._keys.find(key_id)
        return key.derive(bytes.fromhex(digits)) if key is not None else None


def show(value: Json) -> Json:
    """What people see of a stored value; needs no key."""
    return _replace_sealed(
        value, lambda _, __: REDACTED, lambda part, _: part.get("shown", REDACTED)
    )


def show_text(text: str | None) -> Json:
    """What people see of a value that ``Vault.dump`` wrote, if there is one; needs no key."""
    if text is None:
        return None
    value: Json = parse(text)
    return show(value) if _MARK in text else value


def show_document(text: str | None) -> Json:
    """What people see of a text that ``Vault.seal_document`` gave, if there is one."""
    shown = show_text(text)
    if text is None or not text.startswith(_OPENING):
        return shown
    try:
        document: Json = json.loads(str(shown))
    except ValueError:  # all of it was sealed
        return shown
    return document


class _Sealer:
    """Puts sealed values in the place of secrets."""

    def __init__(self, key: SealingKey, place: Place) -> None:
        self._key = key
        self._place = place

    def whole(self, value: Json, trail: Trail) -> Json:
        return {SEALED: self._token(value, trail)}

    def within(self, text: str, spans: Sequence[Span], trail: Trail) -> Json:
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

    def document(self, text: str, shown: str, trail: Trail) -> Json:
        return {SEALED: [{"token": self._token(text, (trail, 0)), "shown": shown}]}

    def must_replace(self, value: Mapping[str, Json]) -> bool:
        return SEALED in value

    def _token(self, value: Json, trail: Trail) -> str:
        nonce = os.urandom(_NONCE)
        content = compact(value).encode()
        context = _context(self._key, self._place, trail)
        data = nonce + self._key.cipher.encrypt(nonce, content, context)
        return f"{_VERSION}.{self._key.id}.{urlsafe_b64encode(data).decode()}"


class _Opener:
    """Opens the sealed values of one place."""

    def __init__(self, keys: KeyRing, place: Place) -> None:
        self._keys = keys
        self._place = place

    def part(self, part: Mapping[str, str], trail: Trail) -> str:
        return str(self.whole(part["token"], trail))

    def whole(self, token: str, trail: Trail) -> Json:
        version, _, rest = token.partition(".")
        key_id, _, data = rest.partition(".")
        key = self._keys.find(key_id)
        if version != _VERSION:
            raise IntegrationError(
                "The journal holds a value that a newer integrate-runtime sealed: update it."
            )
        if key is None:
            raise IntegrationError(
                f"The journal holds a secret that was sealed with the key {key_id}, which is not "
                f"among those of {self._keys.origin}: restore the key file, or add the key, as in "
                f"{VARIABLE}=new,old."
            )
        # Its library loads with the first secret: most runs have none.
        from cryptography.exceptions import InvalidTag

        try:
            raw = urlsafe_b64decode(data)
            context = _context(key, self._place, trail)
            opened = key.cipher.decrypt(raw[:_NONCE], raw[_NONCE:], context)
        except (InvalidTag, ValueError) as error:
            raise IntegrationError(
                f"The journal holds a sealed secret that was changed since it was sealed with the "
                f"key {key_id}, or moved from another place: restore the journal from a copy."
            ) from error
        value: Json = json.loads(opened)
        return value


def _replace_sealed(
    value: Json,
    whole: Callable[[str, Trail], Json],
    part: Callable[[Mapping[str, str], Trail], str],
    trail: Trail = None,
) -> Json:
    """A copy of ``value`` with other values in the place of tokens.

    Args:
        value: What a vault sealed.
        whole: Gives the value for a token, at its place.
        part: Gives the text for a piece of a text, at its place.
        trail: The place of ``value``.
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


def _context(key: SealingKey, place: Place, trail: Trail) -> bytes:
    """What a token's proof covers beside its data.

    A piece of a text has its index in the text as the last step of its pointer.
    """
    return f"integrate {_VERSION} {key.id} {place} {pointer(trail)}".encode()
