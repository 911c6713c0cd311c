"""A client that serializes and parses its models by their tables."""

from __future__ import annotations

import json
from typing import Any

from .configuration import Configuration


class ApiClient:
    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration or Configuration()

    def sanitize_for_serialization(self, obj: Any) -> dict[str, Any]:
        return {obj.attribute_map[name]: getattr(obj, name) for name in obj.swagger_types}

    def deserialize(self, response: Any, response_type: Any) -> Any:
        data = json.loads(response.data)
        names = response_type.attribute_map
        return response_type(**{name: data[names[name]] for name in names})
