"""Signatures of the texts in a journal: a text that was changed or moved is noticed.

A signed text is ``s1.KEY.COLUMN.CODE:content``: the id of the key, the column that the text is of,
and a message authentication code (keyed BLAKE2b) over journal, run, task, column and content. What
is not in the text, such as a deleted row, is not noticed.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from integrate_runtime.base.errors import JournalTampered, MissingKey
from integrate_runtime.base.json_text import compact
from integrate_runtime.tasks.keys import encode_path

if TYPE_CHECKING:
    from integrate_runtime.base.types import Path

    from .key_ring import KeyRing, SealingKey

_VERSION = "s1"
_CODE_BYTES = 24
_PARTS = 4

Column: TypeAlias = Literal[
    "payload", "entry", "result", "request", "output", "given", "decision", "failure"
]
"""Text of a run: its payload, its job's entry, its result, a request about it; text of a task: its
output, an output that an operator gave, the same before the task is called (``decision``), its
failure."""


@dataclass(slots=True)
class Place:
    """Place of a text in a journal.

    Attributes:
        run_id: Its run.
        column: What the text is.
        path: Path of its task; ``()`` for a text of the run itself.
    """

    run_id: str
    column: Column
    path: Path = ()

    def __str__(self) -> str:
        return f"{compact(self.run_id)} {encode_path(self.path)} {self.column}"

    @property
    def described(self) -> str:
        """The place in words, for messages."""
        task = f"the task {encode_path(self.path)} of " if self.path else ""
        return f"the {self.column} of {task}the run {self.run_id!r}"


class Signer:
    """Signs and verifies the texts of one journal.

    Args:
        keys: Keys of the journal; the newest signs.
        journal: Id of the journal, so that no text of another one under the same key passes.
    """

    def __init__(self, keys: KeyRing, journal: str) -> None:
        self._keys = keys
        self._journal = journal

    def sign(self, content: str, place: Place, *context: str) -> str:
        """Sign a text.

        Args:
            content: The text.
            place: Where it is stored.
            context: Values that are stored beside it and covered by its signature.
        """
        return f"{self.stamp(content, place, *context)}:{content}"

    def verify(self, text: str, place: Place, *context: str) -> str:
        """Verify a signed text and give its content.

        Raises:
            JournalTampered: it was changed since it was signed, or belongs elsewhere.
            MissingKey: the key that signed it is missing.
        """
        stamp, _, content = text.partition(":")
        self.check(stamp, content, place, *context)
        return content

    def stamp(self, content: str, place: Place, *context: str) -> str:
        """Sign a text that is stored by other means, and give the signature alone."""
        key = self._keys.newest
        return f"{_VERSION}.{key.id}.{place.column}.{self._code(key, content, place, context)}"

    def check(self, stamp: str, content: str, place: Place, *context: str) -> None:
        """Check what ``stamp`` gave.

        Raises:
            JournalTampered: the text was changed since it was signed, or belongs elsewhere.
            MissingKey: the key that signed it is missing.
        """
        parts = stamp.split(".")
        if len(parts) != _PARTS or parts[0] != _VERSION:
            raise JournalTampered(place.described, place.run_id, place.path)
        key = self._keys.find(parts[1])
        if key is None:
            raise MissingKey(place.described, parts[1], self._keys.origin)
        code = self._code(key, content, place, context)
        if parts[2] != place.column or not hmac.compare_digest(code.encode(), parts[3].encode()):
            raise JournalTampered(place.described, place.run_id, place.path)

    def _code(self, key: SealingKey, content: str, place: Place, context: tuple[str, ...]) -> str:
        digest = hashlib.blake2b(key=key.code_key, digest_size=_CODE_BYTES)
        # JSON texts hold no line end, so that no two lists of parts give the same bytes.
        beside = compact(context) if context else "[]"
        digest.update(f"{self._journal}\n{place}\n{beside}\n".encode())
        digest.update(content.encode("utf-8", "surrogatepass"))
        return urlsafe_b64encode(digest.digest()).decode()


def content_of(text: str) -> str:
    """Content of a signed text, unverified: for people, never for an execution."""
    return text.partition(":")[2]


def column_of(text: str) -> str:
    """Column that a signed text says it is of, unverified until the text is."""
    parts = text[: text.find(":")].split(".")  # without a copy of what may be large
    return parts[2] if len(parts) == _PARTS else ""
