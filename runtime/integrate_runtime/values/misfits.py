"""Parts of an answer that its declared type does not accept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MAX_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Misfit:
    """Part of an answer that its declared type does not accept.

    Attributes:
        path: Dotted path of the part, such as ``0.labels.1.archived_by``; empty for the whole.
        reason: Reason, without the value, which may be secret.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path or 'the value'}: {self.reason}"


class MisfitError(ValueError):
    """An answer does not fit its declared type.

    Attributes:
        misfits: Parts that do not fit.
        is_usable: Whether the rest of the answer is a value of the type.
    """

    def __init__(self, misfits: Sequence[Misfit], *, is_usable: bool) -> None:
        super().__init__("; ".join(shown_misfits(misfits)))
        self.misfits = misfits
        self.is_usable = is_usable


def shown_misfits(misfits: Sequence[Misfit]) -> list[str]:
    """Return the first misfits as text, and the number of the others."""
    texts = [str(misfit) for misfit in misfits[:_MAX_SHOWN]]
    if len(misfits) > _MAX_SHOWN:
        texts.append(f"and {len(misfits) - _MAX_SHOWN} more")
    return texts
