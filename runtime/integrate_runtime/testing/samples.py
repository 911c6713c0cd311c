"""Sample answers: the least JSON that an SDK's model accepts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from pydantic import TypeAdapter

_FORMATS = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "email": "sample@example.com",
    "time": "00:00:00Z",
    "uri": "https://example.com/sample",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def sample(kind: Any, /, **fields: object) -> Any:
    """JSON of a type: its required fields with sample values, and what the caller gives.

        Reply.json(sample(Issue, number=7, title="A bug"), status=201)

    Args:
        kind: A pydantic model, dataclass or TypedDict, such as a generated method returns.
        fields: Fields by the names that they have in JSON, with their JSON values.

    Raises:
        ValueError: the type does not accept it; a field with a pattern, for one, has to be given.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    schema = adapter.json_schema(mode="validation")
    made = _Sampler(schema.get("$defs", {})).value(schema)
    value = {**made, **fields} if fields else made
    adapter.validate_json(json.dumps(value))
    return value


class _Sampler:
    """Makes values of the schemas of one document."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._definitions = definitions

    def value(self, schema: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            return self.value(self._definitions[schema["$ref"].rpartition("/")[2]])
        for stated in ("const", "default"):
            if stated in schema:
                return schema[stated]
        if "enum" in schema:
            return schema["enum"][0]
        for union in ("anyOf", "oneOf"):
            if union in schema:
                return self.value(_simplest(schema[union]))
        return self._of_type(schema)

    def _of_type(self, schema: Mapping[str, Any]) -> Any:
        match schema.get("type"):
            case "object":
                properties = cast("Mapping[str, Any]", schema.get("properties", {}))
                return {name: self.value(properties[name]) for name in schema.get("required", ())}
            case "array":
                return [self.value(schema["items"])] * schema.get("minItems", 0)
            case "string":
                text = _FORMATS.get(schema.get("format", ""), "sample")
                return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
            case "integer" | "number":
                return max(1, schema.get("minimum", 1), schema.get("exclusiveMinimum", 0) + 1)
            case "boolean":
                return False
            case _:
                return None


def _simplest(members: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """None where that is allowed: an answer with less in it is a test's more likely mistake."""
    return next((member for member in members if member.get("type") == "null"), members[0])
