"""Namespaces that take arguments: calling a list gives the context of one of its items."""

from __future__ import annotations

from typing import Any

import httpx


class Http:
    """Transport that namespaces get in addition to the names in their path."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def request(self, method: str, *path: str, body: dict[str, Any] | None = None) -> Any:
        async with httpx.AsyncClient() as client:
            answer = await client.request(method, "/".join((self.url, *path)), json=body)
        return answer.json()


class Media:
    def __init__(self, http: Http, message: str, media: str, region: str) -> None:
        self._http = http
        self._path = ("messages", message, "media", media, region)

    async def fetch(self) -> dict[str, Any]:
        return await self._http.request("GET", *self._path)

    async def rename(self, sid: str) -> dict[str, Any]:
        return await self._http.request("POST", *self._path, body={"sid": sid})


class MediaList:
    def __init__(self, http: Http, message: str) -> None:
        self._http = http
        self._message = message

    async def list(self, page: int = 1) -> list[dict[str, Any]]:
        path = ("messages", self._message, "media", f"page-{page}")
        return await self._http.request("GET", *path)

    def __call__(self, sid: str, *, region: str = "us") -> Media:
        return Media(self._http, self._message, sid, region)


class Feedback:
    def __init__(self, http: Http, message: str) -> None:
        self._http = http
        self._message = message

    async def create(self, text: str) -> dict[str, Any]:
        path = ("messages", self._message, "feedback")
        return await self._http.request("POST", *path, body={"text": text})


class Message:
    def __init__(self, http: Http, sid: str) -> None:
        self._http = http
        self._sid = sid
        self.feedback = Feedback(http, sid)

    @property
    def media(self) -> MediaList:
        return MediaList(self._http, self._sid)

    @property
    def sid(self):
        return self._sid

    def __call__(self, sid: str) -> Message:
        return Message(self._http, sid)

    async def fetch(self) -> dict[str, Any]:
        return await self._http.request("GET", "messages", self._sid)


class Messages:
    def __init__(self, http: Http) -> None:
        self._http = http

    async def create(self, body: str) -> dict[str, Any]:
        return await self._http.request("POST", "messages", body={"body": body})

    async def message(self) -> str:
        return "the name of the class below"

    def __call__(self, sid: str) -> Message:
        return Message(self._http, sid)


class Folder:
    """Namespace with a single path, which contains a callable of its own name."""

    def __init__(self, http: Http, path: tuple[str, ...]) -> None:
        self._http = http
        self._path = path

    @property
    def folders(self) -> Subfolders:
        return Subfolders(self._http, self._path)


class Folders:
    def __init__(self, http: Http) -> None:
        self._http = http

    def __call__(self, sid: str) -> Folder:
        return Folder(self._http, (sid,))


class Subfolder:
    def __init__(self, http: Http, path: tuple[str, ...]) -> None:
        self._http = http
        self._path = path

    async def remove(self) -> dict[str, Any]:
        return await self._http.request("DELETE", "folders", *self._path)


class Subfolders:
    def __init__(self, http: Http, path: tuple[str, ...]) -> None:
        self._http = http
        self._path = path

    def __call__(self, sid: str) -> Subfolder:
        return Subfolder(self._http, (*self._path, sid))


class Now:
    """Namespace that is called without arguments."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def __call__(self) -> Feedback:
        return Feedback(self._http, "now")


class Search:
    """Namespace whose call is an API method and returns data."""

    async def __call__(self, text: str) -> Feedback: ...


class Back:
    def clear(self) -> None: ...

    def __call__(self, name: str) -> Client: ...


class Client:
    def __init__(self, url: str = "") -> None:
        http = Http(url)
        self.messages = Messages(http)
        self.folders = Folders(http)
        self.now = Now(http)
        self.search = Search()
        self.back = Back()
