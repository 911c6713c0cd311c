"""``integrate-gen new``: an SDK that nobody described gets its table and its package."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.config import load_config
from integrate_gen.detect.client import find_clients, load_client
from integrate_gen.detect.provider import guess_table, parse_style
from integrate_gen.detect.toml import provider_toml
from integrate_gen.errors import ConfigurationError, SdkError

from tests.codegen.test_cli import integrate_gen
from tests.codegen.test_publish import contents

STALL: dict[str, Any] = {
    "package": "stall",
    "client": "stall:AsyncStall",
    "init": {"shop": "$shop", "api_key": "$api_key", "max_retries": 0},
    "async": {"style": "only"},
    "class": "Stall",
    "credentials": {"shop": "STALL_SHOP", "api_key": "MARKET_API_KEY"},
    "exclude": {
        "close": "a tool of the client's, not a call of its API",
        "post": "a tool of the client's, not a call of its API",
    },
}


def test_the_async_client_is_found_with_all_that_makes_it(toys: Path) -> None:
    guesses = find_clients("stall")
    assert [guess.reference for guess in guesses] == ["stall:AsyncStall", "stall:Stall"]
    assert guess_table(guesses[0], "stall") == STALL


@pytest.mark.parametrize(
    ("client", "style"),
    [("stall:Stall", {"style": "thread"}), ("stall:AsyncStall", {"style": "only"})],
)
def test_the_style_is_that_of_most_methods(toys: Path, client: str, style: object) -> None:
    assert guess_table(load_client(client), "stall")["async"] == style


def test_pairs_are_told_by_their_affix() -> None:
    client = load_client("githubkit:GitHub")
    assert client.init == {"auth": "$auth", "auto_retry": False}
    table = guess_table(client, "githubkit", root='rest("2026-03-10")')
    assert table["async"] == {"style": "prefix", "affix": "async_"}


def test_the_installed_typeform_needs_no_word_of_a_user() -> None:
    guess = find_clients("typeform")[0]
    table = guess_table(guess, "typeform")
    assert (guess.reference, guess.init) == ("typeform:Typeform", {"token": "$token"})
    assert (table["async"], "exclude" in table) == ({"style": "thread"}, False)


def test_the_table_reads_back(tmp_path: Path) -> None:
    text = provider_toml("stall", STALL)
    assert tomllib.loads(text)["providers"]["stall"] == STALL
    (tmp_path / "integrate.toml").write_text(text)
    assert load_config(tmp_path).provider("stall").class_name == "Stall"


@pytest.mark.parametrize("text", ["sometimes", "prefix", "only:x", ""])
def test_a_style_that_is_none(text: str) -> None:
    with pytest.raises(ConfigurationError, match="say only, thread, prefix:AFFIX"):
        parse_style(text)


@pytest.mark.parametrize(
    ("package", "message"),
    [("no_such_sdk", "is not installed"), ("json", "no class that takes a credential")],
)
def test_a_package_without_a_client(package: str, message: str) -> None:
    with pytest.raises(SdkError, match=message):
        find_clients(package)


def test_the_command_describes_generates_and_checks(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text('output = "lib"\n')
    done = integrate_gen("new", "stall", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr) == (0, "")
    assert "└── fruit: 2 tasks" in done.stdout
    assert "1 namespaces, 2 tasks" in done.stdout
    assert "mypy --strict finds no errors." in done.stdout
    written = tomllib.loads((tmp_path / "integrate.toml").read_text())
    assert written == {"output": "lib", "providers": {"stall": STALL}}
    assert {"fruit.py", "integrate.lock"} <= contents(tmp_path / "lib/integrate_stall").keys()
    check = integrate_gen("stall", "--check", cwd=tmp_path, PYTHONPATH=str(toys))
    assert check.returncode == 0, check.stdout


def test_wrong_guesses_are_mended_by_options(tmp_path: Path, toys: Path) -> None:
    options = ["--client", "stall:Stall", "--async", "thread"]
    done = integrate_gen("new", "stall", *options, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 0, done.stderr
    table = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["stall"]
    assert (table["client"], table["async"]) == ("stall:Stall", {"style": "thread"})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new", "github"], "There is a provider github already; run: integrate-gen github"),
        (["new", "no_such_sdk"], "The SDK no_such_sdk is not installed"),
        (["new", "stall", "--client", "stall:Nothing"], "stall has no class Nothing"),
        (["new", "stall", "--async", "often"], "--async often is no style"),
        (["new", "stall", "--root", "nowhere"], "The root 'nowhere'"),
    ],
)
def test_a_mistake_is_a_sentence_and_writes_nothing(
    tmp_path: Path, toys: Path, arguments: list[str], message: str
) -> None:
    done = integrate_gen(*arguments, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert message in done.stderr
    assert {p.name for p in tmp_path.iterdir()} <= {"cache"}
