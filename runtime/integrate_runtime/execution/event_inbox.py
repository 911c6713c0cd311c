"""Events that one execution of a run takes, so that none is taken twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrate_runtime.base.types import Key


@dataclass(frozen=True, slots=True)
class EventInbox:
    """Events of one execution.

    Attributes:
        claimed: Numbers of the events that a wait is about to take.
        received: Names and ids of the events that the execution has received, now or on a replay.
            Outputs are signed: an event among them that the journal has as pending was edited.
    """

    claimed: set[int] = field(default_factory=set[int])
    received: set[tuple[Key, str]] = field(default_factory=set["tuple[Key, str]"])
