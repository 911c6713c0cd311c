"""A module that is its own client, with classes of static methods and a credential."""

from modular.base import Shared
from modular.emails import Emails

api_key: str | None = None
retries = 2


class Domains(Shared):
    @staticmethod
    def verify(key: str) -> bool:
        """Whether the credential matches the key."""
        return api_key == key

    def made(self) -> None:
        """For instances only."""


class Request:
    def send(self) -> None: ...


def version() -> str:
    return "1"


__all__ = ["Domains", "Emails", "Request", "api_key", "version"]
