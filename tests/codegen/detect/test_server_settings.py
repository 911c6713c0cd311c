"""Constructor arguments for a client's server, and settings that it reads from the environment."""

from __future__ import annotations

import os
from types import ModuleType
from typing import TypedDict

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.detect.server_settings import ServerSettings, find_server_settings
from integrate_gen.model.provider import parse_provider


class Stainless:
    """A constructor as Stainless generates it."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        organization: str | None = None,
        base_url: str | None = None,
        region: str | None = None,
        websocket_base_url: str | None = None,
        timeout: float = 5,
    ) -> None:
        if api_key is None:
            api_key = os.environ.get("STAINLESS_API_KEY")
        self.api_key = api_key
        if auth_token is None:
            auth_token = os.environ.get("STAINLESS_AUTH_TOKEN")
        self.auth_token = auth_token
        if organization is None:
            organization = os.getenv("STAINLESS_ORGANIZATION")
        self.org = organization
        if region is None:
            region = os.environ.get("STAINLESS_REGION", "us")
        self.region = region
        if base_url is None:
            base_url = os.environ.get("STAINLESS_BASE_URL")
        self.base_url = base_url
        self.timeout = timeout


class Plain:
    def __init__(self, token: str, host: str = "example.com") -> None:
        self.token = token
        self.host = host


class Endpoint:
    def __init__(self, token: str, api_endpoint: str = "https://api.example.com/v1") -> None:
        self.token = token
        self.api_endpoint = api_endpoint


class Addresses(TypedDict, total=False):
    api: str
    files: str


class Several:
    def __init__(self, token: str, base_addresses: Addresses | None = None) -> None:
        self.addresses = base_addresses


class Fixed:
    def __init__(self, token: str) -> None:
        self.token = token


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        (
            Stainless,
            ServerSettings(
                "base_url",
                ("websocket_base_url",),
                # ``region`` has a default that the client may depend on.
                {"api_key": "api_key", "auth_token": "auth_token", "org": "organization"},
            ),
        ),
        (Plain, ServerSettings("host", (), {})),
        (Endpoint, ServerSettings("api_endpoint", (), {})),
        (Several, ServerSettings("", ("base_addresses",), {})),
        (Fixed, ServerSettings("", (), {})),
    ],
)
def test_settings_of_a_constructor(client: type, expected: ServerSettings) -> None:
    assert find_server_settings(client, {}) == expected


class Configuration:
    def __init__(self, host: str | None = None) -> None:
        self.host = host


class FixedConfiguration:
    def __init__(self) -> None:
        self.host = "https://api.example.com"


class Configured:
    def __init__(self, configuration: object = None) -> None:
        self.configuration = configuration


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        (Configuration, "configuration.host"),
        (FixedConfiguration, "configuration.set.host"),
        (Fixed, ""),
    ],
)
def test_an_address_in_an_object_that_the_client_takes(kind: type, path: str) -> None:
    template = {"new": f"{__name__}:{kind.__name__}"}
    if kind is Fixed:
        template["token"] = "$token"
    found = find_server_settings(Configured, {"configuration": template})
    assert found == ServerSettings(path, (), {})


def test_settings_of_a_module() -> None:
    module = ModuleType("mail")
    vars(module).update(api_key=None, api_url="https://mail.example.com")
    assert find_server_settings(module, {}) == ServerSettings("api_url", (), {})


def test_settings_of_the_table_stay() -> None:
    table = {"package": "typeform", "client": "typeform:Typeform", "base_url": "headers"}
    provider = complete(parse_provider("typeform", table, "a test")).provider
    assert provider.base_url == "headers"
    del table["base_url"]
    assert complete(parse_provider("typeform", table, "a test")).provider.base_url == ""
