"""An SDK whose getters exit, interrupt, stall or block the process that reads them."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path


class Notes:
    async def write(self, text: str) -> str:
        return text


def _announce_and_wait() -> None:
    """Say through a pipe that the getter runs, then wait for what never comes."""
    if path := os.environ.get("ROGUE_PIPE"):
        Path(path).write_text("waiting")
        time.sleep(600)


class Mute(type):
    def __getattribute__(cls, name):
        raise SystemExit(0)


class Silent(metaclass=Mute):
    """Its class raises on every look."""


class Faceless:
    """Its instances raise on every look."""

    def __getattribute__(self, name):
        raise SystemExit(0)


class Fickle(type):
    """Raises on a look after the members were read."""

    def __getattribute__(cls, name):
        if name == "__qualname__":
            raise SystemExit(0)
        return super().__getattribute__(name)


class Moody(metaclass=Fickle):
    async def write(self, text: str) -> str:
        return text


class Client:
    def __init__(self, token: str = "") -> None:
        self.notes = Notes()
        if os.environ.get("ROGUE") == "classes":
            self.faceless = Faceless()
            self.moody = Moody()
            self.silent = Silent
        if os.environ.get("ROGUE") == "constructor":
            raise SystemExit(0)

    @property
    def leaving(self):
        raise SystemExit(0)

    @property
    def other(self):
        raise BaseException("of no common kind")

    @property
    def sleeping(self):
        if os.environ.get("ROGUE") == "slow":
            time.sleep(600)

    @property
    def spinning(self):
        while os.environ.get("ROGUE") == "slow":
            pass

    @property
    def stopping(self):
        raise KeyboardInterrupt

    @property
    def swallowing(self):
        while os.environ.get("ROGUE") == "deaf":
            with suppress(BaseException):
                time.sleep(600)

    @property
    def tidying(self):
        try:
            if os.environ.get("ROGUE") == "slow":
                time.sleep(600)
        except BaseException:
            return None

    @property
    def waiting(self):
        try:
            _announce_and_wait()
        except BaseException:
            return None


if os.environ.get("ROGUE") == "import":
    raise SystemExit(0)
