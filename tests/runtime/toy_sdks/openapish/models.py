"""Models in the style of OpenAPI Generator."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from pydantic import BaseModel, Field


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


class Owner(BaseModel):
    """A model with fields that only the server sets, which no request has."""

    name: str | None = None
    id: str | None = None
    last_updated: datetime | None = Field(default=None, alias="lastUpdated")

    @classmethod
    def from_dict(cls, obj: dict[str, Any]) -> Owner:
        names = ("name", "id", "lastUpdated")
        return cls.model_validate({name: obj.get(name) for name in names})

    def to_dict(self) -> dict[str, Any]:
        return self.model_dump(by_alias=True, exclude={"id", "last_updated"}, exclude_none=True)


class User(Owner):
    pass


class Group(BaseModel):
    """A model that stands for an owner of one kind, and has further members."""

    owner: OwnerOrUser | None = None
    additional_properties: dict[str, Any] = {}

    @classmethod
    def from_dict(cls, obj: dict[str, Any]) -> Group:
        further = {name: member for name, member in obj.items() if name != "owner"}
        owner = OwnerOrUser.from_dict(obj["owner"])
        return cls.model_validate({"owner": owner, "additional_properties": further})

    def to_dict(self) -> dict[str, Any]:
        owner = self.owner.to_dict() if self.owner else None
        return {"owner": owner, **self.additional_properties}


class OwnerOrUser(BaseModel):
    actual_instance: Owner | User | None = None

    @classmethod
    def from_dict(cls, obj: dict[str, Any]) -> OwnerOrUser:
        kinds = {"owner": Owner, "user": User}
        made = cls.model_construct()
        made.actual_instance = kinds[obj["id"].partition("-")[0]].from_dict(obj)
        return made

    def to_dict(self) -> dict[str, Any]:
        return self.actual_instance.to_dict() if self.actual_instance else {}
