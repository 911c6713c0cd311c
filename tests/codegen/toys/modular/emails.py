from __future__ import annotations

from typing import TypedDict


class Receiving:
    @classmethod
    def get(cls, key: str) -> str: ...


class Emails:
    Receiving = Receiving

    class SendParams(TypedDict):
        to: str

    @classmethod
    def send(cls, params: SendParams) -> "Emails.SendParams": ...
