"""The codec of SDKs by OpenAPI Generator: their ``ApiClient`` writes and reads its models.

Its generators for Python differ in what they call things: the parameters of ``deserialize`` are
filled by name, and the class of the models says how a type is given.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from integrate_runtime.base.types import Json

from .sdk_modules import find_beside
from .sdk_objects import SdkCodec

_MODEL_UTILS = "model_utils"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What ``deserialize`` takes for an answer.

    Attributes:
        data: The body.
    """

    data: str


class OpenApiFamily:
    """Models of OpenAPI Generator, of any of its versions."""

    def is_unset(self, value: object) -> bool:
        """Never: a parameter that is not given is left out, or None."""
        return False

    def owns(self, kind: Any) -> bool:
        """Whether it is a model of an SDK that has an ``ApiClient``."""
        return isinstance(kind, type) and _is_model(kind)

    def dump(self, value: Any, codec: SdkCodec) -> Json:
        """What the SDK would send for it."""
        kind = cast("Any", type(value))
        client = _client_beside(kind)
        sanitize = getattr(client, "sanitize_for_serialization", None)
        dumped: Json = (sanitize or find_beside(kind, _MODEL_UTILS, "model_to_dict"))(value)
        return dumped

    def build(self, kind: Any, stored: Json, codec: SdkCodec) -> Any:
        """What the SDK reads of it."""
        if hasattr(kind, "from_dict"):
            return kind.from_dict(stored)
        client = _client_beside(kind)
        text = json.dumps(stored)
        known = {
            "_check_type": False,
            "check_type": False,
            "content_type": "application/json",
            "response": _Answer(text),
            "response_data": text,
            "response_text": text,
            "response_type": (kind,) if _takes_tuples(kind) else kind,
        }
        taken = inspect.signature(client.deserialize).parameters
        return client.deserialize(**{name: known[name] for name in taken if name in known})


@lru_cache(maxsize=4096)
def _is_model(kind: Any) -> bool:
    described = hasattr(kind, "openapi_types") or hasattr(kind, "from_dict")
    return described and find_beside(kind, "api_client", "ApiClient") is not None


def _takes_tuples(kind: Any) -> bool:
    """Whether types are given as the tuple of what a value may be of."""
    return find_beside(kind, _MODEL_UTILS, "validate_and_convert_types") is not None


@lru_cache(maxsize=256)
def _client_beside(kind: Any) -> Any:
    """A client for its reader and writer alone: it has no credentials and makes no calls."""
    make = find_beside(kind, "api_client", "ApiClient")
    return make(configuration=find_beside(kind, "configuration", "Configuration")())


CODEC = SdkCodec(OpenApiFamily())
