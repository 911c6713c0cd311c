"""The keys that a journal's secrets are sealed with.

A key is 32 random bytes in base64, the URL-safe alphabet or the other, padded or not. Several are
separated by commas, blanks or line ends: the first one seals, all of them open.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from integrate_runtime.base.errors import InvalidKey
from integrate_runtime.base.private_files import is_trusted_owner, read_secret, sync_directory

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VARIABLE = "INTEGRATE_KEY"
MAKE_ONE = 'python -c "import secrets; print(secrets.token_urlsafe(32))"'
_SIZE = 32
_SEPARATORS = re.compile(r"[\s,]+")
_DRAFT = r"\.\d+\.[0-9a-f]{8}"
# A process needs milliseconds from making a draft to removing it.
_STALE_SECONDS = 300


class SealingKey:
    """One key.

    Attributes:
        id: Tells it from others; nothing of the key can be learnt from it.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self.id = hashlib.sha256(b"integrate key id\n" + secret).hexdigest()[:12]

    @cached_property
    def cipher(self) -> AESGCM:
        """AES-256-GCM with this key."""
        # It loads with the first secret: most runs have none.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._secret)

    @cached_property
    def code_key(self) -> bytes:
        """Key of message authentication codes."""
        return self.derive(b"message authentication codes")

    def derive(self, salt: bytes) -> bytes:
        """Another key, from which this one cannot be learnt."""
        return hashlib.blake2b(
            salt, key=self._secret, person=b"integrate digest", digest_size=32
        ).digest()


class KeyRing:
    """Keys, the one that seals first.

    Args:
        keys: At least one.
        origin: Where they come from, for messages: a sentence's subject.
    """

    def __init__(self, keys: Iterable[SealingKey], origin: str) -> None:
        self._keys = {key.id: key for key in keys}
        self.origin = origin

    @property
    def newest(self) -> SealingKey:
        """The one that seals."""
        return next(iter(self._keys.values()))

    def find(self, key_id: str) -> SealingKey | None:
        """The key of an id."""
        return self._keys.get(key_id)


def key_ring_for(journal: Path | None) -> KeyRing:
    """The keys of a journal.

    Those of the environment variable come first; those of the file beside the journal still open
    what they sealed. Without either, a journal on disk gets a new file, and one in memory a key
    that ends with it.

    Raises:
        UnsafeFileError: the key file is a link, or another user owns it or may access it.
        IntegrationError: a key is malformed, or the file cannot be read or made.
    """
    named = os.environ.get(VARIABLE, "").strip()
    keys = parse_keys(named, f"The environment variable {VARIABLE}") if named else []
    if journal is None:
        return KeyRing(keys or [SealingKey(os.urandom(_SIZE))], f"{VARIABLE} or this engine's own")
    path = key_path(journal)
    try:
        stored = _read_if_present(path)
        if stored is None and not named:
            stored = _make(path)
    except OSError as error:
        raise InvalidKey(
            f"The key file {path} cannot be used ({error.strerror}): make it readable for this "
            f"user alone, or set {VARIABLE}.",
            str(path),
        ) from error
    keys += parse_keys(stored, f"The key file {path}") if stored is not None else []
    return KeyRing(keys, f"{VARIABLE} or {path}")


def key_path(journal: Path) -> Path:
    """Where the key of a journal lies: ``runs.db.key`` beside ``runs.db``."""
    return journal.with_name(f"{journal.name}.key")


def parse_keys(text: str, origin: str) -> list[SealingKey]:
    """Read keys.

    Args:
        text: The keys as they are written.
        origin: Where they come from, for messages: a sentence's subject.

    Raises:
        IntegrationError: there is none, or one is malformed; the message does not quote it.
    """
    written = [part for part in _SEPARATORS.split(text) if part]
    keys = [SealingKey(secret) for part in written if (secret := _decode(part)) is not None]
    if not keys or len(keys) < len(written):
        raise InvalidKey(
            f"{origin} holds no usable key: each has to be 32 random bytes in base64, separated by "
            f"commas, the newest first; make one with {MAKE_ONE}.",
            origin,
        )
    return keys


def _decode(text: str) -> bytes | None:
    digits = text.rstrip("=").replace("+", "-").replace("/", "_")
    if not re.fullmatch(r"[A-Za-z0-9_-]{43}", digits):
        return None
    secret = urlsafe_b64decode(f"{digits}=")
    return secret if len(secret) == _SIZE else None


def _read_if_present(path: Path) -> str | None:
    try:
        return _read(path)
    except FileNotFoundError:
        return None


def _read(path: Path) -> str:
    content, status = read_secret(path)
    if status.st_nlink > 1:  # a process was killed between linking its draft and removing it
        _remove_stale_drafts(path)
    try:
        return content.decode("ascii")
    except ValueError:
        return "not ASCII, so not a key"


def _make(path: Path) -> str:
    """Write a new key; of several processes that do so at once, one wins."""
    _remove_stale_drafts(path)
    key = urlsafe_b64encode(os.urandom(_SIZE)).decode()
    draft = path.with_name(f"{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(f"{key}\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            # A link appears whole or not at all, and never takes another file's place.
            os.link(draft, path)
        except FileExistsError:
            return _read(path)
        sync_directory(path.parent)
    finally:
        draft.unlink(missing_ok=True)
    return key


def _remove_stale_drafts(path: Path) -> None:
    """Remove the drafts of processes that were killed while they made this key file."""
    name = re.compile(re.escape(path.name) + _DRAFT)
    with os.scandir(path.parent) as entries:
        drafts = [Path(entry.path) for entry in entries if name.fullmatch(entry.name)]
    for draft in drafts:
        try:
            status = draft.lstat()
            if is_trusted_owner(status.st_uid) and time.time() - status.st_mtime > _STALE_SECONDS:
                draft.unlink()
        except OSError:  # its maker removed it, or the folder is read-only
            continue
