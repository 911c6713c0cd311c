"""Handles of an asynchronous SDK, which requests fetch."""

from __future__ import annotations

from typing import Any

import httpx


class Http:
    """Transport of the client and of its handles."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def send(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        async with httpx.AsyncClient() as client:
            return (await client.request(method, f"{self.url}{path}", json=body)).json()


class Item:
    def __init__(self, http: Http, path: str) -> None:
        self._http = http
        self.path = path

    async def move(self, shelf: str) -> dict[str, Any]:
        answer: dict[str, Any] = await self._http.send("POST", f"{self.path}/move", {"to": shelf})
        return answer


class Box:
    def __init__(self, http: Http, path: str) -> None:
        self._http = http
        self.path = path

    async def open(self) -> dict[str, Any]:
        answer: dict[str, Any] = await self._http.send("POST", f"{self.path}/open")
        return answer

    async def get_item(self, number: int) -> Item:
        answer = await self._http.send("GET", f"{self.path}/items/{number}")
        return Item(self._http, answer["path"])


class Boxes:
    def __init__(self, http: Http) -> None:
        self._http = http

    async def get(self, box_id: str) -> Box:
        answer = await self._http.send("GET", f"/boxes/{box_id}")
        return Box(self._http, answer["path"])


class AsyncClient:
    def __init__(self, url: str) -> None:
        self.boxes = Boxes(Http(url))
