"""Toys of the validators of Stone, with the attributes that the real ones have."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any


class Validator:
    """A validator.

    Args:
        attributes: What limits the values.
    """

    kinds: tuple[type, ...] = ()
    unlimited: tuple[str, ...] = ()

    def __init__(self, **attributes: Any) -> None:
        vars(self).update({**dict.fromkeys(self.unlimited), **attributes})

    def validate(self: Any, value: Any) -> None:
        """Refuse a value of another type."""
        if not isinstance(value, self.kinds):
            raise ValueError(f"{value!r} is not valid")


class Boolean(Validator):
    kinds = (bool,)


class Integer(Validator):
    kinds = (int,)
    unlimited = ("minimum", "maximum")

    def validate(self: Any, value: Any) -> None:
        super().validate(value)
        assert self.minimum is None or value >= self.minimum
        assert self.maximum is None or value <= self.maximum


class UInt64(Integer):
    pass


class Real(Validator):
    kinds = (float,)
    unlimited = ("minimum", "maximum")


class Float64(Real):
    pass


class String(Validator):
    kinds = (str,)
    unlimited = ("min_length", "max_length", "pattern")

    def validate(self: Any, value: Any) -> None:
        super().validate(value)
        assert (self.min_length or 0) <= len(value) <= (self.max_length or len(value))
        assert re.match(rf"\A(?:{self.pattern or '.*'})\Z", value)


class Bytes(Validator):
    kinds = (bytes,)
    unlimited = ("min_length",)


class Timestamp(Validator):
    kinds = (datetime,)


class Void(Validator):
    kinds = (type(None),)


class Nullable(Validator):
    def validate(self: Any, value: Any) -> None:
        if value is not None:
            self.validator.validate(value)


class List(Validator):
    kinds = (list,)
    unlimited = ("min_items",)

    def validate(self: Any, value: Any) -> None:
        super().validate(value)
        assert len(value) >= (self.min_items or 0)
        for item in value:
            self.item_validator.validate(item)


class Map(Validator):
    kinds = (dict,)


class Struct(Validator):
    def validate(self: Any, value: Any) -> None:
        assert isinstance(value, self.definition)


class StructTree(Struct):
    pass


class Union(Struct):
    pass
