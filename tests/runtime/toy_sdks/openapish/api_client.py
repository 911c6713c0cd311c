"""A client in the style of OpenAPI Generator, which serializes and parses its models."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from . import models
from .configuration import Configuration


class ApiClient:
    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration or Configuration()

    def sanitize_for_serialization(self, obj: Any) -> Any:
        if isinstance(obj, list):
            return [self.sanitize_for_serialization(item) for item in obj]
        if isinstance(obj, datetime):
            return obj.isoformat()
        if hasattr(obj, "to_dict"):
            return {name: self.sanitize_for_serialization(m) for name, m in obj.to_dict().items()}
        if not hasattr(obj, "openapi_types"):
            return obj
        present = {name: getattr(obj, name) for name in obj.openapi_types}
        return {
            obj.attribute_map[name]: self.sanitize_for_serialization(value)
            for name, value in present.items()
            if value is not None
        }

    def deserialize(self, response: Any, response_type: Any) -> Any:
        return self._read(json.loads(response.data), response_type)

    def _read(self, data: Any, kind: Any) -> Any:
        if isinstance(kind, str) and kind.startswith("list["):
            return [self._read(item, kind[5:-1]) for item in data]
        if kind == "datetime":
            return datetime.fromisoformat(data)
        if kind == "str":
            return data
        found = getattr(models, kind) if isinstance(kind, str) else kind
        return found(
            **{
                name: self._read(data[found.attribute_map[name]], of)
                for name, of in found.openapi_types.items()
                if found.attribute_map[name] in data
            }
        )
