from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define


class Unset:
    """Class of the value of a field that JSON lacks."""


UNSET = Unset()


@define
class Buyer:
    full_name: str
    class_: str | Unset = UNSET

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Buyer:
        d = dict(src_dict)
        return cls(full_name=d.pop("fullName"), class_=d.pop("class", UNSET))
