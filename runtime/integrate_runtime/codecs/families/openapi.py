"""Codec for SDKs by OpenAPI Generator, whose ``ApiClient`` serializes and parses their models.

The generator's Python templates differ in names. Parameters of ``deserialize`` are therefore passed
by name, and the module of the models says how a type is passed.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from integrate_runtime.base.types import Json
from integrate_runtime.codecs.sdk_modules import find_in_sdk
from integrate_runtime.codecs.sdk_objects import SdkCodec
from integrate_runtime.codecs.whole_models import is_pydantic_model, whole
from integrate_runtime.values.equality import same

_MODEL_UTILS = "model_utils"
_DESCRIPTIONS = ("openapi_types", "swagger_types", "from_dict")
"""Attributes of models, of which each version of the generator and of its predecessor has one."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """Response as ``deserialize`` reads it.

    Attributes:
        data: Body.
    """

    data: str


class OpenApiFamily:
    """Models of OpenAPI Generator, of any version."""

    def is_unset(self, value: object) -> bool:
        """Return False: an omitted parameter is left out, or None."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether ``kind`` is a model of an SDK that has an ``ApiClient``."""
        return isinstance(kind, type) and _is_model(kind)

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """Serialize a model as the SDK would to send it, or whole if that leaves out something."""
        kind = cast("Any", type(value))
        client = _serializing_client(kind)
        sanitize = getattr(client, "sanitize_for_serialization", None)
        dumped: Json = (sanitize or find_in_sdk(kind, _MODEL_UTILS, "model_to_dict"))(value)
        if not is_pydantic_model(value) or self._gives(value, dumped, codec):
            return dumped
        complete = whole(value)
        # What neither gives again is stored as near as the SDK comes.
        return complete if self._gives(value, complete, codec) else dumped

    def _gives(self, value: Any, dumped: Json, codec: SdkCodec) -> bool:
        """Whether a model is built again from its dump."""
        try:
            return same(value, self.build(type(value), dumped, codec))
        except Exception:  # the SDK's own code does not read what it wrote
            return False

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """Parse a model as the SDK parses an answer."""
        if hasattr(kind, "from_dict"):
            return kind.from_dict(stored)
        client = _serializing_client(kind)
        text = json.dumps(stored)
        available = {
            "_check_type": False,
            "check_type": False,
            "content_type": "application/json",
            "response": _Answer(text),
            "response_data": text,
            "response_text": text,
            "response_type": (kind,) if _takes_tuples(kind) else kind,
        }
        accepted = inspect.signature(client.deserialize).parameters
        return client.deserialize(
            **{name: available[name] for name in accepted if name in available}
        )


@lru_cache(maxsize=4096)
def _is_model(kind: Any) -> bool:
    described = any(hasattr(kind, name) for name in _DESCRIPTIONS)
    return described and _find_in_client(kind, "api_client", "ApiClient") is not None


def _find_in_client(kind: Any, module: str, name: str) -> Any:
    """Return an object from a module beside the models' package, or from the package ``client``."""
    found = (find_in_sdk(kind, path, name) for path in (module, f"client.{module}"))
    return next((value for value in found if value is not None), None)


def _takes_tuples(kind: Any) -> bool:
    """Whether ``deserialize`` takes a type as a tuple of alternatives."""
    return find_in_sdk(kind, _MODEL_UTILS, "validate_and_convert_types") is not None


@lru_cache(maxsize=256)
def _serializing_client(kind: Any) -> Any:
    """Return a client for serializing alone: it has no credentials and makes no calls."""
    client_class = _find_in_client(kind, "api_client", "ApiClient")
    configuration = _find_in_client(kind, "configuration", "Configuration")()
    try:
        return client_class(configuration=configuration)
    except Exception:  # a vendor's own constructor may demand other settings
        client = client_class.__new__(client_class)
        client.configuration = configuration
        return client


CODEC = SdkCodec(OpenApiFamily())
