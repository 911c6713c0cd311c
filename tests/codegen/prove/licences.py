"""A model with a validator of its own, whose error lists the accepted values."""

from __future__ import annotations

from pydantic import BaseModel, field_validator


class Licence(BaseModel):
    edition: str

    @field_validator("edition")
    @classmethod
    def known_edition(cls, value: str) -> str:
        if value != "SKU":
            raise ValueError("must be one of enum values ('SKU')")
        return value
