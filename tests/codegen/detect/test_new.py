"""``integrate-gen new``: an SDK that nobody described gets its table and its package."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.detect.async_styles import parse_style
from integrate_gen.detect.complete import Completed, complete
from integrate_gen.detect.families import families, recognise_family
from integrate_gen.detect.provider_names import class_name, provider_name
from integrate_gen.detect.provider_table import append_table, provider_toml
from integrate_gen.model.errors import ConfigurationError, SdkError
from integrate_gen.model.provider import parse_provider
from integrate_gen.tree.members import Owner
from integrate_gen.tree.namespaces import static_namespaces

from tests.codegen.cli.test_cli import integrate_gen
from tests.codegen.committed.test_publish import contents

STALL = {"package": "stall", "client": "stall:AsyncStall"}

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
            "twins",
            "twins:Client",
            {"api_key": "$api_key"},
            {"api_key": "TWINS_API_KEY"},
            "attr",
            "Twins",
        ),
    ],
)
def test_a_client_is_found_with_all_that_makes_it(
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


def test_no_client_is_made_to_ask_what_a_proxy_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "proxied.py").write_text(PROXIED)
    monkeypatch.syspath_prepend(tmp_path)
    assert completed("proxied").provider.client == "proxied:Client"
    module = import_module("proxied")
    assert [child.name for child in static_namespaces(Owner.of(module))] == []
    assert module.asked == []


def test_what_a_table_says_stays(toys: Path) -> None:
    table: dict[str, Any] = {
        "client": "stall:Stall",
        "class": "Mine",
        "codec": "mine:CODEC",
        "init": {"api_key": "$key", "max_retries": 3},
    }
    provider = completed("stall", **table).provider
    assert (provider.client, provider.class_name, provider.codec) == (
        "stall:Stall",
        "Mine",
        "mine:CODEC",
    )
    assert provider.init == table["init"]
    assert complete(provider).provider == provider


def test_the_async_twin_may_be_named(toys: Path) -> None:
    style = {"style": "class", "client": "stall:AsyncStall"}
    provider = completed("stall", **{"client": "stall:Stall", "async": style}).provider
    assert (provider.client, provider.async_style.style) == ("stall:AsyncStall", "only")


@pytest.mark.parametrize(
    ("package", "family", "mark"),
    [
        ("openai", "stainless", "openai/_models.py has 'def construct_type('"),
        ("githubkit", "githubkit", "githubkit/response.py has 'class Response(Generic[MT, JT])'"),
        ("made", "openapi", "made/api_client.py has 'class ApiClient'"),
        (
            "nested",
            "fern",
            "nested/management/core/client_wrapper.py has 'class BaseClientWrapper'",
        ),
        ("typeform", "", ""),
        ("stall", "", ""),
    ],
)
def test_a_family_is_recognised_by_its_mark(
    toys: Path, package: str, family: str, mark: str
) -> None:
    found = recognise_family(package)
    assert (found.name, found.mark) == (family, mark)


def test_a_family_says_what_a_table_need_not() -> None:
    provider = completed("openai").provider
    assert provider.codec == "stainless"
    assert provider.errors["retry_after_headers"] == ["retry-after-ms", "retry-after"]
    assert {"with_raw_response", "with_streaming_response"} <= provider.hide.keys()
    assert {"with_options", "is_closed"} <= set(provider.tools)


def test_a_wrong_family_is_mended_by_a_word(toys: Path) -> None:
    found = completed("openai", family="none", client="openai:AsyncOpenAI")
    assert found.provider.codec == "objects"
    assert completed("stall", family="fern").provider.codec == "fern"
    with pytest.raises(ConfigurationError, match="There is no family ferns; say none, azure"):
        completed("stall", family="ferns")


def test_every_family_has_a_mark_that_can_tell_it() -> None:
    assert all(family.marks for family in families().values())
    assert all(mark.text for family in families().values() for mark in family.marks)


@pytest.mark.parametrize(
    ("package", "provider", "client", "integration"),
    [
        ("stripe", "stripe", "stripe:StripeClient", "Stripe"),
        ("slack_sdk", "slack", "slack_sdk.web.async_client:AsyncWebClient", "Slack"),
        ("notion_client", "notion", "notion_client:AsyncClient", "Notion"),
        ("google.genai", "genai", "google.genai:Client", "Genai"),
        ("cohere", "cohere", "cohere:AsyncClientV2", "Cohere"),
        ("client", "client", "client", "Client"),
    ],
)
def test_names_leave_out_what_all_sdks_are_called(
    package: str, provider: str, client: str, integration: str
) -> None:
    assert provider_name(package) == provider
    assert class_name(client, provider) == integration


def test_the_table_reads_back(tmp_path: Path) -> None:
    table = {"root": ["v1", "v2"], "init": {"a": 1, "b": {"new": "x:Y"}}, **STALL}
    text = provider_toml("stall", table)
    assert tomllib.loads(text)["providers"]["stall"] == table
    assert text.splitlines()[1:3] == ['package = "stall"', 'client  = "stall:AsyncStall"']


def test_a_table_is_added_only_when_all_went_well(tmp_path: Path) -> None:
    file = tmp_path / "integrate.toml"
    file.write_text('output = "lib"\n')
    with pytest.raises(RuntimeError), append_table(file, "[x]\n"):
        raise RuntimeError("no")
    assert contents(tmp_path) == {"integrate.toml": 'output = "lib"\n'}
    with append_table(file, "[x]\n"):
        pass
    assert contents(tmp_path) == {"integrate.toml": 'output = "lib"\n\n[x]\n'}


@pytest.mark.parametrize("text", ["sometimes", "prefix", "only:x", "", "attr"])
def test_a_style_that_is_none(text: str) -> None:
    with pytest.raises(ConfigurationError, match="say only, thread, prefix:AFFIX"):
        parse_style(text)


@pytest.mark.parametrize(
    ("package", "message"),
    [
        ("no_such_sdk", "is not installed"),
        ("json", "no class that takes a credential"),
        ("refusing", r"refusing:Client cannot be made with .* \(ValueError: not like this\)"),
    ],
)
def test_a_package_without_a_client(toys: Path, package: str, message: str) -> None:
    with pytest.raises(SdkError, match=message):
        completed(package)


def test_the_command_describes_generates_and_checks(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "integrate.toml").write_text('output = "lib"\n')
    done = integrate_gen("new", "stall", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr) == (0, "")
    for expected in (
        "family       none that is known",
        "client       stall:AsyncStall",
        "credential   api_key, from the environment variable MARKET_API_KEY",
        "async        every method is awaited",
        "└── fruit: 2 tasks",
        "1 namespaces, 2 tasks",
        "2: a tool of the client's, not a call of its API; reachable through run_task",
        "mypy --strict finds no errors.",
    ):
        assert expected in done.stdout
    written = tomllib.loads((tmp_path / "integrate.toml").read_text())
    assert written == {"output": "lib", "providers": {"stall": STALL}}
    assert {"fruit.py", "integrate.lock"} <= contents(tmp_path / "lib/integrate_stall").keys()
    check = integrate_gen("stall", "--check", cwd=tmp_path, PYTHONPATH=str(toys))
    assert check.returncode == 0, check.stdout


def test_wrong_guesses_are_mended_by_options(tmp_path: Path, toys: Path) -> None:
    options = ["--client", "stall:Stall", "--async", "thread", "--name", "booth"]
    done = integrate_gen("new", "stall", *options, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 0, done.stderr
    table = tomllib.loads((tmp_path / "integrate.toml").read_text())["providers"]["booth"]
    assert table == {"package": "stall", "client": "stall:Stall", "async": {"style": "thread"}}


def test_a_user_of_pyproject_stays_one(tmp_path: Path, toys: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.integrate-gen]\noutput = "lib"\n')
    done = integrate_gen("new", "roots", "--client", "roots:Client", "--root", "v1", "--root", "v2",
                         cwd=tmp_path, PYTHONPATH=str(toys))  # fmt: skip
    assert done.returncode == 0, done.stderr
    written = tomllib.loads((tmp_path / "pyproject.toml").read_text())["tool"]["integrate-gen"]
    assert written["providers"]["roots"]["root"] == ["v1", "v2"]
    assert {"v1/customers.py", "v2/events.py"} <= contents(tmp_path / "lib/integrate_roots").keys()
    assert not (tmp_path / "integrate.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["new", "github"], "There is a provider github already; run: integrate-gen github"),
        (["new", "no_such_sdk"], "The SDK no_such_sdk is not installed"),
        (["new", "stall", "--client", "stall:Nothing"], "stall has no class Nothing"),
        (["new", "stall", "--async", "often"], "--async often is no style"),
        (["new", "stall", "--root", "nowhere"], "The root 'nowhere'"),
        (["new", "refusing"], "refusing:Client cannot be made"),
        (["new", "stall", "--async", "suffix:_async"], "Nothing of stall becomes a task (4: a syn"),
    ],
)
def test_a_mistake_is_a_sentence_and_writes_nothing(
    tmp_path: Path, toys: Path, arguments: list[str], message: str
) -> None:
    done = integrate_gen(*arguments, cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert message in done.stderr
    assert {p.name for p in tmp_path.iterdir()} <= {"cache"}


def test_a_folder_of_others_leaves_the_table_unwritten(tmp_path: Path, toys: Path) -> None:
    mine = tmp_path / "generated" / "integrate_stall" / "fruit.py"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")
    done = integrate_gen("new", "stall", cwd=tmp_path, PYTHONPATH=str(toys))
    assert done.returncode == 2
    assert "fruit.py was not written by integrate-gen" in done.stderr
    assert not (tmp_path / "integrate.toml").exists()


RUN = """
import asyncio, sys
from integrate_runtime import IO, LocalEngine, RunContext, job
from integrate_{toy} import {cls}


class Tools(IO):
    api = {cls}()


@job(id="j", version="1")
async def run(payload: None, io: Tools, ctx: RunContext) -> object:
    return await io.api.{call}


async def main() -> None:
    async with LocalEngine() as engine:
        print(await engine.run(run, None, run_id="r"))


asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("toy", "cls", "call", "printed"),
    [
        ("modular", "Modular", 'Domains.verify("k", "secret")', "True"),
        ("made", "Made", 'PetApi.get_pet("k", 3)', "{'id': 3, 'token': 'secret'}"),
        ("spread", "Spread", 'ShopApi.count("k")', "6"),
        ("borrowed", "Borrowed", 'operation.run("k", 3)', "{'number': '3'}"),
    ],
)
def test_what_is_generated_calls_the_sdk(
    tmp_path: Path, toys: Path, toy: str, cls: str, call: str, printed: str
) -> None:
    (tmp_path / "integrate.toml").write_text('output = "lib"\n')
    done = integrate_gen("new", toy, cwd=tmp_path, PYTHONPATH=str(toys))
    assert (done.returncode, done.stderr) == (0, "")
    assert "mypy --strict finds no errors." in done.stdout
    checked = integrate_gen(toy, "--check", "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (checked.returncode, checked.stderr) == (0, "")
    # These toys are data: the codec of a family has nothing of its own to do.
    table = f'\n[providers.{toy}]\npackage = "{toy}"\ncodec = "objects"\n'
    (tmp_path / "integrate.toml").write_text(f'output = "lib"\n{table}')
    again = integrate_gen(toy, "-q", cwd=tmp_path, PYTHONPATH=str(toys))
    assert (again.returncode, again.stderr) == (0, "")
    ran = subprocess.run(
        [sys.executable, "-c", RUN.format(toy=toy, cls=cls, call=call)],
        cwd=tmp_path,
        env={
            "PYTHONPATH": f"{tmp_path / 'lib'}:{toys}",
            "MODULAR_API_KEY": "secret",
            "MADE_ACCESS_TOKEN": "secret",
            "SPREAD_ACCESS_TOKEN": "secret",
            "BORROWED_TOKEN": "secret",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout.strip(), ran.returncode) == (printed, 0), ran.stderr
