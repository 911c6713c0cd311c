"""Models of OpenAPI Generator, as JSON and back."""

from __future__ import annotations

from tests.runtime.codecs.toy_results import NOON, TOYS, through_json
from tests.runtime.toy_sdks.openapish.api_client import ApiClient
from tests.runtime.toy_sdks.openapish.models import Contact


def test_an_openapi_model_is_built_by_its_own_client() -> None:
    read = ApiClient().deserialize(
        type("Answer", (), {"data": '{"name": "a", "createdAt": "2026-03-10T12:00:00+00:00"}'}),
        Contact,
    )
    assert through_json("openapi", read, f"{TOYS}.openapish.models:Contact") == Contact("a", NOON)
