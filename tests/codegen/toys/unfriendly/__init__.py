"""Getters that raise or use the network; annotations or the source state their classes."""

import socket


class Things:
    async def get(self) -> str: ...


class Client:
    def __init__(self) -> None:
        self.__things = Things()

    @property
    def limit(self) -> int:
        return int(str(socket.create_connection(("192.0.2.1", 80))))

    @property
    def annotated(self) -> Things:
        raise RuntimeError("connect first")

    @property
    def assigned(self):
        if self.limit > 0:
            raise RuntimeError("connect first")
        return self.__things

    @property
    def unknown(self):
        raise RuntimeError("no such plan")

    @property
    def online(self):
        return socket.create_connection(("192.0.2.1", 80))
