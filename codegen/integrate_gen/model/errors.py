"""Errors of the generator, and the exit codes of the command."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of the command.

    Attributes:
        CLEAN: Success, or no drift.
        DRIFT: The committed package differs from the generated one, or a plan has a change that the
            user does not want.
        ERROR: Invalid input, or a failed generation.
        OTHER_SDK: The installed SDK differs from the one in the lock; nothing was compared.
    """

    CLEAN = 0
    DRIFT = 1
    ERROR = 2
    OTHER_SDK = 3


class IntegrateGenError(Exception):
    """Base class of errors that the user can correct.

    The message is one sentence: what is wrong, where, and what to do.
    """

    exit_code = ExitCode.ERROR


class ConfigurationError(IntegrateGenError):
    """A provider or a configuration file is invalid, or does not fit the SDK."""


class SdkError(IntegrateGenError):
    """The SDK cannot be imported, or its client cannot be built or introspected."""


class SdkCodeError(SdkError):
    """The SDK's own code raised an exception or took too long.

    Attributes:
        outcome: The message without the name of the block: ``raises SystemExit: 0``.
        reason: The exception alone, ``SystemExit: 0``, or ``it takes longer than 10 s, ...``.
        raised: The exception; None for a timeout.

    Args:
        block: Description of the code that ran.
        verb: ``raises`` or ``takes``.
        reason: The exception, or the time.
        raised: The exception; None for a timeout.
    """

    def __init__(
        self, block: str, verb: str, reason: str, raised: BaseException | None = None
    ) -> None:
        super().__init__(f"{block} {verb} {reason}")
        self.outcome = f"{verb} {reason}"
        self.reason = reason if raised else f"it {verb} {reason}"
        self.raised = raised


class NoDefinitionError(SdkError):
    """A method was created at run time, and no source states its signature."""


class NetworkRefusedError(SdkError):
    """The SDK tried to use the network while it was introspected."""


class ProcessRefusedError(SdkError, PermissionError):
    """The SDK tried to start a process while it was introspected.

    It is an ``OSError`` as well: libraries that run a system program (``uname``) have a
    fallback for one that cannot be started.
    """


class GenerationError(IntegrateGenError):
    """The generated code failed verification: a defect of the generator or of a template."""


class PublishError(IntegrateGenError):
    """The package cannot be written to its folder."""


class ProofError(IntegrateGenError):
    """A package cannot be proved as it is."""
