"""Tasks for ``client.beta.realtime``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .sessions import Sessions
    from .transcription_sessions import TranscriptionSessions


class Realtime(Namespace):
    """Tasks for ``client.beta.realtime``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def sessions(self) -> Sessions:
        """Tasks of the namespace ``beta.realtime.sessions``."""
        from .sessions import Sessions

        return Sessions(self._integration)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions:
        """Tasks of the namespace ``beta.realtime.transcription_sessions``."""
        from .transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._integration)
