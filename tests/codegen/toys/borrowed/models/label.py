from typing import TypedDict


class Label(TypedDict):
    """Result of a run."""

    number: str
