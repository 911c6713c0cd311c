"""The secrets that an execution of a run has come by, and hides in all that it does next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .redaction import Redaction, redaction_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from integrate_runtime.base.types import Json

_MOST = 100
"""Each is looked for in every text of the run."""


class RunSecrets:
    """Known secrets of a run: those of its payload, then those of its tasks' results.

    Args:
        payload: The run's payload.

    Attributes:
        redaction: Knows them.
    """

    def __init__(self, payload: Json) -> None:
        self.redaction = redaction_for((), payload)

    def learn(self, result: Json, paths: Sequence[str]) -> None:
        """Know the secrets in a task's result.

        Args:
            result: The encoded result, open.
            paths: Dotted paths to secrets in it.
        """
        if len(self.redaction.known) < _MOST:
            self.redaction = self.redaction.knowing(Redaction(paths).learning_from(result).known)
