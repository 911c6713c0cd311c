"""A client whose namespace classes are in a submodule."""

from spread.api_client import ApiClient as ApiClient


class Configuration:
    def __init__(self) -> None:
        self.api_key: dict[str, str] = {}
        self.access_token = ""
