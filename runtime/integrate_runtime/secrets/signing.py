"""Signatures of stored texts, by which a changed or moved text is noticed.

A signed text is ``s1.KEY.COLUMN.CODE:content``: the id of the key, the column of the text, and a
message authentication code (keyed BLAKE2b) over journal, run, task, column and content. A deleted
row is not noticed.
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
    from collections.abc import Sequence

    from integrate_runtime.base.types import Path

    from .key_ring import KeyRing, SealingKey

_VERSION = "s1"
_CODE_BYTES = 24
_PARTS = 4
_SLICE = 256 * 1024
"""Characters that are signed in one call: other threads run between the slices of a large text."""

Column: TypeAlias = Literal[
    "payload",
    "entry",
    "result",
    "request",
    "event",
    "output",
    "given",
    "decision",
    "failure",
    "abandonment",
]
"""Kind of a stored text. Of a run: its payload, its job's import string, its result, a request to
cancel or resume it, an event that was sent to it. Of a task: its output, an output that an operator
gave, the same before the task is called (``decision``), its failure, and the time when its caller
abandoned it."""


@dataclass(slots=True)
class Place:
    """Place of a text in a journal.

    Attributes:
        run_id: Run that the text belongs to.
        column: Kind of the text.
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
        keys: Keys of the journal; the newest one signs.
        journal: Id of the journal, so that a text of another journal with the same key is refused.
    """

    def __init__(self, keys: KeyRing, journal: str) -> None:
        self._keys = keys
        self._journal = journal

    def sign(self, content: str, place: Place, *context: str) -> str:
        """Sign a text.

        Args:
            content: The text.
            place: Where it is stored.
            context: Other stored values that the signature covers.
        """
        return f"{self.stamp(content, place, *context)}:{content}"

    def verify(self, text: object, place: Place, *context: object) -> str:
        """Verify a signed text and return its content.

        Args:
            text: The text as the journal has it, where it may have become any other value.
            place: Where it is stored.
            context: Other stored values that the signature covers.

        Raises:
            JournalTampered: The text was changed since it was signed, or belongs elsewhere.
            MissingKey: The key that signed it is missing.
        """
        if not isinstance(text, str):
            raise JournalTampered(place.described, place.run_id, place.path)
        stamp, _, content = text.partition(":")
        self.check(stamp, content, place, *context)
        return content

    def stamp(self, content: str, place: Place, *context: str) -> str:
        """Sign a text that is stored elsewhere, and return the signature alone."""
        key = self._keys.newest
        return f"{_VERSION}.{key.id}.{place.column}.{self._code(key, content, place, context)}"

    def check(self, stamp: object, content: object, place: Place, *context: object) -> None:
        """Check a signature that ``stamp`` returned, of stored values that may be no texts.

        Raises:
            JournalTampered: The text was changed since it was signed, or belongs elsewhere.
            MissingKey: The key that signed it is missing.
        """
        texts = [text for text in context if isinstance(text, str)]
        parts = stamp.split(".") if isinstance(stamp, str) else []
        if (
            not isinstance(content, str)
            or len(texts) != len(context)
            or len(parts) != _PARTS
            or parts[0] != _VERSION
        ):
            raise JournalTampered(place.described, place.run_id, place.path)
        key = self._keys.find(parts[1])
        if key is None:
            raise MissingKey(place.described, parts[1], self._keys.origin)
        code = self._code(key, content, place, texts)
        if parts[2] != place.column or not hmac.compare_digest(
            code.encode(), parts[3].encode("utf-8", "replace")
        ):
            raise JournalTampered(place.described, place.run_id, place.path)

    def _code(self, key: SealingKey, content: str, place: Place, context: Sequence[str]) -> str:
        digest = hashlib.blake2b(key=key.code_key, digest_size=_CODE_BYTES)
        # JSON texts have no line ends, so different parts never give the same bytes.
        others = compact(context) if context else "[]"
        digest.update(f"{self._journal}\n{place}\n{others}\n".encode())
        for at in range(0, len(content), _SLICE):
            digest.update(content[at : at + _SLICE].encode("utf-8", "surrogatepass"))
        return urlsafe_b64encode(digest.digest()).decode()


def output_place(run_id: str, path: Path, output: str) -> Place:
    """Return the place for which a task's stored output was signed."""
    return Place(run_id, "given" if column_of(output) == "given" else "output", path)


def content_of(text: str) -> str:
    """Return the unverified content of a signed text, to be shown and never executed."""
    return text.partition(":")[2]


def column_of(text: str) -> str:
    """Return the column that a signed text claims to belong to, unverified."""
    parts = text[: text.find(":")].split(".")  # split() would copy a large text
    return parts[2] if len(parts) == _PARTS else ""
