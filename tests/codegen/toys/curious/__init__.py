"""An SDK that reads an environment variable in each of its stages."""

from __future__ import annotations

import os
import threading

NAME = "CURIOUS_PASSWORD"
seen: dict[str, str | None] = {}


def look(place: str) -> None:
    seen[place] = os.environ.get(NAME)


def look_on_a_thread() -> None:
    thread = threading.Thread(target=look, args=["thread"])
    thread.start()
    thread.join()


class Things:
    async def get(self) -> str:
        return ""


class Client:
    def __init__(self, token: str = "") -> None:
        look("constructor")
        look_on_a_thread()

    @property
    def things(self):
        look("getter")
        return Things()


look("import")
