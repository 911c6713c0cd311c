"""What can go wrong, and what the command says and returns then."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of the command line.

    ``CLEAN``: done, or no drift. ``DRIFT``: the committed package is not what would be
    generated. ``ERROR``: bad input or a failed generation. ``OTHER_SDK``: the installed SDK is not
    the one in the lock, so nothing was compared.
    """

    CLEAN = 0
    DRIFT = 1
    ERROR = 2
    OTHER_SDK = 3


class IntegrateGenError(Exception):
    """A problem that the user can mend; its text is one sentence: what, where, what to do."""

    exit_code = ExitCode.ERROR


class ConfigurationError(IntegrateGenError):
    """A provider or a configuration file says something that cannot be used."""


class SdkError(IntegrateGenError):
    """The SDK cannot be imported, built, walked or read."""


class SdkCodeError(SdkError):
    """The SDK's own code raised something, or took too long.

    Attributes:
        said: What it did, without the place: ``raises SystemExit: 0``.
        reason: The same as a reason: ``SystemExit: 0``.
        raised: What the code raised; None where its time was up.
    """

    def __init__(
        self, place: str, verb: str, reason: str, raised: BaseException | None = None
    ) -> None:
        super().__init__(f"{place} {verb} {reason}")
        self.said = f"{verb} {reason}"
        self.reason = reason if raised else f"it {verb} {reason}"
        self.raised = raised


class NoDefinitionError(SdkError):
    """A function was made at run time, so that no source states its signature."""


class NetworkRefusedError(SdkError):
    """The SDK tried to reach the network while it was introspected."""


class ProcessRefusedError(SdkError, PermissionError):
    """The SDK tried to start a process while it was introspected.

    It is an ``OSError`` as well, since libraries that ask a program of the system (``uname``) do
    without it where it cannot be started.
    """


class GenerationError(IntegrateGenError):
    """The generated code failed its own verification; a defect of the generator or a template."""


class PublishError(IntegrateGenError):
    """The package cannot be written where it should go."""
