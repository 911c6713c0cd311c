"""Properties without an annotation, of a class that only a call returns."""

from __future__ import annotations


class Media:
    async def get(self, key: str) -> str:
        return key


class Message:
    _kept = None

    @property
    def made(self):
        return Media()

    @property
    def kept(self):
        if self._kept is None:
            self._kept = Media()
        return self._kept

    @property
    def chosen(self):
        return self.choose()


class Messages:
    def __call__(self, sid: str) -> Message:
        return Message()

    async def list(self) -> list[str]:
        return []


class Client:
    def __init__(self, token: str) -> None:
        self.messages = Messages()
