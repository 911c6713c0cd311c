"""``ctx.logger``: writes each line of a job once, without secrets, and keeps it with the run."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from traceback import format_exception
from typing import TYPE_CHECKING, Any, cast

from integrate_runtime.base.outcomes import type_name
from integrate_runtime.failures.records import error_message
from integrate_runtime.observe.logs import RunLogger
from integrate_runtime.values.preview import to_jsonable

if TYPE_CHECKING:
    from integrate_runtime.base.types import Json
    from integrate_runtime.secrets.redaction import Redaction
    from integrate_runtime.secrets.run_secrets import RunSecrets

    from .log_lines import LogLines


class JobLogger(RunLogger):
    """Logger of one execution of a job.

    A line of the job function that an earlier execution logged is neither written nor kept again. A
    line of a task is always new, as a task that is replayed does not run. Lines from INFO on are
    kept, and lower ones if Python's logger is enabled for them.

    Args:
        run_id: Id of the run.
        job: Id of the job.
        execution: Number of the execution.
        lines: Lines of the execution.
        secrets: Known secrets of the run.
    """

    def __init__(
        self, run_id: str, job: str, execution: int, lines: LogLines, secrets: RunSecrets
    ) -> None:
        super().__init__(run_id, job, execution)
        self._lines = lines
        self._secrets = secrets

    def isEnabledFor(self, level: int) -> bool:
        """Whether a line of this level is written or kept."""
        return level >= logging.INFO or super().isEnabledFor(level)

    def log(self, level: int, msg: object, *args: object, **kwargs: Any) -> None:
        """Write and keep a line, unless it is a replayed one."""
        if not self.isEnabledFor(level):
            return
        message = _message(msg, args)
        if message is None:
            # ``logging`` would print the mistake with the arguments, which may be secret.
            msg, args = f"{_template(msg)} (its arguments do not fit)", ()
            message = msg
        error = _error(kwargs.get("exc_info"))
        redaction = self._keep(level, message if error is None else f"{message}\n{_named(error)}")
        if redaction is None or not self.logger.isEnabledFor(level):
            return
        text = message if error is None else f"{message}\n{_traceback(error)}"
        shown = redaction.text(text)
        if shown != text or (args and not _is_safe(args, redaction)):
            # The text stands for the message, its arguments and the exception.
            msg, args, kwargs["exc_info"] = shown, (), None
        if kwargs.get("extra"):
            extra: Mapping[str, object] = kwargs["extra"]
            kwargs["extra"] = {name: _safe(name, extra[name], redaction) for name in extra}
        # The caller is the frame above this one.
        kwargs["stacklevel"] = kwargs.get("stacklevel", 1) + 1
        super().log(level, msg, *args, **kwargs)

    def _keep(self, level: int, text: str) -> Redaction | None:
        """Keep a line, and return the secrets to hide in it; None if it is a replayed one."""
        attempt, redaction = self.current_attempt, self._secrets.redaction
        if attempt is None:
            fingerprint = self._lines.fingerprint(level, text)
            if self._lines.replays(fingerprint):
                return None
            self._lines.keep(level, redaction.text(text), (), self.execution, fingerprint)
            return redaction
        redaction, task = attempt.redaction.with_values(redaction.known), attempt.task
        self._lines.keep(level, redaction.text(text), task.path, task.attempt, None)
        return redaction


def _message(msg: object, args: tuple[Any, ...]) -> str | None:
    """Return the text of a message as ``logging`` forms it; None if its arguments do not fit."""
    arguments: Any = args
    if len(args) == 1 and isinstance(args[0], Mapping) and args[0]:
        (arguments,) = args
    try:
        return str(msg) % arguments if arguments else str(msg)
    except Exception:
        return None


def _template(msg: object) -> str:
    return msg if isinstance(msg, str) else f"<{type(msg).__name__}>"


def _error(exc_info: object) -> BaseException | None:
    """Return the exception that ``exc_info`` means."""
    if isinstance(exc_info, tuple):
        _, exc_info, _ = cast("tuple[object, object, object]", exc_info)
    elif exc_info and not isinstance(exc_info, BaseException):
        exc_info = sys.exc_info()[1]
    return exc_info if isinstance(exc_info, BaseException) else None


def _named(error: BaseException) -> str:
    return f"{type_name(type(error))}: {error_message(error)}"


def _traceback(error: BaseException) -> str:
    return "".join(format_exception(error)).rstrip()


def _is_safe(value: object, redaction: Redaction) -> bool:
    shown = _shown(value)
    return redaction.json(shown) == shown


def _safe(name: str, value: object, redaction: Redaction) -> object:
    """Return a field of a record; if it has secrets, what is shown of it without them."""
    shown: Json = {name: _shown(value)}
    redacted = redaction.json(shown)
    if redacted == shown:
        return value
    return redacted[name] if isinstance(redacted, Mapping) else redacted


def _shown(value: object) -> Json:
    return to_jsonable(value, lambda _: False)
