"""A client in the package, the classes that are made from it in a module below."""

from spread.api_client import ApiClient as ApiClient


class Configuration:
    def __init__(self, api_key: str | None = None) -> None:
        self.api_key = api_key
