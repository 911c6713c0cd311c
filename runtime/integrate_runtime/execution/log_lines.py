"""Log lines of a run: which of them are new in an execution, and their copy in the journal."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from integrate_runtime.contracts.state import KeptLogs, LogLine

if TYPE_CHECKING:
    from integrate_runtime.base.clock import Clock
    from integrate_runtime.base.types import Path
    from integrate_runtime.contracts.state import StoredRun
    from integrate_runtime.contracts.store import JournalStore

    from .control import RunControl
    from .requests.fingerprints import Fingerprints

MOST_LINES = 10_000
"""Bound of the lines of a run that are kept: the first ones, by which a replay is recognised."""
LONGEST_LINE = 2000
"""Bound of a line's characters."""


class LogLines:
    """Log lines of one execution of a run; a context manager, after which no line is kept.

    Lines come from any thread.

    Args:
        run: The run, as it was before the execution.
        journal: Journal with the run.
        fingerprints: Factory of the journal's fingerprints.
        clock: Source of the time.
        control: Control of the execution.
    """

    def __init__(
        self,
        run: StoredRun,
        journal: JournalStore,
        fingerprints: Fingerprints,
        clock: Clock,
        control: RunControl,
    ) -> None:
        kept = journal.kept_logs(run.id) if run.executions else KeptLogs(0, {})
        self._last = kept.last
        self._replayable = dict(kept.counts)
        """Number of equal lines that this execution may still repeat, by their fingerprint."""
        self._run = run.id
        self._journal = journal
        self._fingerprints = fingerprints
        self._clock = clock
        self._control = control
        self._dropped = 0
        self._has_ended = False
        self._lock = Lock()

    def fingerprint(self, level: int, text: str) -> bytes | None:
        """Return the fingerprint of a line of the job function, before redaction."""
        return self._fingerprints.of_log_line(level, text)

    def replays(self, fingerprint: bytes | None) -> bool:
        """Whether a line of the job function repeats one of an earlier execution.

        A line that was logged twice is repeated twice, and the third one is new.
        """
        if fingerprint is None:
            return False
        with self._lock:
            left = self._replayable.get(fingerprint, 0)
            if left:
                self._replayable[fingerprint] = left - 1
            return left > 0

    def keep(
        self, level: int, text: str, path: Path, attempt: int, fingerprint: bytes | None
    ) -> None:
        """Keep a new line, unless the run has ended or has too many lines.

        Args:
            level: Level of ``logging``.
            text: The line, redacted.
            path: Path of the task that logs it; ``()`` for the job function.
            attempt: Attempt at the task, or execution of the run.
            fingerprint: Fingerprint of a line of the job function.
        """
        now, shown = self._clock.now(), text[:LONGEST_LINE]
        with self._lock:
            if self._has_ended or self._control.is_disowned:
                return
            if self._last >= MOST_LINES:
                self._dropped += 1
                return
            self._last += 1
            line = LogLine(self._last, now, level, shown, path, attempt, fingerprint)
            self._journal.add_log(self._run, line)

    def __enter__(self) -> LogLines:
        return self

    def __exit__(self, *ended: object) -> None:
        with self._lock:
            self._has_ended = True
        if self._dropped:
            self._journal.drop_logs(self._run, self._dropped)
