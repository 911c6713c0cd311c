"""Requests of the toy SDK, by httpx."""

from __future__ import annotations

from typing import Any

import httpx


def get(client: httpx.Client, url: str, params: dict[str, Any]) -> dict[str, Any]:
    """Send a GET request."""
    response = client.get(url, params=params)
    response.raise_for_status()
    return dict(response.json())


async def get_async(client: httpx.AsyncClient, url: str, params: dict[str, Any]) -> dict[str, Any]:
    """Send a GET request."""
    response = await client.get(url, params=params)
    response.raise_for_status()
    return dict(response.json())
