"""An SDK that takes idempotency keys in all the ways that SDKs have."""

from __future__ import annotations

from typing import Any, TypedDict

import httpx
from typing_extensions import Unpack


class Options(TypedDict, total=False):
    account: str
    idempotency_key: str


class RequestOptions(TypedDict, total=False):
    timeout: int
    additional_headers: dict[str, str]


class Params(Options, total=False):
    amount: int


class Client:
    def __init__(self, token: str, url: str) -> None:
        self._token = token
        self._url = url

    async def _post(self, path: str, body: object, headers: dict[str, str] | None = None) -> str:
        async with httpx.AsyncClient() as client:
            answer = await client.post(f"{self._url}{path}", json=body, headers=headers or {})
        answer.raise_for_status()
        return answer.text

    async def charge(self, amount: int, idempotency_key: str | None = None) -> str:
        return await self._post("/charge", {"amount": amount}, _header(idempotency_key))

    async def collect(self, **params: Unpack[Params]) -> str:
        key = params.get("idempotency_key")
        return await self._post("/collect", {"amount": params.get("amount")}, _header(key))

    async def forward(self, amount: int, request_options: RequestOptions | None = None) -> str:
        headers = (request_options or {}).get("additional_headers")
        return await self._post("/forward", {"amount": amount}, headers)

    async def pay(self, amount: int, options: Options | None = None) -> str:
        key = (options or {}).get("idempotency_key")
        return await self._post("/pay", {"amount": amount}, _header(key))

    async def refund(self, amount: int, config: dict[str, Any] | None = None) -> str:
        return await self._post("/refund", {"amount": amount}, _header((config or {}).get("key")))

    async def transfer(self, amount: int, extra_headers: dict[str, str] | None = None) -> str:
        return await self._post("/transfer", {"amount": amount}, extra_headers)

    async def void(self, amount: int, extra_headers: dict[str, str] | None = None) -> str:
        """Take headers, of which neither the SDK nor a provider says that one is a key."""
        return await self._post("/void", {"amount": amount}, extra_headers)


def _header(key: str | None) -> dict[str, str]:
    return {"Idempotency-Key": key} if key else {}
