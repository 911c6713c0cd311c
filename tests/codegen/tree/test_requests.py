"""Requests of methods that leave them to other functions of the SDK."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk

EXPECTED = {
    "by_built_request": ("GET /parcels/{parcel_id}/stamp", "safe"),
    "by_builder": ("GET /parcels/{id}/label", "safe"),
    "by_default": ("POST parcels.send", "unsafe"),
    "by_default_changed": ("GET parcels.list", "safe"),
    "by_enumeration": ("GET parcels?new=1", "safe"),
    "by_format": ("GET /parcels/{parcel_id}", "safe"),
    "by_function": ("POST /parcels", "unsafe"),
    "by_handle": ("GET parcels/{parcel_id}/weight", "safe"),
    "by_helper": ("GET parcels/{parcel_id}", "safe"),
    "by_keyword": ("GET /parcels/{parcel_id}", "safe"),
    "by_late_client": ("DELETE parcels/{parcel_id}", "safe"),
    "by_passed_function": ("GET parcels/{parcel_id}/weight", "safe"),
    "by_path_first": ("PUT /parcels/{parcel_id}", "safe"),
    "by_raw_client": ("GET parcels/{parcel_id}/weight", "safe"),
    "by_serializer": ("GET /parcels/{parcel_id}/stamp", "safe"),
    "by_session": ("GET /parcels/all", "safe"),
    "call": ("", "unsafe"),
    "charge": ("POST /charges", "unsafe"),
    "depot.read": ("GET depot", "safe"),
    "depot.read_and_close": ("", "unsafe"),
    "look": ("GET /payments", "safe"),
    "pay": ("POST /payments", "unsafe"),
    "refresh": ("GET parcels/fresh", "safe"),
    # Methods with requests of several verbs, or with a verb that is known only when called.
    "as_told": ("", "unsafe"),
    "ask_and_start": ("", "unsafe"),
    "ask_and_store": ("", "unsafe"),
    "either": ("", "unsafe"),
    "from_memory": ("", "unsafe"),
    "pass_on": ("", "unsafe"),
    "read_and_call": ("", "unsafe"),
    "read_and_get_any_attribute": ("", "unsafe"),
    "read_and_get_attribute": ("", "unsafe"),
    "read_and_query": ("", "unsafe"),
    "read_and_start": ("", "unsafe"),
    "read_and_start_all": ("", "unsafe"),
    "read_and_start_one": ("", "unsafe"),
    "read_and_send": ("", "unsafe"),
}


@pytest.fixture
def couriers(toys: Path) -> Package:
    table = {"package": "couriers", "client": "couriers:Client", "async": {"style": "only"}}
    provider = complete(parse_provider("couriers", table, "test")).provider
    return assemble(load_sdk(provider), provider)


def test_requests_are_followed_to_the_call_that_states_the_verb(couriers: Package) -> None:
    found = {
        task.operation.removeprefix("parcels."): (task.http, task.repeat) for task in couriers.tasks
    }
    assert found == EXPECTED


def test_the_ledger_names_the_operations_of_unknown_request(couriers: Package) -> None:
    assert couriers.ledger.unknown_requests == tuple(
        f"parcels.{name}" for name, (http, _) in sorted(EXPECTED.items()) if not http
    )


def test_idempotency_keys_go_where_the_sdk_takes_them(couriers: Package) -> None:
    found = {task.name: task.idempotency for task in couriers.tasks if task.idempotency}
    assert found == {"charge": "idempotency_key", "pay": "options.idempotency_key"}
