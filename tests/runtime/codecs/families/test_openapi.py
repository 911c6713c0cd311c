"""Models of OpenAPI Generator, as JSON and back."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.codecs.toy_results import NOON, TOYS, through_json
from tests.runtime.toy_sdks import swaggerish
from tests.runtime.toy_sdks.openapish.api_client import ApiClient
from tests.runtime.toy_sdks.openapish.models import Contact, Group, Owner
from tests.runtime.toy_sdks.swaggerish.models import Plan


def test_an_openapi_model_is_built_by_its_own_client() -> None:
    read = ApiClient().deserialize(
        type("Answer", (), {"data": '{"name": "a", "createdAt": "2026-03-10T12:00:00+00:00"}'}),
        Contact,
    )
    assert through_json("openapi", read, f"{TOYS}.openapish.models:Contact") == Contact("a", NOON)


class DemandingClient(ApiClient):
    """A client whose vendor changed the constructor: it takes settings by name alone."""

    def __init__(self, configuration: Any) -> None:
        super().__init__(configuration["client"])


class Card(Contact):
    """A model that no other test stores."""


def test_a_client_that_demands_other_settings_builds_its_models(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(f"{TOYS}.openapish.api_client.ApiClient", DemandingClient)
    card = Card("a", NOON)
    assert through_json("openapi", card, f"{__name__}:Card") == card


def test_a_model_of_swagger_codegen_is_built_by_a_client_in_its_package() -> None:
    plan = swaggerish.ApiClient().deserialize(type("Answer", (), {"data": '{"planId": "p"}'}), Plan)
    assert plan == Plan("p")
    assert through_json("openapi", plan, "typing:Any") == plan


@pytest.mark.parametrize("output", [f"{TOYS}.openapish.models:Owner", "typing:Any"])
def test_fields_that_no_request_has_are_stored(output: str) -> None:
    owner = Owner.from_dict({"name": "a", "id": "owner-1", "lastUpdated": NOON.isoformat()})
    assert owner.to_dict() == {"name": "a"}
    assert through_json("openapi", owner, output) == owner


def test_they_are_stored_inside_of_other_models_and_of_one_of_several_kinds() -> None:
    group = Group.from_dict({"owner": {"id": "user-1", "name": "a"}, "members": [1, {"x": None}]})
    assert through_json("openapi", group, f"{TOYS}.openapish.models:Group") == group


def test_they_are_stored_in_a_list() -> None:
    owners = [Owner.from_dict({"id": "owner-1"}), Owner.from_dict({"id": "owner-2"})]
    assert through_json("openapi", owners, f"list[{TOYS}.openapish.models:Owner]") == owners
