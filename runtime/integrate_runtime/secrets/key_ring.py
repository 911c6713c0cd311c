"""Keys with which the secrets of a journal are sealed.

A key is 32 random bytes in base64, URL-safe or standard, padded or not. Several keys are separated
by commas, blanks or line ends: the first one seals, and all of them open.
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
# A process needs milliseconds from creating a draft to removing it.
_STALE_SECONDS = 300


class SealingKey:
    """One key of a journal.

    Attributes:
        id: Digest that identifies the key without revealing it.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self.id = hashlib.sha256(b"integrate key id\n" + secret).hexdigest()[:12]

    @property
    def cipher(self) -> AESGCM:
        """AES-256-GCM with this key."""
        # The library loads with the first secret, as most runs have none.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._secret)

    @cached_property
    def code_key(self) -> bytes:
        """Key of message authentication codes."""
        return self.derive(b"message authentication codes")

    def derive(self, salt: bytes) -> bytes:
        """Derive another key, which does not reveal this one."""
        return hashlib.blake2b(
            salt, key=self._secret, person=b"integrate digest", digest_size=32
        ).digest()


class KeyRing:
    """Keys of a journal.

    Args:
        keys: The keys; the first one seals.
        origin: Source of the keys, as the subject of a sentence.
    """

    def __init__(self, keys: Iterable[SealingKey], origin: str) -> None:
        self._keys = {key.id: key for key in keys}
        self.origin = origin

    @property
    def newest(self) -> SealingKey:
        """Key that seals."""
        return next(iter(self._keys.values()))

    def find(self, key_id: str) -> SealingKey | None:
        """Return the key with an id, or None."""
        return self._keys.get(key_id)


def key_ring_for(journal: Path | None, *, create: bool = True) -> KeyRing:
    """Return the keys of a journal.

    Keys of the environment variable are used first; the key file's keys then only open. Without
    either, a journal on disk gets a new key file, and one in memory a temporary key.

    Args:
        journal: Path of the journal; None for one in memory.
        create: Create a missing key file. Otherwise the keys may be none.

    Raises:
        UnsafeFileError: The key file is a link, or another user owns it or may access it.
        InvalidKey: A key is malformed, or the file cannot be read or created.
    """
    named = os.environ.get(VARIABLE, "").strip()
    keys = parse_keys(named, f"The environment variable {VARIABLE}") if named else []
    if journal is None:
        return KeyRing(keys or [SealingKey(os.urandom(_SIZE))], f"{VARIABLE} or this engine's own")
    path = key_path(journal)
    try:
        stored = _read_if_present(path)
        if stored is None and not named and create:
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
    """Return the path of a journal's key file, such as ``runs.db.key`` for ``runs.db``."""
    return journal.with_name(f"{journal.name}.key")


def parse_keys(text: str, origin: str) -> list[SealingKey]:
    """Parse keys.

    Args:
        text: The keys in base64.
        origin: Source of the keys, as the subject of a sentence.

    Raises:
        InvalidKey: There is no key, or one is malformed; the message does not quote it.
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
    if status.st_nlink > 1:  # a process was killed before it removed its draft
        _remove_stale_drafts(path)
    try:
        return content.decode("ascii")
    except ValueError:
        return "not ASCII, so not a key"


def _make(path: Path) -> str:
    """Create a key file; if several processes do so at once, one of them wins."""
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
            # A link appears whole or not at all, and never replaces another file.
            os.link(draft, path)
        except FileExistsError:
            return _read(path)
        sync_directory(path.parent)
    finally:
        draft.unlink(missing_ok=True)
    return key


def _remove_stale_drafts(path: Path) -> None:
    """Remove drafts of processes that were killed while they created this key file."""
    name = re.compile(re.escape(path.name) + _DRAFT)
    with os.scandir(path.parent) as entries:
        drafts = [Path(entry.path) for entry in entries if name.fullmatch(entry.name)]
    for draft in drafts:
        try:
            status = draft.lstat()
            if is_trusted_owner(status.st_uid) and time.time() - status.st_mtime > _STALE_SECONDS:
                draft.unlink()
        except OSError:  # another process removed it, or the folder is read-only
            continue
