"""Tasks for ``client.audio``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from integrate_runtime import Namespace, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from .speech import Speech
    from .transcriptions import Transcriptions
    from .translations import Translations
    from .voice_consents import VoiceConsents
    from .voices import Voices


class Audio(Namespace):
    """Tasks for ``client.audio``."""

    _operations: ClassVar[Mapping[str, Operation]] = {}

    @cached_property
    def speech(self) -> Speech:
        """Tasks of the namespace ``audio.speech``."""
        from .speech import Speech

        return Speech(self._integration)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Tasks of the namespace ``audio.transcriptions``."""
        from .transcriptions import Transcriptions

        return Transcriptions(self._integration)

    @cached_property
    def translations(self) -> Translations:
        """Tasks of the namespace ``audio.translations``."""
        from .translations import Translations

        return Translations(self._integration)

    @cached_property
    def voice_consents(self) -> VoiceConsents:
        """Tasks of the namespace ``audio.voice_consents``."""
        from .voice_consents import VoiceConsents

        return VoiceConsents(self._integration)

    @cached_property
    def voices(self) -> Voices:
        """Tasks of the namespace ``audio.voices``."""
        from .voices import Voices

        return Voices(self._integration)
