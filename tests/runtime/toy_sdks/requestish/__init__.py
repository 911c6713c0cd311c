"""An SDK on ``requests`` that reports failures in the ways that hand-written SDKs do."""

from __future__ import annotations

from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

_RETRIED = (429, 500, 503)


class ApiError(Exception):
    """An error with a status, and without its answer."""

    def __init__(self, status: int, text: str = "") -> None:
        super().__init__(text)
        self.status = status


class FloodWait(Exception):
    """A limit with its wait, and without a status."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} seconds")
        self.retry_after = seconds


class TooManyRequestsError(Exception):
    """A limit that only the name of its class tells."""


class Fault:
    """An error that is returned, and is no exception."""

    def __init__(self, response: requests.Response) -> None:
        self.status = response.status_code
        self.headers = dict(response.headers)

    def __repr__(self) -> str:
        return f"Fault {self.status}"


class Client:
    """The client."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = requests.Session()
        retries = Retry(0, status_forcelist=_RETRIED, allowed_methods=None)
        self.session.mount("http://", HTTPAdapter(max_retries=retries))

    def _get(self, path: str) -> requests.Response:
        return requests.get(self.url + path, timeout=10)

    def chained(self) -> Any:
        """Raise an error with the status from the exception with the answer."""
        response = self._get("/thing")
        try:
            response.raise_for_status()
        except requests.HTTPError as error:
            raise ApiError(response.status_code) from error
        return response.json()

    def handled(self) -> Any:
        """Raise a bare error while the exception with the answer is handled."""
        try:
            response = self._get("/thing")
            response.raise_for_status()
        except requests.HTTPError:
            raise ApiError(0, "it failed")  # noqa: B904
        return response.json()

    def limited(self) -> Any:
        """Raise a 429 for all that the library's retries give up."""
        try:
            return self.session.post(f"{self.url}/thing", timeout=10).json()
        except requests.RequestException as error:
            raise ApiError(429, str(error)) from None

    def lost(self) -> Any:
        """Raise a 500 for a connection that was lost."""
        try:
            return requests.post(f"{self.url}/thing", timeout=10).json()
        except Exception as error:
            raise ApiError(500, str(error))  # noqa: B904

    def flooded(self) -> Any:
        """Raise a limit with its wait."""
        response = self._get("/thing")
        if response.status_code == _RETRIED[0]:
            raise FloodWait(int(response.headers["retry-after"]))
        return response.json()

    def named(self) -> Any:
        """Raise a limit without anything."""
        response = self._get("/thing")
        if response.status_code == _RETRIED[0]:
            del response
            raise TooManyRequestsError
        return response.json()

    def triple(self) -> tuple[Any, Any, Any]:
        """Return data, response and error."""
        response = self._get("/thing")
        if response.ok:
            return response.json(), response, None
        return None, None, Fault(response)

    def pair(self) -> tuple[Any, Any]:
        """Return data and an exception."""
        response = self._get("/thing")
        return None, ApiError(response.status_code)
