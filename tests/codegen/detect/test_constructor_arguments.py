"""Arguments with which the generator builds an SDK's client."""

from __future__ import annotations

import pytest
from integrate_gen.detect.constructors import Construction
from integrate_gen.model.errors import SdkError

from tests.codegen.detect.detection import SENDING, Detect

CONNECTING = """
import socket


class Client:
    def __init__(self, token: str, get_server_info: bool = True, check_names: bool = False) -> None:
        self.info = socket.create_connection(("127.0.0.1", 9)) if get_server_info else None

    def get(self, key: str) -> str:
        return key
"""


PASSING = SENDING + """
class Connection:
    def __init__(self, api_key: str, max_retries: int = 3, timeout: float = 9.0) -> None:
        self._transport = Transport()


class Client:
    def __init__(self, *args, **kwargs) -> None:
        self.connection = Connection(*args, **kwargs)

    def get(self, key: str) -> str:
        return self.connection._transport.send(key)
"""


DEMANDING = """
import socket


class Client:
    def __init__(self, api_key=None, zone=None, version=None, *, project: str | None = None):
        if project is None or zone:
            raise ValueError("a zone needs a project, which the environment does not state")
        assert zone != "", "a zone has a name"
        if version is None:
            self.version = self._server_version()
        else:
            self.version = self._checked(version)

    def _server_version(self):
        try:
            return socket.create_connection(("127.0.0.1", 9))
        except Exception as error:
            raise RuntimeError("the version is not known") from error

    def _checked(self, version):
        return version

    def get(self, key: str) -> str:
        return key
"""


ALTERNATIVES = SENDING + """
from urllib.parse import urlsplit

Hosts = str | list[str]


class Client:
    def __init__(
        self, hosts: Hosts | None = None, cloud_id: str | None = None, *, api_key: str = ""
    ) -> None:
        if hosts is None and cloud_id is None:
            raise ValueError("hosts or cloud_id")
        if hosts is not None and cloud_id is not None:
            raise ValueError("hosts and cloud_id")
        if hosts and not urlsplit(hosts).port:
            raise ValueError("a host has a port")
        self._transport = Transport()

    def get(self, key: str) -> str:
        return self._transport.send(key)
"""


def test_an_argument_keeps_the_constructor_from_the_network(detect: Detect) -> None:
    provider = detect("connecting", {"__init__": CONNECTING}).provider
    assert provider.init == {"token": "$token", "get_server_info": False}


def test_the_arguments_of_a_client_that_passes_them_on_are_those_of_the_other_class(
    detect: Detect,
) -> None:
    provider = detect("passing", {"__init__": PASSING}).provider
    assert provider.client == "passing:Client"
    assert provider.init == {"api_key": "$api_key", "max_retries": 0}


def test_a_client_may_pass_all_arguments_to_its_base(detect: Detect) -> None:
    source = PASSING.replace(
        "class Client:", "class Heir(Connection):\n    pass\n\n\nclass Client(Heir):"
    )
    source = source.replace("self.connection = Connection", "super().__init__")
    provider = detect(
        "inheriting", {"__init__": source.replace("self.connection.", "self.")}
    ).provider
    assert provider.client == "inheriting:Client"
    assert provider.init == {"api_key": "$api_key", "max_retries": 0}


def test_arguments_are_passed_that_a_constructor_demands_by_an_exception(detect: Detect) -> None:
    provider = detect("demanding", {"__init__": DEMANDING}).provider
    assert provider.init == {"api_key": "$api_key", "project": "$project", "version": "$version"}
    assert provider.credentials["project"] == "DEMANDING_PROJECT"


def test_one_of_the_arguments_that_are_demanded_together_may_be_enough(detect: Detect) -> None:
    provider = detect("alternatives", {"__init__": ALTERNATIVES}).provider
    assert provider.init == {"api_key": "$api_key", "hosts": "$hosts"}
    assert provider.base_url == "hosts"


def test_the_arguments_that_a_constructor_demands_and_refuses_are_named(detect: Detect) -> None:
    source = DEMANDING.replace("return version", "raise ValueError(version)")
    advice = r"if you pass --init project=VALUE and --init version=VALUE, or name another"
    with pytest.raises(SdkError, match=advice):
        detect("refusing_all", {"__init__": source})


def test_the_arguments_of_a_table_are_those_with_which_the_client_is_searched(
    detect: Detect,
) -> None:
    source = CONNECTING.replace("get_server_info", "greets")
    provider = detect("tabled", {"__init__": source}, init={"token": "t", "greets": False}).provider
    assert provider.client == "tabled:Client"
    assert provider.init == {"token": "t", "greets": False}


def test_stated_arguments_are_added_to_the_detected_ones(detect: Detect) -> None:
    source = CONNECTING.replace("get_server_info", "greets")
    with pytest.raises(SdkError, match=r"tried to use the network .* with --init name=value"):
        detect("greeting", {"__init__": source})
    stated = Construction({"greets": False, "token": "$token"}, {"token": "MINE"})
    provider = detect("greeting", {"__init__": source}, stated).provider
    assert provider.init == {"token": "$token", "greets": False}
    assert provider.credentials == {"token": "MINE"}


@pytest.mark.parametrize(
    ("parameter", "init", "retrying"),
    [
        ("retry=True", {"retry": False}, ()),
        ("max_tries_retry: int = 3", {"max_tries_retry": 0}, ()),
        ("retry_strategy: bool | object | None = True", {"retry_strategy": False}, ()),
        ("retry_config: object = None", {}, ("retry_config",)),
        ("retry_delay: int = 3", {}, ()),
        ("status_retry_codes: tuple[int, ...] = (503,)", {}, ()),
    ],
)
def test_the_sdks_own_retries_are_off_or_named(
    detect: Detect, parameter: str, init: dict[str, object], retrying: object
) -> None:
    source = (
        f"class Client:\n    def __init__(self, {parameter}, *, token='') -> None: ...\n"
        "    def get(self) -> str: ...\n"
    )
    found = detect("retries_" + parameter.partition("=")[0].partition(":")[0], {"__init__": source})
    assert found.provider.init == {"token": "$token", **init}
    assert found.retrying == retrying
