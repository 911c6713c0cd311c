from typing import TypedDict


class Changes(TypedDict, total=False):
    name: str
