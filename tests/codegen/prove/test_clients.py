"""Clients that send their requests to the server of a proof."""

from __future__ import annotations

from typing import Any

import pytest
from integrate_gen.model.provider import parse_provider
from integrate_gen.prove.clients import make_client

URL = "http://127.0.0.1:9"


class Bot:
    def __init__(self, token: str, base_url: str = "https://api.example.com/bot") -> None:
        self.url = base_url + token


class Unset:
    def __init__(self, base_url: str | None = None) -> None:
        self.url = base_url


class Configured:
    def __init__(self, configuration: Any) -> None:
        self.url = configuration.url


@pytest.mark.parametrize(
    ("table", "url"),
    [
        ({"client": "Bot", "init": {"token": "$token"}}, f"{URL}/botc2FtcGxl"),
        ({"client": "Unset"}, URL),
        (
            {
                "client": "Configured",
                "init": {"configuration": {"new": f"{__name__}:Unset"}},
                "base_url": "configuration.base_url",
            },
            URL,
        ),
    ],
)
def test_a_client_gets_the_servers_address_with_the_path_of_its_own(
    table: dict[str, Any], url: str
) -> None:
    table = {"package": "x", "base_url": "base_url", **table}
    provider = parse_provider("x", {**table, "client": f"{__name__}:{table['client']}"}, "test")
    assert make_client(provider, URL).url == url
