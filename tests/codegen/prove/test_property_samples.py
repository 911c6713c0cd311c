"""Samples of answers, by the typed properties of the objects that an error is about."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from integrate_gen.prove.calls import sdk_method
from integrate_gen.prove.property_samples import samples_of_objects


class Rack:
    owner = None

    @property
    def width(self) -> int:
        return 0


def test_an_object_gets_members_that_holds_none_on_the_way_to_a_method() -> None:
    sample: Any = SimpleNamespace(task=SimpleNamespace(call="rack.owner.greet"), path=())
    provider: Any = SimpleNamespace(classes="")
    with pytest.raises(AttributeError) as raised:
        asyncio.run(sdk_method(SimpleNamespace(rack=Rack()), provider, sample))
    first = next(samples_of_objects(None, (), raised.value, "example.com", set()), None)
    assert first == {"width": 7}
