"""Secrets that a run has received so far, hidden in everything stored afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .redaction import Redaction, redaction_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.types import Json

_MOST = 100
"""Bound of known secrets, as each is searched for in every text of the run."""


class RunSecrets:
    """Known secrets of a run: those of its payload, and of its tasks' results.

    Args:
        payload: The run's payload.

    Attributes:
        redaction: Redaction that knows them.
    """

    def __init__(self, payload: Json) -> None:
        self.redaction = redaction_for((), payload)

    def learn(self, result: Json, paths: Sequence[str]) -> None:
        """Learn the secrets in a task's result.

        Args:
            result: The encoded result, unsealed.
            paths: Dotted paths to secrets in it.
        """
        if len(self.redaction.known) < _MOST:
            self.redaction = self.redaction.with_values(
                Redaction(paths).with_secrets_of(result).known
            )
