"""An SDK whose namespaces lead to each other: nine to all others, and some in usual ways."""

from __future__ import annotations

asked: list[str] = []


class Group:
    """One of nine namespaces with properties for all others."""

    async def get(self, key: str) -> str:
        return key


def _lead(cls: type, name: str, to: type) -> None:
    def get(self):
        asked.append(name)
        return to()

    setattr(cls, name, property(get))


class Client:
    def __init__(self, token: str = "") -> None:
        self.users = Users(self)
        self.rooms = Rooms(self)


GROUPS = [type(f"Group{number}", (Group,), {"__module__": __name__}) for number in range(1, 10)]
for _number, _cls in enumerate(GROUPS, 1):
    _lead(Client, f"g{_number}", _cls)
    for _other, _to in enumerate(GROUPS, 1):
        if _to is not _cls:
            _lead(_cls, f"g{_other}", _to)


class Messages:
    """A namespace at two paths that leads back to both and to the client."""

    def __init__(self, client: Client, parent: Users | Rooms) -> None:
        self.client = client
        self.parent = parent

    async def send(self, text: str) -> str:
        return text


class Users:
    def __init__(self, client: Client) -> None:
        self.client = client

    @property
    def messages(self) -> Messages:
        return Messages(self.client, self)

    async def me(self) -> str:
        return ""


class Rooms:
    def __init__(self, client: Client) -> None:
        self.client = client

    @property
    def messages(self) -> Messages:
        return Messages(self.client, self)

    async def enter(self) -> str:
        return ""


class Ladder:
    """A client with rungs: each of two leads to both of the next, and the last to the first."""

    def __init__(self, token: str = "") -> None:
        pass


RUNGS = [
    [type(f"{side}{height}", (Group,), {"__module__": __name__}) for side in ("Left", "Right")]
    for height in range(20)
]
for _height, _rung in enumerate(RUNGS):
    for _cls in _rung:
        for _to in RUNGS[(_height + 1) % len(RUNGS)]:
            _lead(_cls, _to.__name__.lower(), _to)
_lead(Ladder, "left0", RUNGS[0][0])
_lead(Ladder, "right0", RUNGS[0][1])
