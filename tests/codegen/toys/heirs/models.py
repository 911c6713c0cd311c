from dataclasses import dataclass


@dataclass
class User:
    name: str


@dataclass
class Item:
    number: int


class Other:
    @dataclass
    class User:
        age: int
