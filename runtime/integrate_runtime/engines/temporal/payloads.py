"""Encryption of everything that Temporal stores as a payload, with the journal's key.

A payload is encrypted with AES-256-GCM, so only a holder of the key can have written it. One that
is not, such as a signal sent from Temporal's own pages, is read as nothing: what it asks for is
never done.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from temporalio.api.common.v1 import Payload
from temporalio.converter import (
    DataConverter,
    DefaultFailureConverterWithEncodedAttributes,
    PayloadCodec,
)

from integrate_runtime.base.errors import InvalidKey, JournalTampered, MissingKey
from integrate_runtime.secrets.key_ring import MAKE_ONE, VARIABLE, KeyRing, parse_keys

from .wire_json import WireConverter

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from integrate_runtime.secrets.key_ring import SealingKey

_ENCODING = b"binary/integrate-1"
_NOTHING = b"binary/null"
_CONTEXT = b"integrate temporal payload 1"
_NONCE = 12


class EncryptingCodec(PayloadCodec):
    """Codec that encrypts payloads, and reads those of others as nothing.

    Args:
        keys: Keys of the journal.
    """

    def __init__(self, keys: KeyRing) -> None:
        self._keys = keys
        self._ciphers: dict[str, AESGCM] = {}

    async def encode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Encrypt payloads."""
        return [self._encrypted(payload) for payload in payloads]

    async def decode(self, payloads: Sequence[Payload]) -> list[Payload]:
        """Decrypt payloads.

        Raises:
            MissingKey: If the key of one is missing.
            JournalTampered: If one was changed.
        """
        return [self._decrypted(payload) for payload in payloads]

    def _encrypted(self, payload: Payload) -> Payload:
        key, nonce = self._keys.newest, os.urandom(_NONCE)
        data = self._cipher(key).encrypt(nonce, payload.SerializeToString(), _CONTEXT)
        return Payload(metadata={"encoding": _ENCODING, "key": key.id.encode()}, data=nonce + data)

    def _decrypted(self, payload: Payload) -> Payload:
        if payload.metadata.get("encoding") != _ENCODING:
            return Payload(metadata={"encoding": _NOTHING})
        key_id = payload.metadata.get("key", b"").decode(errors="replace")
        key = self._keys.find(key_id)
        if key is None:
            raise MissingKey("a payload in Temporal", key_id, self._keys.origin)
        from cryptography.exceptions import InvalidTag

        try:
            opened = self._cipher(key).decrypt(
                payload.data[:_NONCE], payload.data[_NONCE:], _CONTEXT
            )
        except (InvalidTag, ValueError) as error:
            raise JournalTampered("a payload in Temporal", "") from error
        return Payload.FromString(opened)

    def _cipher(self, key: SealingKey) -> AESGCM:
        """Return the cipher of a key, which is made once: that takes longer than to use it."""
        cipher = self._ciphers.get(key.id)
        if cipher is None:
            cipher = self._ciphers[key.id] = key.cipher
        return cipher


def environment_keys() -> KeyRing:
    """Return the keys of the environment variable, which all workers share.

    Raises:
        InvalidKey: If there is none, or one is malformed.
    """
    named = os.environ.get(VARIABLE, "").strip()
    if not named:
        raise InvalidKey(
            f"TemporalEngine needs a key that all of its processes share: set {VARIABLE}, and make "
            f"a key with {MAKE_ONE}.",
            VARIABLE,
        )
    return KeyRing(parse_keys(named, f"The environment variable {VARIABLE}"), VARIABLE)


def data_converter(keys: KeyRing) -> DataConverter:
    """Return a converter that encrypts all payloads, and the texts of failures."""
    return replace(
        DataConverter.default,
        payload_converter_class=WireConverter,
        payload_codec=EncryptingCodec(keys),
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
    )
