"""Results of the toy SDKs, and their way through a codec and JSON text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from integrate_runtime.codecs.registry import codec_for
from integrate_runtime.reflection.stored_types import StoredTypes

from tests.runtime.toy_sdks.fernish.core.unchecked_base_model import construct_type
from tests.runtime.toy_sdks.fernish.types import Voices
from tests.runtime.toy_sdks.speakeasyish.models import Agent
from tests.runtime.toy_sdks.stripeish._stripe_object import ListObject

TOYS = "tests.runtime.toy_sdks"
TYPES = StoredTypes(frozenset({"tests"}))

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
AGENT = Agent.model_validate({"id": "a", "createdAt": NOON})
VOICES: Any = construct_type(
    type_=Voices,
    object_={"voices": [{"name": "a", "kind": "unheard", "pitch": [1]}], "next_cursor": "c"},
)
CUSTOMERS: Any = ListObject._construct_from(
    values={
        "object": "list",
        "has_more": True,
        "data": [{"object": "customer", "id": "c", "address": {"city": "x"}, "new": [1]}],
    },
    requestor=None,
    api_mode="V1",
)


def through_json(codec: str, value: object, output: str | None) -> Any:
    """Encode a value, write it as JSON text, and decode that."""
    found = codec_for(codec, TYPES)
    return found.decode(json.loads(json.dumps(found.encode(value, output))), output)
