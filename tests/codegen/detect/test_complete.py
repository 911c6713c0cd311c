"""Completion of a provider with the settings that are detected in its SDK."""

from __future__ import annotations

import gc
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.detect.complete import Completed, complete
from integrate_gen.detect.provider_names import provider_name
from integrate_gen.model.errors import ConfigurationError, SdkError
from integrate_gen.model.provider import parse_provider
from integrate_gen.source.file import SourceFile
from integrate_gen.tree.children.finder import static_namespaces
from integrate_gen.tree.members import Owner

PROXIED = """
asked = []

class Proxy:
    @property
    def __class__(self):
        asked.append(self)
        return Client

class Client:
    def __init__(self, token: str) -> None:
        self.token = token

    async def fetch(self) -> str:
        return self.token

default = Proxy()
"""

CODECS = """
from elsewhere import CODEC

class Mine:
    def encode(self, value, output): ...

HALF = Mine()
"""


def completed(package: str, **table: Any) -> Completed:
    name = provider_name(package)
    return complete(parse_provider(name, {"package": package, **table}, "test"))


@pytest.mark.parametrize(
    ("package", "client", "init", "credentials", "style", "class_name"),
    [
        (
            "stall",
            "stall:AsyncStall",
            {"api_key": "$api_key", "shop": "$shop", "max_retries": 0},
            {"api_key": "MARKET_API_KEY", "shop": "STALL_SHOP"},
            "only",
            "Stall",
        ),
        (
            "typeform",
            "typeform:Typeform",
            {"token": "$token"},
            {"token": "TYPEFORM_TOKEN"},
            "thread",
            "Typeform",
        ),
        (
            "openai",
            "openai:AsyncOpenAI",
            {"api_key": "$api_key", "max_retries": 0},
            {"api_key": "OPENAI_API_KEY"},
            "only",
            "OpenAI",
        ),
        (
            "modular",
            "modular",
            {"api_key": "$api_key"},
            {"api_key": "MODULAR_API_KEY"},
            "thread",
            "Modular",
        ),
        (
            "made",
            "made:ApiClient",
            {
                "configuration": {
                    "new": "made:Configuration",
                    "access_token": "$access_token",
                    "retries": 0,
                }
            },
            {"access_token": "MADE_ACCESS_TOKEN"},
            "thread",
            "Made",
        ),
        (
            "spread",
            "spread:ApiClient",
            {
                "configuration": {
                    "new": "spread:Configuration",
                    "set": {"access_token": "$access_token"},
                }
            },
            {"access_token": "SPREAD_ACCESS_TOKEN"},
            "thread",
            "Spread",
        ),
        (
            "keyed",
            "keyed.client:Keyed",
            {"credential": {"new": "keyed.client:Key", "token": "$token"}, "retry": False},
            {"token": "KEYED_TOKEN"},
            "thread",
            "Keyed",
        ),
        (
            "flagged",
            "flagged:Client",
            {"api_key": "$api_key"},
            {"api_key": "FLAGGED_API_KEY"},
            "thread",
            "Flagged",
        ),
        (
            "twins",
            "twins:Client",
            {"api_key": "$api_key"},
            {"api_key": "TWINS_API_KEY"},
            "attr",
            "Twins",
        ),
    ],
)
def test_a_client_is_found_with_its_construction(
    toys: Path,
    package: str,
    client: str,
    init: object,
    credentials: object,
    style: str,
    class_name: str,
) -> None:
    provider = completed(package).provider
    assert (provider.client, provider.class_name) == (client, class_name)
    assert (provider.init, provider.credentials) == (init, credentials)
    assert provider.async_style.style == style


def test_a_proxy_is_not_evaluated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "proxied.py").write_text(PROXIED)
    monkeypatch.syspath_prepend(tmp_path)
    assert completed("proxied").provider.client == "proxied:Client"
    module = import_module("proxied")
    assert [child.name for child in static_namespaces(Owner.of(module))] == []
    assert module.asked == []


def test_settings_of_the_table_stay(toys: Path) -> None:
    table: dict[str, Any] = {
        "client": "stall:Stall",
        "class": "Mine",
        "codec": "json",
        "credentials": {"key": "STALL_KEY"},
        "init": {"api_key": "$key", "max_retries": 3},
    }
    provider = completed("stall", **table).provider
    assert (provider.client, provider.class_name, provider.codec) == (
        "stall:Stall",
        "Mine",
        "json",
    )
    assert provider.init == table["init"]
    assert complete(provider).provider == provider


def test_a_table_may_name_the_async_client(toys: Path) -> None:
    style = {"style": "class", "client": "stall:AsyncStall"}
    provider = completed("stall", **{"client": "stall:Stall", "async": style}).provider
    assert (provider.client, provider.async_style.style) == ("stall:AsyncStall", "only")


@pytest.mark.parametrize(
    ("codec", "message"),
    [
        ("nowhere:CODEC", "there is no module nowhere; correct the name, or put its folder into"),
        ("mine.nowhere:CODEC", r"there is no module mine\.nowhere;"),
        ("mine.codecs:OTHER", r"mine/codecs\.py does not define OTHER\."),
        ("mine.codecs:Mine", r"Mine is a class; name an instance of it, as in CODEC = Mine\(\)\."),
        ("mine.codecs:HALF", r"Mine has no is_unset and no decode, which every codec has\."),
    ],
)
def test_a_codec_that_does_not_exist_is_refused(
    toys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, codec: str, message: str
) -> None:
    write_codec(tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match=message):
        completed("stall", codec=codec)


def test_a_codec_of_the_project_is_found_without_running_it(
    toys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_codec(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert completed("stall", codec="mine.codecs:CODEC").provider.codec == "mine.codecs:CODEC"


def write_codec(project: Path) -> None:
    """Write a module with a codec into a project's ``src``."""
    package = project / "src" / "mine"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('this is not run')\n")
    (package / "codecs.py").write_text(CODECS)


def test_errors_of_the_table_add_to_those_of_the_family() -> None:
    errors = completed("openai", errors={"retry_statuses": [425], "limit_wait": 5}).provider.errors
    assert errors == {
        "retry_after_headers": ["retry-after-ms", "retry-after"],
        "retry_statuses": [425],
        "limit_wait": 5,
    }


def test_a_family_supplies_settings() -> None:
    provider = completed("openai").provider
    assert provider.codec == "stainless"
    assert provider.errors.get("retry_after_headers") == ["retry-after-ms", "retry-after"]
    assert {"with_raw_response", "with_streaming_response"} <= provider.hide.keys()
    assert {"with_options", "is_closed"} <= set(provider.tools)


def test_a_table_may_name_the_family(toys: Path) -> None:
    found = completed("openai", family="none", client="openai:AsyncOpenAI")
    assert found.provider.codec == "objects"
    assert completed("stall", family="fern").provider.codec == "fern"
    with pytest.raises(ConfigurationError, match="There is no family ferns; use none, apimatic"):
        completed("stall", family="ferns")


@pytest.mark.parametrize(
    ("package", "message"),
    [
        ("no_such_sdk", "is not installed"),
        ("json", "no class that takes a credential"),
        (
            "refusing",
            r"refusing:Client cannot be constructed with .* \(ValueError: not like this\)",
        ),
    ],
)
def test_a_package_without_a_client_is_an_error(toys: Path, package: str, message: str) -> None:
    with pytest.raises(SdkError, match=message):
        completed(package)


def test_no_source_of_the_sdk_stays_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "parsedonce.py"
    source.write_text("class Client:\n    def __init__(self, token: str) -> None: ...\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert completed("parsedonce").provider.credentials
    gc.collect()
    kept = [file for file in gc.get_objects() if type(file) is SourceFile and file.path == source]
    assert kept == []


def test_a_client_that_is_synchronous_calls_no_async_methods_of_its_family(toys: Path) -> None:
    assert completed("flagged", family="twilio").provider.async_style.style == "thread"
