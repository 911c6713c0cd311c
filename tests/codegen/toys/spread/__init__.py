"""A client in the package, the classes that are made from it in a module below."""

from spread.api_client import ApiClient as ApiClient


class Configuration:
    def __init__(self) -> None:
        self.api_key: dict[str, str] = {}
        self.access_token = ""
