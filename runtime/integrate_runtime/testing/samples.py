"""``sample``: minimal JSON that an SDK's model accepts, for replies of fake APIs."""

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
    """Return JSON of a type: its required fields with sample values, and the caller's fields.

        Reply.json(sample(Issue, number=7, title="A bug"), status=201)

    Args:
        kind: Pydantic model, dataclass or TypedDict, such as the result of a generated method.
        fields: JSON values of fields, by their names in JSON.

    Raises:
        ValueError: If the type does not accept the JSON. Fields with a pattern, for example, get
            no valid sample and have to be passed.
    """
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    schema = adapter.json_schema(mode="validation")
    sampled = _Sampler(schema.get("$defs", {})).value(schema)
    value = {**sampled, **fields} if fields else sampled
    adapter.validate_json(json.dumps(value))
    return value


class _Sampler:
    """Creates sample values for the schemas of one JSON Schema document."""

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
    """Return the schema of null if it is among the members, or else the first one."""
    # Null, because a job that only works with optional fields present should fail its test.
    return next((member for member in members if member.get("type") == "null"), members[0])
