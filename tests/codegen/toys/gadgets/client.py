from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from gadgets.things import Boxes, Crates
from gadgets.tools import Tools

if TYPE_CHECKING:
    from gadgets.live import Live
    from gadgets.parts import Parts


class Gadgets:
    def __init__(self, token: str) -> None:
        self.token = token
        self.boxes = Boxes(self)  # an instance attribute, known by its value
        self.__crates = Crates(self)
        self.tools = Tools()

    @property
    def crates(self):  # a getter without annotation, over a name-mangled field
        return self.__crates

    @cached_property
    def parts(self) -> Parts:  # an annotation that only type checkers can resolve
        from gadgets.parts import Parts

        return Parts(self)

    @property
    @deprecated("say boxes")
    def bins(self) -> Boxes:  # a deprecated name that sorts before the current one
        return self.boxes

    @cached_property
    def live(self) -> Live:
        from gadgets.live import Live

        return Live(self)

    @property
    def remote(self):  # a getter that uses the network
        import socket

        return socket.create_connection(("192.0.2.1", 80))

    @property
    def broken(self):  # a getter that raises
        raise RuntimeError("no such plan")

    def ping(self) -> bool:
        return True
