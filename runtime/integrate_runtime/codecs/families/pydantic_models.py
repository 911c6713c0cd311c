"""Codecs for SDKs whose results are pydantic models, each built as its SDK builds it.

Fern's and Speakeasy's SDKs parse an answer with a function of their own, which is more lenient than
pydantic: it accepts enum values and fields that the model does not define. If an SDK has no such
function, the model validates the answer.

A dump has all fields, so that a later default of the SDK changes no stored result. If some were not
sent, it is ``{"$type": "unset", "value": dump, "unset": [pointers to these fields]}``. Fields that
the dump does not give again, such as a response, are in a further member ``parts``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from integrate_runtime.base.errors import NotStorable
from integrate_runtime.base.types import TYPE_TAG, Json
from integrate_runtime.codecs.model_parts import pack_differences, pack_parts, unpack_parts
from integrate_runtime.codecs.sdk_modules import NoClient, find_in_sdk
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.values.adapters import adapter_for
from integrate_runtime.values.json_forms.unset_fields import restore_unset, take_unset

_UNSET = "unset"
_FUNCTION = "function"
"""Member of the dump of a last page that has a function for the next one."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Function with which the SDKs of a family parse an answer.

    Attributes:
        module: Module path relative to the SDK's package.
        name: Name of the function.
        call: Calls the function with a class and JSON.
    """

    module: str
    name: str
    call: Callable[[Any, Any, Json], Any]


class PydanticFamily:
    """Pydantic models.

    Args:
        readers: Parsing functions of the family, in order of preference.
        unset: Class name of the sentinel for an omitted argument.
    """

    def __init__(self, readers: tuple[Reader, ...] = (), unset: str = "ellipsis") -> None:
        self._readers = readers
        self._unset = unset

    def is_unset(self, value: object) -> bool:
        """Whether ``value`` is the family's sentinel: Fern's is ``...``, Speakeasy's ``UNSET``."""
        return type(value).__name__ == self._unset

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is a model."""
        return isinstance(kind, type) and hasattr(kind, "model_fields")

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump a model by the API's field names, with the names of fields that were not sent."""
        parts = pack_parts(value)
        dumped = self._dump(value, parts)
        changed = self._pack_changed(value, dumped, parts, codec)
        return self._dump(value, {**parts, **changed}) if changed else dumped

    def _dump(self, value: Any, parts: Mapping[str, Json]) -> Json:
        """Dump a model without the fields that are stored as parts."""
        dumped: Json = adapter_for(cast("Any", type(value))).dump_python(
            value, mode="json", by_alias=True, warnings=False, exclude={*parts} or None
        )
        unset = take_unset(value, dumped)
        # A server's object may have a member "$type": the envelope distinguishes it from our own.
        if unset or parts or (isinstance(dumped, Mapping) and TYPE_TAG in dumped):
            envelope = {TYPE_TAG: _UNSET, "value": dumped, "unset": cast("Json", unset)}
            return {**envelope, "parts": dict(parts)} if parts else envelope
        return dumped

    def _pack_changed(
        self, value: Any, dumped: Json, parts: Mapping[str, Json], codec: SdkCodec
    ) -> dict[str, Json]:
        """Return the stored form of each field that the dump does not give again.

        A serializer of the SDK may leave out or rewrite what it got from the server, as Speakeasy's
        do with the types of a union that the SDK does not know.
        """
        try:
            again = self.build(type(value), dumped, codec)
        except Exception:  # the SDK's own code does not read what it wrote
            again = None
        try:
            return pack_differences(value, again, parts, codec.types)
        except NotStorable:
            return {}  # the dump is as near as the SDK comes

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build a model from its dump."""
        if isinstance(stored, Mapping) and stored.get(TYPE_TAG) == _UNSET:
            parts = unpack_parts(kind, cast("Any", stored.get("parts", {})), codec.types)
            built = self._build(kind, stored["value"], parts)
            restore_unset(built, cast("Any", stored["unset"]))
            return built
        return self._build(kind, stored, {})

    def _build(self, kind: Any, stored: Json, parts: Mapping[str, Any]) -> Any:
        if parts:  # which no reader takes, since they read JSON
            members = cast("Mapping[str, Json]", stored)
            return adapter_for(kind).validate_python({**members, **parts})
        for reader in self._readers:
            read = find_in_sdk(kind, reader.module, reader.name)
            if read is not None:
                return reader.call(read, kind, stored)
        return adapter_for(kind).validate_json(json.dumps(stored))


class FernFamily(PydanticFamily):
    """Fern's models and pagers; a pager holds the models of one page."""

    def __init__(self) -> None:
        super().__init__(
            (
                Reader("core.unchecked_base_model", "construct_type", _construct),
                Reader("core.pydantic_utilities", "parse_obj_as", _parse),
            )
        )

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is a model or a pager."""
        return super().owns(kind) or _is_pager(kind)

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Dump a model, or a pager without its function for the next page."""
        if not _is_pager(cast("Any", type(value))):
            return super().dump(value, codec)
        dumped = {
            "has_next": value.has_next,
            "items": codec.encode(value.items, None),
            "response": codec.encode(value.response, None),
        }
        # Some SDKs give the last page a function too, which fetches the first one again.
        return dumped if value.get_next is None or value.has_next else {**dumped, _FUNCTION: True}

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Build a model, or a pager whose further pages only ``paginate`` can fetch."""
        if not _is_pager(kind):
            return super().build(kind, stored, codec)
        page = cast("Mapping[str, Any]", stored)
        return kind(
            get_next=NoClient(kind.__name__) if page["has_next"] or _FUNCTION in page else None,
            has_next=page["has_next"],
            items=codec.decode(page["items"], None),
            response=codec.decode(page["response"], None),
        )


def _is_pager(kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and kind.__name__ in ("AsyncPager", "SyncPager")
        and kind.__module__.endswith("core.pagination")
    )


def _construct(read: Any, kind: Any, stored: Json) -> Any:
    return read(object_=stored, type_=kind)


def _parse(read: Any, kind: Any, stored: Json) -> Any:
    return read(kind, stored)


def _unmarshal(read: Any, kind: Any, stored: Json) -> Any:
    return read(json.dumps(stored), kind)


FERN = SdkCodec(FernFamily())
PYDANTIC = SdkCodec(PydanticFamily())
SPEAKEASY = SdkCodec(
    PydanticFamily((Reader("utils.serializers", "unmarshal_json", _unmarshal),), "Unset")
)
