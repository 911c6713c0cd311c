"""An SDK whose client starts a thread that never ends and for which Python waits."""

from __future__ import annotations

import threading
import time


class Client:
    def __init__(self, token: str) -> None:
        threading.Thread(target=self._watch).start()

    def _watch(self) -> None:
        while True:
            time.sleep(0.1)

    async def get(self, id: str) -> str:
        return id
