"""Credentials are sent only to the server that they were meant for.

The SDKs are real, and the other server is on loopback. Values of environment variables that an SDK
could read by itself contain "ambient".
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
from githubkit.config import get_config
from integrate_github import Github
from integrate_openai import OpenAI
from integrate_runtime import (
    IO,
    Integration,
    IntegrationError,
    LocalEngine,
    MissingCredential,
    SdkBinding,
    Task,
    TaskFailed,
)
from integrate_runtime.secrets.redaction import NOTHING_KNOWN
from integrate_typeform import Typeform

from tests.support.clock import FakeClock
from tests.support.github_answers import issue
from tests.support.http_server import RecordingServer, Reply
from tests.support.running import job_of

pytestmark = pytest.mark.anyio

AMBIENT = {
    "OPENAI_API_KEY": "ambient-key",
    "OPENAI_ADMIN_KEY": "ambient-admin-key",
    "OPENAI_ORG_ID": "ambient-organization",
    "OPENAI_PROJECT_ID": "ambient-project",
    "OPENAI_WEBHOOK_SECRET": "ambient-webhook-secret",
    "OPENAI_CUSTOM_HEADERS": "Authorization: Bearer ambient-header\nX-Custom: ambient-custom",
    "GITHUB_TOKEN": "ambient-github",
    "TYPEFORM_TOKEN": "ambient-typeform",
}
OWN = "https://api.openai.com/v1"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    monkeypatch.delenv("PERPLEXITY_API_KEY", raising=False)
    monkeypatch.setenv("EMPTY_API_KEY", "")
    for name, value in AMBIENT.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def api(server: RecordingServer) -> RecordingServer:
    server.default = Reply.json(
        {"id": "m", "object": "model", "created": 1, "owned_by": "o", "shared_with": []}
    )
    return server


async def run(integration: Integration[Any], body: Any, **connections: str) -> Any:
    class Tools(IO):
        api = integration

    async with LocalEngine(clock=FakeClock()) as engine:
        return await engine.run(job_of(Tools, body), None, connections=connections)


async def retrieve(io: Any) -> Any:
    return (await io.api.models.retrieve("get", "m")).id


def sent(server: RecordingServer) -> dict[str, str]:
    """Return the headers of the only request."""
    (request,) = server.requests
    return dict(request.headers)


def connections_of(arguments: Mapping[str, Any]) -> dict[str, str]:
    return {"api": "user-42"} if "connections" in arguments else {}


MISSING: Mapping[str, Mapping[str, Any]] = {
    "nothing": {},
    "None": {"token": None},
    "an empty text": {"token": ""},
    "blanks": {"token": "  "},
    "None by its own keyword": {"api_key": None},
    "None by name": {"credentials": {"api_key": None}},
    "an empty variable name": {"credentials": {"api_key": ""}},
    "a variable that is not set": {"credentials": {"api_key": "PERPLEXITY_API_KEY"}},
    "a variable that is empty": {"credentials": {"api_key": "EMPTY_API_KEY"}},
    "a resolver's None": {"connections": lambda key: None},
    "a resolver's empty text": {"connections": lambda key: ""},
    "a resolver's empty mapping": {"connections": lambda key: {}},
    "a resolver's mapping to None": {"connections": lambda key: {"api_key": None}},
    "a resolver's mapping to an empty text": {"connections": lambda key: {"token": ""}},
}


@pytest.mark.parametrize("arguments", MISSING.values(), ids=MISSING)
@pytest.mark.parametrize("keyword", ["base_url", "client_options"])
async def test_a_missing_credential_is_never_replaced_by_the_sdks_own(
    api: RecordingServer, arguments: Mapping[str, Any], keyword: str
) -> None:
    address: Any = api.url if keyword == "base_url" else {"base_url": api.url}
    openai = OpenAI(**{keyword: address}, **arguments)
    with pytest.raises(MissingCredential) as missing:
        await run(openai, retrieve, **connections_of(arguments))
    assert (missing.value.integration, missing.value.credential) == ("api", "api_key")
    assert "ambient" not in str(missing.value)
    assert api.requests == []


GIVEN: Mapping[str, Mapping[str, Any]] = {
    "token": {"token": "given"},
    "a variable": {"credentials": {"api_key": "PERPLEXITY_API_KEY"}},
    "a variable for the token": {"credentials": {"token": "PERPLEXITY_API_KEY"}},
    "a resolver's text": {"connections": lambda key: "given"},
    "a resolver's mapping": {"connections": lambda key: {"api_key": "given"}},
    "a resolver's token": {"connections": lambda key: {"token": "given"}},
    "an option": {"client_options": {"api_key": "given"}},
    "headers beside it": {"token": "given", "client_options": {"default_headers": {"X-Own": "o"}}},
}


@pytest.mark.parametrize("arguments", GIVEN.values(), ids=GIVEN)
async def test_another_server_gets_what_was_given_and_nothing_of_the_environment(
    api: RecordingServer, arguments: Mapping[str, Any], environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("PERPLEXITY_API_KEY", "given")
    openai = OpenAI(base_url=api.url, **arguments)
    assert await run(openai, retrieve, **connections_of(arguments)) == "m"
    headers = sent(api)
    assert headers["authorization"] == "Bearer given"
    assert headers.get("x-own") == ("o" if "token" in arguments and len(arguments) > 1 else None)
    assert "ambient" not in str(headers)


@pytest.mark.parametrize("option", ["admin_api_key", "organization", "project", "webhook_secret"])
async def test_options_have_precedence(api: RecordingServer, option: str) -> None:
    async def read(io: Any) -> Any:
        async def of_client(client: Any, task: Task, io: Any) -> Any:
            return getattr(client, option)

        return await io.api.run_task("read", of_client)

    openai = OpenAI(token="given", base_url=api.url, client_options={option: "chosen"})
    assert await run(openai, read) == "chosen"


async def test_a_connections_client_has_nothing_of_the_environment_at_the_sdks_own_server(
    api: RecordingServer, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv("OPENAI_BASE_URL", api.url)
    openai = OpenAI(connections=lambda key: f"key-of-{key}")
    assert await run(openai, retrieve, api="user-42") == "m"
    assert sent(api)["authorization"] == "Bearer key-of-user-42"
    assert "ambient" not in str(sent(api))


async def test_the_sdks_own_variable_is_sent_where_it_is_asked_for(api: RecordingServer) -> None:
    openai = OpenAI(base_url=api.url, credentials={"api_key": "OPENAI_API_KEY"})
    await run(openai, retrieve)
    assert sent(api)["authorization"] == "Bearer ambient-key"
    assert "ambient-organization" not in str(sent(api))


async def test_the_environment_may_choose_address_and_credential_together(
    api: RecordingServer, environment: pytest.MonkeyPatch
) -> None:
    environment.delenv("OPENAI_CUSTOM_HEADERS")
    environment.setenv("OPENAI_BASE_URL", api.url)
    await run(OpenAI(), retrieve)
    assert sent(api)["authorization"] == "Bearer ambient-key"
    assert sent(api)["openai-organization"] == "ambient-organization"


async def test_a_variable_is_read_at_first_use(
    api: RecordingServer, environment: pytest.MonkeyPatch
) -> None:
    openai = OpenAI(base_url=api.url, credentials={"api_key": "PERPLEXITY_API_KEY"})
    environment.setenv("PERPLEXITY_API_KEY", "set later")
    await run(openai, retrieve)
    assert sent(api)["authorization"] == "Bearer set later"


@pytest.mark.parametrize(
    ("options", "own"),
    [
        ({"base_url": OWN}, True),
        ({"base_url": f"{OWN}/"}, True),
        ({"base_url": "HTTPS://API.OPENAI.COM:443/v1"}, True),
        ({"base_url": None}, True),
        ({"timeout": 5}, True),
        ({"base_url": "http://api.openai.com/v1"}, False),
        ({"base_url": "https://api.openai.com:8443/v1"}, False),
        ({"base_url": "https://api.openai.com@example.com/v1"}, False),
        ({"base_url": "https://user@api.openai.com/v1"}, False),
        ({"base_url": "https://api.openai.com.example.com/v1"}, False),
        ({"base_url": "https://api.openai.com/v1?to=example.com"}, False),
        ({"base_url": "https://eu.example.com/v1"}, False),
        ({"base_url": "https://api.openai.com:port/v1"}, False),
        ({"websocket_base_url": "wss://example.com"}, False),
    ],
)
async def test_an_address_equal_to_the_sdks_own_is_its_own(
    options: Mapping[str, Any], own: bool
) -> None:
    async def read(io: Any) -> Any:
        async def of_client(client: Any, task: Task, io: Any) -> Any:
            return client.api_key == "ambient-key"

        return await io.api.run_task("read", of_client)

    openai = OpenAI(client_options=options)
    if own:
        assert await run(openai, read) is True
    else:
        with pytest.raises(MissingCredential, match="OPENAI_API_KEY is not read by default"):
            await run(openai, read)


async def list_roles(io: Any) -> Any:
    return (await io.api.admin.organization.roles.list("roles")).data


async def test_an_operation_with_a_credential_of_its_own_asks_for_it_before_a_request(
    api: RecordingServer, environment: pytest.MonkeyPatch
) -> None:
    api.reply("GET", "/organization/roles", Reply.json({"data": [], "has_more": False}))
    with pytest.raises(MissingCredential, match="OPENAI_ADMIN_KEY is not read by default"):
        await run(OpenAI(base_url=api.url, token="given"), list_roles)
    assert api.requests == []
    environment.delenv("OPENAI_ADMIN_KEY")
    with pytest.raises(MissingCredential, match="set the environment variable OPENAI_ADMIN_KEY"):
        await run(OpenAI(token="given"), list_roles)


@pytest.mark.parametrize(
    "arguments",
    [
        {"admin_api_key": "admin"},
        {"client_options": {"admin_api_key": "admin"}},
        {"connections": lambda key: {"api_key": "given", "admin_api_key": "admin"}},
    ],
    ids=["keyword", "option", "resolver"],
)
async def test_an_operation_is_called_with_the_credential_of_its_own(
    api: RecordingServer, arguments: Mapping[str, Any]
) -> None:
    api.reply("GET", "/organization/roles", Reply.json({"data": [], "has_more": False}))
    token: dict[str, Any] = {} if "connections" in arguments else {"token": "given"}
    openai = OpenAI(base_url=api.url, **token, **arguments)
    assert await run(openai, list_roles, **connections_of(arguments)) == []
    assert sent(api)["authorization"] == "Bearer admin"


async def test_githubs_token_stays_at_github(api: RecordingServer) -> None:
    async def get(io: Any) -> Any:
        return (await io.api.issues.get("get", "o", "r", 1)).number

    api.reply("GET", "/repos/o/r/issues/1", Reply.json(issue()))
    with pytest.raises(
        MissingCredential, match=r'credentials=\{"token": \.\.\.\}, which may be GITHUB_TOKEN'
    ):
        await run(Github(base_url=api.url), get)
    assert api.requests == []
    assert await run(Github(base_url=api.url, token="given"), get) == issue()["number"]
    assert sent(api)["authorization"] == "token given"


async def test_a_configuration_with_an_address_in_it_counts_as_another_server(
    api: RecordingServer,
) -> None:
    config = get_config(base_url=api.url, auto_retry=False)
    with pytest.raises(MissingCredential, match="GITHUB_TOKEN is not read by default"):
        await run(Github(client_options={"config": config}), lambda io: io.api.meta.root("root"))
    assert api.requests == []


async def test_errors_have_instructions() -> None:
    expected = {
        "own": (
            Github(token="", id="g"),
            "The credential 'token' of the integration 'g' is missing: "
            "None or an empty text was passed for "
            "it, and GITHUB_TOKEN is not used in its place; pass token=..., or name the variable "
            'to read with credentials={"token": ...}.',
        ),
        "variable": (
            Github(credentials={"token": "PERPLEXITY_API_KEY"}, id="g"),
            "The credential 'token' of the integration 'g' is missing: the environment variable "
            "PERPLEXITY_API_KEY is not set.",
        ),
        "elsewhere": (
            Github(base_url="https://example.com", id="g"),
            "The credential 'token' of the integration 'g' is missing: "
            "GITHUB_TOKEN is not read by default, "
            "because the base address is not known to be the SDK's own; pass token=..., or name "
            'the variable to read with credentials={"token": ...}, which may be GITHUB_TOKEN.',
        ),
    }
    for github, message in expected.values():
        with pytest.raises(MissingCredential) as missing:
            await run(github, lambda io: io.api.meta.root("root"))
        assert str(missing.value) == message
        assert NOTHING_KNOWN.text(message) == message  # the journal shows it whole
        assert str(pickle.loads(pickle.dumps(missing.value))) == message


async def test_an_error_never_quotes_a_credential_given_for_a_variables_name() -> None:
    github = Github(credentials={"token": "ghp_0123456789abcdefghijABCDEFGHIJ456789"})
    with pytest.raises(MissingCredential) as missing:
        await run(github, lambda io: io.api.meta.root("root"))
    assert "ghp_" not in repr(missing.value)
    with pytest.raises(
        IntegrationError, match="a value that is not the name of an environment variable"
    ) as refused:
        Github(credentials={"token": "sk-0123"})
    assert "sk-0123" not in str(refused.value)


class Client:
    """A client that accepts its arguments, or quotes them in an error."""

    def __init__(self, **arguments: object) -> None:
        self.arguments = arguments


class Free(Integration[Client]):
    _sdk = SdkBinding(client=f"{__name__}:Client")


class Several(Integration[Client]):
    _sdk = SdkBinding(
        client=f"{__name__}:Client",
        arguments={"user": "$user", "password": "$password"},
        credentials={"user": "SEVERAL_USER", "password": "SEVERAL_PASSWORD"},
    )

    if TYPE_CHECKING:  # as a generated integration declares it

        def __init__(self, *, user: str = ..., password: str = ..., **others: Any) -> None: ...


@pytest.mark.parametrize(
    ("kind", "arguments", "message"),
    [
        (Free, {"token": "t-1"}, "Free takes no credentials: leave out token=."),
        (Free, {"token": None}, "Free takes no credentials: leave out token=."),
        (Free, {"credentials": {"token": "V"}}, "leave out credentials=."),
        (Integration, {"token": "t-1"}, "takes no credentials"),
        (OpenAI, {"credentials": {"api_kye": "V"}}, "'api_kye'; it takes api_key, admin_api_key"),
        (OpenAI, {"credentials": "OPENAI_API_KEY"}, "are a str; give a mapping"),
        (
            OpenAI,
            {"credentials": {"api_key": 7}},
            "a value that is not the name of an environment variable",
        ),
        (OpenAI, {"token": "t-1", "credentials": {"api_key": "V"}}, "by token= and by credent"),
        (OpenAI, {"credentials": {"token": "V", "api_key": "V"}}, "'api_key' twice"),
        (OpenAI, {"token": 7}, "token of OpenAI is a int, not a text"),
        (OpenAI, {"token": "t-1", "connections": str.upper}, "both connections= and token="),
        (Several, {"token": "t-1"}, "takes the credentials user, password"),
        (Several, {"pasword": "t-1"}, "no argument pasword=; its credentials are user, password"),
        (Free, {"api_key": "t-1"}, "Free takes no argument api_key=; its credentials are none"),
        (OpenAI, {"api_key": 7}, "api_key of OpenAI is a int, not a text"),
        (OpenAI, {"token": "t-1", "api_key": "t-1"}, "the credential 'api_key' twice"),
        (OpenAI, {"api_key": "t-1", "connections": str.upper}, "connections= and api_key="),
        (Typeform, {"base_url": "https://example.com"}, "Typeform takes no base_url"),
        (OpenAI, {"base_url": " "}, "base_url of OpenAI is empty"),
        (OpenAI, {"base_url": OWN, "client_options": {"base_url": OWN}}, "two base addresses"),
        (OpenAI, {"base_url": OWN, "client": Client}, "both client= and base_url="),
    ],
)
def test_contradictions_are_refused_where_the_integration_is_made(
    kind: type[Integration[Any]], arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(IntegrationError) as refused:
        kind(**arguments)
    assert message in str(refused.value)
    assert "t-1" not in str(refused.value)


async def test_each_of_several_credentials_may_be_in_another_variable(
    environment: pytest.MonkeyPatch,
) -> None:
    async def read(io: Any) -> Any:
        async def of_client(client: Client, task: Task, io: Any) -> Any:
            return client.arguments == {"user": "ada", "password": "correct horse"}

        return await io.api.run_task("read", of_client)

    environment.setenv("SEVERAL_USER", "ada")
    environment.setenv("OTHER_PASSWORD", "correct horse")
    assert await run(Several(credentials={"password": "OTHER_PASSWORD"}), read) is True
    assert await run(Several(user="ada", password="correct horse"), read) is True
    assert await run(Several(password="correct horse"), read) is True
    assert await run(Several(user="bob", password="correct horse"), read) is False


async def test_a_base_address_that_is_a_credential_may_be_another_servers(
    environment: pytest.MonkeyPatch,
) -> None:
    class Tenant(Integration[Client]):
        _sdk = SdkBinding(
            client=f"{__name__}:Client",
            arguments={"key": "$key", "base_url": "$base_url"},
            credentials={"key": "TENANT_KEY", "base_url": "TENANT_URL"},
        )

    async def read(io: Any) -> Any:
        async def of_client(client: Client, task: Task, io: Any) -> Any:
            return client.arguments["base_url"]

        return await io.api.run_task("read", of_client)

    for name in ("TENANT_KEY", "TENANT_URL", "OTHER_URL"):
        environment.setenv(name, f"https://{name}.example.com")
    assert await run(Tenant(), read) == "https://TENANT_URL.example.com"
    with pytest.raises(MissingCredential, match="TENANT_KEY is not read by default"):
        await run(Tenant(credentials={"base_url": "OTHER_URL"}), read)


class Configured(Integration[Client]):
    _sdk = SdkBinding(
        client=f"{__name__}:Client",
        arguments={"settings": {"new": f"{__name__}:Client", "key": "$key"}},
        credentials={"key": "CONFIGURED_KEY"},
        base_url="settings.host",
    )


async def test_a_base_address_may_be_an_argument_of_an_object_that_the_client_takes(
    environment: pytest.MonkeyPatch,
) -> None:
    async def read(io: Any) -> Any:
        async def of_client(client: Client, task: Task, io: Any) -> Any:
            settings: Any = client.arguments["settings"]
            return settings.arguments

        return await io.api.run_task("read", of_client)

    environment.setenv("CONFIGURED_KEY", "k")
    url = "https://other.example.com"
    assert await run(Configured(), read) == {"key": "k"}
    named = Configured(base_url=url, credentials={"key": "CONFIGURED_KEY"})
    assert await run(named, read) == {"key": "k", "host": url}
    with pytest.raises(MissingCredential, match="CONFIGURED_KEY is not read by default"):
        await run(Configured(base_url=url), read)
    with pytest.raises(IntegrationError, match="base_url and 'settings' in client_options"):
        Configured(base_url=url, client_options={"settings": Client()})


@pytest.mark.parametrize("raised", [TypeError, AttributeError, ImportError, ValueError])
async def test_credentials_in_an_error_of_a_constructor_are_redacted(
    raised: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(self: Client, **arguments: object) -> None:
        raise raised(f"{arguments} are none")

    class Tools(IO):
        api = Several(
            connections=lambda key: {"user": "ada-lovelace", "password": "ada-lovelace-1"}
        )

    async def read(io: Tools) -> None:
        async def nothing(client: Client, task: Task, io: Any) -> None: ...

        await io.api.run_task("read", nothing)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Client, "__init__", refuse)
        async with LocalEngine(clock=FakeClock()) as engine:
            with pytest.raises((IntegrationError, TaskFailed)) as failed:
                await engine.run(
                    job_of(Tools, read), None, run_id="r", connections={"api": "user-42"}
                )
            task = await engine.journal.task("r", ("read",))
            found = await engine.journal.run("r")
    assert task is not None
    assert found is not None
    assert "[REDACTED]" in str(failed.value)
    for text in (str(failed.value), repr(task), repr(found), caplog.text):
        assert "ada-lovelace" not in text
    assert failed.value.__cause__ is None or isinstance(failed.value, TaskFailed)


async def test_nothing_that_is_printed_of_an_integration_has_a_credential() -> None:
    github = Github(token="t-planted", client_options={"headers": "t-planted"})

    async def make(client: Any, task: Task, io: Any) -> None: ...

    printed: list[str] = []

    def factory(credentials: Mapping[str, str]) -> Any:
        printed.append(repr(credentials))
        return Client()

    await run(Github(token="t-planted", client=factory), lambda io: io.api.run_task("k", make))
    assert printed == ["<credentials of 'api': token>"]
    assert "t-planted" not in repr(vars(github))
