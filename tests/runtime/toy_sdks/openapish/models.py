"""Models in the style of OpenAPI Generator."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar


class Contact:
    openapi_types: ClassVar[dict[str, str]] = {"name": "str", "created_at": "datetime"}
    attribute_map: ClassVar[dict[str, str]] = {"name": "name", "created_at": "createdAt"}

    def __init__(self, name: str | None = None, created_at: datetime | None = None) -> None:
        self.name = name
        self.created_at = created_at

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Contact) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash(self.name)


class Contacts:
    openapi_types: ClassVar[dict[str, str]] = {"results": "list[Contact]"}
    attribute_map: ClassVar[dict[str, str]] = {"results": "results"}

    def __init__(self, results: list[Contact] | None = None) -> None:
        self.results = results

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Contacts) and self.results == other.results

    def __hash__(self) -> int:
        return len(self.results or [])
