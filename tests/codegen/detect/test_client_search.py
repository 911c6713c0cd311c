"""The choice of the client among the classes of an SDK that could be it."""

from __future__ import annotations

import pytest
from integrate_gen.client.namespace_classes import namespace_classes

from tests.codegen.detect.detection import SENDING, Detect

MODEL = SENDING + """
class Account:
    def __init__(self, api_key: str | None = None) -> None:
        self.api_key = api_key

    def to_dict(self) -> dict[str, object]:
        return {}

    def to_str(self) -> str:
        return str(self.to_dict())


class Zones:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def get(self, zone: str) -> str:
        return self._transport.send(zone)


class Zebra:
    def __init__(self, api_key: str) -> None:
        self.zones = Zones(Transport())
"""

PARTS = SENDING + """
class Api:
    def __init__(self, api_key: str) -> None:
        self._transport = Transport()

    def bases(self) -> str:
        return self._transport.send("bases")


class Base:
    def __init__(self, api: Api, base: str) -> None:
        self.api = api


class Table:
    def __init__(self, api_key: str | None, base: Base | str, name: str) -> None:
        self.api = Api(api_key or "")

    def first(self) -> str:
        return self.api.bases()

    def all(self) -> str:
        return self.api.bases()
"""

OPEN = SENDING + """
class Settings:
    def path(self) -> str:
        return "settings"


class Engine:
    def __init__(self, timeout: float = 5.0) -> None:
        self._transport = Transport()

    def info(self) -> str:
        return self._transport.send("info")
"""

FORMS = """
class FormsApi:
    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = api_client

    def form(self) -> str:
        return self.api_client.transport.send("form")
"""

REMADE = (
    SENDING
    + """
class ApiClient:
    def __init__(self, configuration: dict | None = None) -> None:
        self.token = configuration["client"]["token"]
        self.transport = Transport()


"""
    + FORMS
    + """

class TeamsApi:
    def __init__(self, api_client: ApiClient | None = None) -> None:
        self.api_client = api_client

    def team(self) -> str:
        return self.api_client.transport.send("team")
"""
)

REMADE_CLIENT = """
from remade.api_client import ApiClient, FormsApi, TeamsApi


class Client(FormsApi, TeamsApi):
    def __init__(self, token: str) -> None:
        super().__init__(ApiClient({"client": {"token": token}}))
"""

MAKING = """
import urllib.request


class Connected:
    def __init__(self, account_url: str, credential: str) -> None:
        account, _, host = account_url.removeprefix("https://").partition(".")
        if not host.startswith("making.example.com"):
            raise ValueError("Unable to determine the account.")
        self.account = account
        self.credential = credential

    def _send(self, path: str) -> str:
        return urllib.request.urlopen("https://api.invalid/" + path).read().decode()


class MakingClient(Connected):
    def __init__(self, account_url: str, credential: str, name: str) -> None:
        super().__init__(account_url, credential)
        self.name = name

    def read(self) -> str:
        return self._send(self.name)

    def remove(self) -> str:
        return self._send(self.name)


class ServiceClient(Connected):
    '''Client(account_url="https://<account>.making.example.com/", credential=key)'''

    def list_names(self) -> str:
        return self._send("")

    def get_making_client(self, name: str) -> MakingClient:
        return MakingClient("https://" + self.account, self.credential, name)
"""

ACCOUNTS = SENDING + """
class Workspace:
    def __init__(self, name: str) -> None:
        self.name = name


class WorkspaceClient:
    def __init__(self, token: str) -> None:
        self._transport = Transport()

    def jobs(self) -> str:
        return self._transport.send("jobs")

    def runs(self) -> str:
        return self._transport.send("runs")

    def users(self) -> str:
        return self._transport.send("users")

    def groups(self) -> str:
        return self._transport.send("groups")

    def tables(self) -> str:
        return self._transport.send("tables")


class AccountClient:
    def __init__(self, token: str) -> None:
        self._transport = Transport()

    def workspaces(self) -> str:
        return self._transport.send("workspaces")

    def get_workspace_client(self, workspace: Workspace) -> WorkspaceClient:
        return WorkspaceClient(workspace.name)
"""

PAGING = SENDING + """
class Configuration:
    def __init__(self) -> None:
        self.access_token = ""
        self.return_page_iterator = True


class ApiClient:
    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration or Configuration()
        self.transport = Transport()

""" + FORMS


def test_a_client_sends_requests_and_a_model_does_not(detect: Detect) -> None:
    found = detect("modelsdk", {"__init__": MODEL})
    assert found.provider.client == "modelsdk:Zebra"
    assert found.other_clients == {}


def test_a_class_that_takes_the_client_is_a_part_of_it(detect: Detect) -> None:
    found = detect("pytable", {"__init__": PARTS})
    assert found.provider.client == "pytable:Api"
    assert found.other_clients == {"pytable:Table": 3}


def test_a_class_that_a_client_makes_is_a_part_of_it_whatever_its_name(detect: Detect) -> None:
    found = detect("makers", {"__init__": MAKING})
    assert found.provider.client == "makers:ServiceClient"


def test_a_client_that_is_made_for_an_object_is_no_part_of_another(detect: Detect) -> None:
    found = detect("accounts", {"__init__": ACCOUNTS})
    assert found.provider.client == "accounts:WorkspaceClient"
    assert found.other_clients == {"accounts:AccountClient": 2}


def test_a_client_is_built_with_the_address_of_the_vendors_example(detect: Detect) -> None:
    init = detect("makers", {"__init__": MAKING}, client="makers:ServiceClient").provider.init
    assert init == {"account_url": "$account_url", "credential": "$credential"}


def test_the_class_with_more_methods_is_the_client_also_in_a_submodule(detect: Detect) -> None:
    small = SENDING + (
        "class Login:\n"
        "    def __init__(self, client_secret: str) -> None: ...\n"
        "    def sign_in(self) -> str: return Transport().send('')\n"
    )
    found = detect("deepsdk", {"__init__": small, "rest": MODEL})
    assert found.provider.client == "deepsdk:Login"
    methods = "".join(
        f"    def m{n}(self) -> str: return self._transport.send('')\n" for n in range(5)
    )
    large = MODEL.replace("class Zebra", f"{methods}\n\nclass Zebra")
    found = detect("deeper", {"__init__": small, "rest": large})
    assert found.provider.client == "deeper.rest:Zebra"
    assert found.other_clients == {"deeper:Login": 1}


@pytest.mark.parametrize("module", ["search/client", "rest/api", "deepsearch_client"])
def test_a_client_is_found_in_modules_that_the_package_does_not_import(
    detect: Detect, module: str
) -> None:
    package = "unexported_" + module.partition("/")[0]
    files = {"__init__": "", module: MODEL}
    if "/" in module:
        files[f"{module.partition('/')[0]}/__init__"] = ""
    found = detect(package, files)
    assert found.provider.client == f"{package}.{module.replace('/', '.')}:Zebra"


def test_a_client_needs_no_credential(detect: Detect) -> None:
    provider = detect("opensdk", {"__init__": OPEN}).provider
    assert (provider.client, provider.init, provider.credentials) == ("opensdk:Engine", {}, {})


def test_a_client_of_namespace_classes_that_cannot_be_built_is_not_the_client(
    detect: Detect,
) -> None:
    files = {
        "__init__": "from remade.api_client import ApiClient, FormsApi, TeamsApi\n",
        "api_client": REMADE,
        "client": REMADE_CLIENT,
    }
    completed = detect("remade", files)
    assert completed.family_match.name == "openapi"
    assert completed.provider.client == "remade.client:Client"
    assert not completed.provider.classes


def test_settings_with_which_calls_return_iterators_are_switched_off(detect: Detect) -> None:
    files = {
        "__init__": "from paging.api_client import ApiClient, Configuration, FormsApi\n",
        "api_client": PAGING,
    }
    configuration = detect("paging", files).provider.init["configuration"]
    assert configuration == {
        "new": "paging:Configuration",
        "set": {"return_page_iterator": False, "access_token": "$access_token"},
    }


@pytest.mark.parametrize(
    ("other", "classes"),
    [
        (FORMS.replace("FormsApi", "TeamsApi"), "*:*Api"),
        ("from {package}.forms import FormsApi", "forms:*Api"),  # the same class again
        ("", "forms:*Api"),
    ],
)
def test_the_apis_of_a_vendor_have_packages_of_their_own(
    detect: Detect, other: str, classes: str
) -> None:
    package = f"vendor{len(other)}"
    from_client = f"from {package}.api_client import ApiClient\n"
    files = {
        "__init__": "",
        "api_client": PAGING.replace(FORMS, ""),
        "forms/__init__": from_client + FORMS,
        "teams/__init__": from_client + other.format(package=package),
    }
    assert detect(package, files).provider.classes == (f"{package}.{classes}",)


def test_an_api_that_its_package_does_not_export_is_found_beside_the_others(
    detect: Detect,
) -> None:
    forms = f"from unlisted.api_client import ApiClient\n{FORMS}"
    teams = forms.replace("FormsApi", "TeamsApi")
    files = {
        "__init__": "from .api_client import ApiClient\nfrom .apis import FormsApi\n",
        "api_client": PAGING.replace(FORMS, ""),
        "apis/__init__": "from .forms_api import FormsApi\n",
        "apis/forms_api": forms,
        "apis/old_api": forms,  # the name is taken
        "apis/teams_api": f"from unlisted.apis.forms_api import FormsApi\n{teams}",
        "apis/other_api": "class OtherApi:\n    def __init__(self, pool): ...\n",
        "apis/broken_api": "class BrokenApi: ...\nraise ImportError('no extra')\n",
        "apis/tools": "raise SystemExit('has no API')\n",
        "beyond_api": teams.replace("TeamsApi", "BeyondApi"),
    }
    provider = detect("unlisted", files).provider
    assert provider.classes == ("unlisted:*Api", "unlisted.apis.teams_api:TeamsApi")
    paths = [path for path, _ in namespace_classes(provider.classes)]
    assert paths == [("FormsApi",), ("TeamsApi",)]


def test_an_async_twin_may_be_in_a_submodule_of_its_own(detect: Detect) -> None:
    source = "class Client:\n    def __init__(self, token: str): ...\n    def get(self): ..."
    twin = source.replace("def get", "async def get")
    provider = detect("azured", {"__init__": source, "aio": twin}).provider
    assert (provider.client, provider.async_style.style) == ("azured.aio:Client", "only")
