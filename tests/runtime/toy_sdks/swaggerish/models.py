"""Models in the style of Swagger Codegen."""

from __future__ import annotations

from typing import ClassVar


class Plan:
    swagger_types: ClassVar[dict[str, str]] = {"plan_id": "str"}
    attribute_map: ClassVar[dict[str, str]] = {"plan_id": "planId"}

    def __init__(self, plan_id: str | None = None) -> None:
        self._plan_id = plan_id

    @property
    def plan_id(self) -> str | None:
        return self._plan_id

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and self._plan_id == other._plan_id

    def __hash__(self) -> int:
        return hash(self._plan_id)
