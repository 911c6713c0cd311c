"""Objects that hold others, in an SDK made by hand."""

from __future__ import annotations

from typing import Any


class Http:
    def send(self, method: str, path: str) -> dict[str, Any]:
        raise NotImplementedError


class Thing:
    """Base class of the SDK's objects."""

    def __init__(self, http: Http, data: dict[str, Any]) -> None:
        self._http = http
        self._data = data

    def refresh(self) -> None:
        self._data = self._http.send("GET", self._data["url"])


class Plan(Thing):
    """Data, which has no methods of its own."""


class User(Thing):
    def follow(self) -> None:
        self._http.send("PUT", self._data["url"])


class Label(Thing):
    def rename(self, name: str) -> None:
        self._http.send("PATCH", f"{self._data['url']}/{name}")


class Repository(Thing):
    @property
    def owner(self) -> User:
        return User(self._http, self._data["owner"])

    @property
    def plan(self) -> Plan:
        return Plan(self._http, self._data["plan"])

    def get_collaborator(self, name: str) -> User:
        return User(self._http, self._http.send("GET", f"{self._data['url']}/{name}"))

    def label_of(self, name: str) -> Label:
        """Make a handle from arguments alone."""
        return Label(self._http, {"url": f"{self._data['url']}/{name}"})


class Client:
    def __init__(self) -> None:
        self._http = Http()

    def get_repository(self, name: str) -> Repository:
        return Repository(self._http, self._http.send("GET", f"/repositories/{name}"))

    def label_of(self, url: str) -> Label:
        return Label(self._http, {"url": url})

    def get_user(self, name: str) -> User:
        return User(self._http, self._http.send("GET", f"/users/{name}"))
