"""Objects in the style of stripe's SDK: data, and a requestor for further calls."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

T = TypeVar("T")


class StripeObject:
    def __init__(self, data: dict[str, Any], requestor: Any) -> None:
        self._data = data
        self._requestor = requestor

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._data:
            raise AttributeError(name)
        return self._data[name]

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._data == getattr(other, "_data", None)

    def __hash__(self) -> int:
        return len(self._data)

    @classmethod
    def _construct_from(cls, *, values: dict[str, Any], requestor: Any, api_mode: str) -> Any:
        return cls({name: _converted(item, requestor) for name, item in values.items()}, requestor)

    def to_dict(self, recursive: bool = True, for_json: bool = False) -> dict[str, Any]:
        return {name: _plain(item) for name, item in self._data.items()}


class Customer(StripeObject):
    def refresh(self) -> Any:
        return self._requestor.request("get", self.id)


class ListObject(StripeObject, Generic[T]):
    pass


_CLASSES = {"customer": Customer, "list": ListObject}


def _converted(value: Any, requestor: Any) -> Any:
    if isinstance(value, list):
        return [_converted(item, requestor) for item in value]
    if isinstance(value, dict):
        kind: Any = _CLASSES.get(value.get("object", ""), StripeObject)
        return kind._construct_from(values=value, requestor=requestor, api_mode="V1")
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, StripeObject) else value
