from typing import TypedDict


class Label(TypedDict):
    """What a run gives."""

    number: str
