from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .buyer import UNSET, Unset

if TYPE_CHECKING:
    from .buyer import Buyer


@define
class Order:
    order_id: int
    created_at: datetime.datetime
    buyer: Buyer
    lines: list[Buyer]
    parent_order: Order | Unset = UNSET
    note: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Order:
        from .buyer import Buyer

        d = dict(src_dict)
        parent = d.pop("parentOrder", UNSET)
        order = cls(
            order_id=d.pop("orderId"),
            created_at=datetime.datetime.fromisoformat(d.pop("createdAt")),
            buyer=Buyer.from_dict(d.pop("buyer")),
            lines=[Buyer.from_dict(line) for line in d.pop("lines")],
            parent_order=UNSET if parent is UNSET else Order.from_dict(parent),
            note=d.pop("note", UNSET),
        )
        order.additional_properties = d
        return order
