"""Credentials of a constructor, and the environment variables in which users keep them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import Provider, parse_provider


@pytest.mark.parametrize(
    ("parameters", "credentials"),
    [
        ("bearer_auth: str | None = None", ["bearer_auth"]),
        ("token_auth: str = ''", ["token_auth"]),
        ("auth_key: str, verify: bool = True", ["auth_key"]),
        (
            "public_key: str | None = None, secret_key: str | None = None",
            ["public_key", "secret_key"],
        ),
        ("subdomain=None, email=None, token=None", ["subdomain", "email", "token"]),
        ("api_email: str = '', api_key: str = '', api_token: str = ''", ["api_token"]),
        ("api_email: str = '', api_key: str = ''", ["api_email", "api_key"]),
        ("account_sid: str, auth_token: str", ["account_sid", "auth_token"]),
        ("app_id: str | None = None, api_key: str | None = None", ["app_id", "api_key"]),
        ("token: str, refresh_token: str = ''", ["token"]),
        ("token: str, account: str", ["token", "account"]),
        ("use_token: bool = False, acme_api_key: str = ''", ["acme_api_key"]),
    ],
)
def test_the_parameters_that_authenticate_together_are_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parameters: str, credentials: list[str]
) -> None:
    (tmp_path / "keys.py").write_text(
        f"class Client:\n    def __init__(self, {parameters}) -> None: ...\n"
        "    def get(self) -> str: ...\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "keys", raising=False)
    provider = complete(parse_provider("x", {"package": "keys"}, "test")).provider
    assert list(provider.credentials) == credentials
    assert provider.init == {name: f"${name}" for name in credentials}


@pytest.mark.parametrize(
    ("name", "text", "variable"),
    [
        ("named_a", "# Client(api_key=os.environ['VENDOR_TOKEN'])", "VENDOR_TOKEN"),
        ("named_b", '# Client(api_key = os.getenv("VENDOR_PAT"))', "VENDOR_PAT"),
        ("named_c", "def read(): return os.environ.get('VENDOR_API_KEY')", "VENDOR_API_KEY"),
        (
            "named_e",
            "# KEY = Setting(env='NAMED_E_API_KEY', other=os.getenv('CI_API_KEY'))",
            "NAMED_E_API_KEY",
        ),
        ("named_d", "LOG = os.environ.get('VENDOR_LOG')", "NAMED_D_API_KEY"),
    ],
)
def test_the_vendors_own_variable_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, variable: str
) -> None:
    package = tmp_path / name
    package.mkdir()
    (package / "__init__.py").write_text(f"from {name}.client import Client\n")
    (package / "environment.py").write_text(f"import os\n{text}\n")
    (package / "client.py").write_text(
        "class Client:\n    def __init__(self, api_key: str) -> None: ...\n"
        "    def get(self) -> str: ...\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    provider = complete(parse_provider("x", {"package": name}, "test")).provider
    assert provider.credentials == {"api_key": variable}


WRAPPED = """
class BasicAuthCredentials:
    def __init__(self, client_id, client_secret, token=None) -> None:
        if client_secret is None:
            raise ValueError("client_secret cannot be None")
        self.texts = client_id, client_secret
"""


def test_credentials_of_an_object_are_found_by_the_name_of_its_class(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "wrapping"
    (folder / "http").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "http" / "__init__.py").write_text("")
    (folder / "http" / "auth.py").write_text(WRAPPED)
    (folder / "wrapping_client.py").write_text(
        "class Client:\n"
        "    def __init__(self, other_credentials=None, basic_auth_credentials=None) -> None:\n"
        "        self.texts = basic_auth_credentials and basic_auth_credentials.texts\n"
        "    def get(self) -> str: ...\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    provider = complete(parse_provider("x", {"package": "wrapping"}, "test")).provider
    assert provider.client == "wrapping.wrapping_client:Client"
    assert provider.init == {
        "basic_auth_credentials": {
            "new": "wrapping.http.auth:BasicAuthCredentials",
            "client_id": "$client_id",
            "client_secret": "$client_secret",
        }
    }
    assert provider.credentials == {
        "client_id": "WRAPPING_CLIENT_ID",
        "client_secret": "WRAPPING_CLIENT_SECRET",
    }


@pytest.fixture
def detect_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], Provider]:
    """Return a function that completes the provider of an SDK that is one module."""

    def detect(name: str, source: str) -> Provider:
        (tmp_path / f"{name}.py").write_text(source)
        monkeypatch.syspath_prepend(tmp_path)
        return complete(parse_provider("x", {"package": name}, "test")).provider

    return detect


SETTINGS = """
class Client:
    def __init__(self, user_config: dict = {}) -> None:
        config = {"client": user_config}
        if not config["client"].get("orgUrl", "").startswith("https"):
            raise ValueError("Your address is missing.")
        self.token = config["client"]["apiToken"]

    def get(self) -> str: ...
"""


def test_a_credential_and_an_address_are_found_in_a_mapping_of_settings(
    detect_module: Callable[[str, str], Provider],
) -> None:
    provider = detect_module("settled", SETTINGS)
    assert provider.init == {"user_config": {"apiToken": "$api_token", "orgUrl": "$org_url"}}
    assert provider.credentials == {
        "api_token": "SETTLED_API_TOKEN",
        "org_url": "SETTLED_ORG_URL",
    }


ADDRESSED = """
def _authenticate(host, token):
    if not (host and token):
        raise ValueError("cannot configure default credentials")


class Client:
    def __init__(
        self, *, host: str | None = None, mirror_url: str = "https://m.test", token: str = ""
    ) -> None:
        _authenticate(host, token)

    def get(self) -> str: ...
"""


def test_an_address_is_passed_where_a_credential_alone_makes_no_client(
    detect_module: Callable[[str, str], Provider],
) -> None:
    provider = detect_module("addressed", ADDRESSED)
    assert provider.init == {"token": "$token", "host": "$host"}
    assert provider.credentials == {"token": "ADDRESSED_TOKEN", "host": "ADDRESSED_HOST"}


def test_the_settings_of_a_class_without_a_credential_make_it_no_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "styled.py").write_text(
        "class Style:\n"
        "    def __init__(self, options: dict) -> None:\n        self.color = options['color']\n"
        "    def get(self) -> str: ...\n"
        "class Client:\n    def __init__(self, token: str) -> None: ...\n"
        "    def get(self) -> str: ...\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    completed = complete(parse_provider("x", {"package": "styled"}, "test"))
    assert completed.provider.client == "styled:Client"
    assert not completed.other_clients
