"""Stripe's objects, as JSON and back."""

from __future__ import annotations

import pytest
from integrate_runtime import IntegrationError

from tests.runtime.codecs.toy_results import CUSTOMERS, through_json
from tests.runtime.toy_sdks.stripeish._stripe_object import Customer, StripeObject


def test_stripes_objects_keep_their_classes_and_refuse_to_call() -> None:
    again = through_json("stripe", CUSTOMERS, None)
    (customer,) = again.data
    assert (type(customer), type(customer.address)) == (Customer, StripeObject)
    assert customer.new == [1]
    with pytest.raises(IntegrationError, match="returned by a task cannot make calls"):
        customer.refresh()
