"""Handles: objects whose methods make the calls, made from arguments or fetched by a request."""

from __future__ import annotations

import json
import logging
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

logger = logging.getLogger(__name__)


class Http:
    """Transport of the client and of its handles."""

    def __init__(self, url: str) -> None:
        self.url = url

    def send(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        data = json.dumps(body).encode() if body is not None else None
        with urlopen(Request(f"{self.url}{path}", data, method=method)) as answer:
            return json.loads(answer.read())


class Index:
    """Handle that the client makes from a name."""

    def __init__(self, http: Http, uid: str, settings: dict[str, Any] | None = None) -> None:
        self._http = http
        self.uid = uid
        self.settings = settings

    def search(self, query: str, *, limit: int = 20) -> dict[str, Any]:
        return self._http.send("POST", f"/indexes/{self.uid}/search", {"q": query, "l": limit})

    def document(self, key: str) -> Document:
        """Make a handle below a handle."""
        return Document(self._http, self.uid, key)


class Document:
    def __init__(self, http: Http, index: str, key: str) -> None:
        self._http = http
        self.path = f"/indexes/{index}/documents/{key}"

    def delete(self) -> dict[str, Any]:
        return self._http.send("DELETE", self.path)


class Container:
    """Handle that a request gives, with the data of the answer."""

    def __init__(self, attrs: dict[str, Any], http: Http) -> None:
        self.attrs = attrs
        self._http = http

    @classmethod
    def from_dict(cls, data: dict[str, Any], http: Http) -> Container:
        return cls(data, http)

    @classmethod
    def prune(cls, http: Http) -> dict[str, Any]:
        """A class method that calls the API."""
        return http.send("POST", "/containers/prune")

    def restart(self, timeout: int = 10) -> dict[str, Any]:
        path = f"/containers/{self.attrs['id']}/restart"
        return self._http.send("POST", path, {"timeout": timeout})


class Label:
    """Data with methods, which make no calls."""

    def __init__(self, name: str) -> None:
        self.name = name

    def to_str(self) -> str:
        return self.name


class Watch:
    """Stream, which is no handle."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def __iter__(self) -> Watch:
        return self

    def __next__(self) -> str:
        return str(self._http.send("GET", "/events"))

    def stop(self) -> None:
        self._http.send("DELETE", "/events")


class Containers:
    def __init__(self, http: Http) -> None:
        self._http = http

    def get(self, container_id: str) -> Container:
        return Container(self._http.send("GET", f"/containers/{container_id}"), self._http)

    def get_by_label(self, label: str, zone: str) -> Container:
        return Container(self._http.send("GET", f"/labels/{zone}/{label}"), self._http)

    def create(self, image: str) -> Container:
        return Container(self._http.send("POST", "/containers", {"image": image}), self._http)

    def find(self, container_id):
        """Find a container, whose class the documentation alone states.

        Returns:
            A :py:class:`Container` object.
        """
        return self._read(f"/containers/{container_id}")

    def _read(self, path):
        return Container(self._http.send("GET", path), self._http)


class Volumes:
    """Documented by role alone, as in SDKs without annotations."""

    def __init__(self, http):
        self._http = http

    def get(self, name):
        """Get a volume.

        Args:
            name (str): The volume's name.

        Returns:
            (:py:class:`Volume`) The volume.
        """
        return self._read(f"/volumes/{name}")

    def list(self):
        """List volumes.

        Returns:
            (list of :py:class:`Volume`) All volumes.
        """
        return [Volume(self._http, item) for item in self._http.send("GET", "/volumes")]

    def _read(self, path):
        return Volume(self._http, self._http.send("GET", path))


class Volume:
    def __init__(self, http, attrs):
        self._http = http
        self.attrs = attrs

    def remove(self, force=False):
        return self._http.send("DELETE", f"/volumes/{self.attrs['id']}", {"force": force})


class Issue:
    def __init__(self, http: Http, key: str) -> None:
        self._http = http
        self.key = key

    def close(self) -> dict[str, Any]:
        return self._http.send("POST", f"/issues/{self.key}/close")


class RoomClient:
    """Handle that a block may close, as a client does."""

    def __init__(self, http: Http, name: str) -> None:
        self._http = http
        self.name = name

    def __enter__(self) -> RoomClient:
        return self

    def __exit__(self, *exception: object) -> None: ...

    def send(self, text: str) -> dict[str, Any]:
        return self._http.send("POST", f"/rooms/{self.name}", {"text": text})


class Lock:
    """Context manager that gives something else than itself, which is no handle."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def __enter__(self) -> str:
        return str(self._http.send("POST", "/lock"))

    def __exit__(self, *exception: object) -> None:
        self.release()

    def release(self) -> None:
        self._http.send("DELETE", "/lock")


class Batch:
    """Context manager that sends its calls together, at the end of its block."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *exception: object) -> None:
        self.finish()

    def finish(self) -> None:
        self._http.send("POST", "/batch")


class Version:
    """A version of the API, through which handles send their requests."""

    def __init__(self, http: Http) -> None:
        self._http = http

    def change(self, method: str, path: str) -> dict[str, Any]:
        return self._http.send(method, path)


class Action:
    def __init__(self, version: Version, path: str) -> None:
        self._version = version
        self._path = path

    def stop(self) -> dict[str, Any]:
        return self._version.change("DELETE", self._path)


class Actions:
    """Actions of a conversation; a call of them leads to one."""

    def __init__(self, version: Version, conversation: str) -> None:
        self._version = version
        self._path = f"/conversations/{conversation}/actions"

    def __call__(self, action_id: str) -> Action:
        return Action(self._version, f"{self._path}/{action_id}")

    def create(self) -> dict[str, Any]:
        return self._version.change("POST", self._path)


class Client:
    def __init__(self, url: str) -> None:
        self._http = Http(url)
        self._version = Version(self._http)
        self.containers = Containers(self._http)
        self.volumes = Volumes(self._http)

    def index(self, uid: str) -> Index:
        """Make a handle, without a request."""
        if uid is not None:
            return Index(self._http, uid=quote(uid), settings={"uid": str(uid)})
        raise ValueError("an index has a uid")

    def get_index(self, uid: str) -> Index:
        """Fetch what ``index`` makes: a task, whose result is data."""
        return Index(self._http, uid, self._http.send("GET", f"/indexes/{uid}"))

    def document(self, index: str, key: str, *, check: bool = False) -> Document:
        """Make a handle through another one; ``check`` alone sends a request."""
        made = self.index(index)
        if check:
            self._http.send("GET", f"/indexes/{index}")
        logger.debug("made %s", key)
        return made.document(key)

    def actions(self, conversation: str, action_id: str | None = None):  # type: ignore
        """Make one of two handles, which no annotation states."""
        made = Actions(self._version, conversation)
        if action_id is not None:
            return made(action_id)
        return made

    def issue(self, key: str) -> Issue:
        return Issue(self._http, self._http.send("GET", f"/issues/{key}")["key"])

    def create_issue(self, title: str) -> Issue:
        return Issue(self._http, self._http.send("POST", "/issues", {"title": title})["key"])

    def room(self, name: str) -> RoomClient:
        return RoomClient(self._http, name)

    def open_room(self, name: str) -> RoomClient:
        return RoomClient(self._http, self._http.send("POST", "/rooms", {"name": name})["name"])

    def batch(self) -> Batch:
        return Batch(self._http)

    def lock(self) -> Lock:
        return Lock(self._http)

    def label(self, name: str) -> Label:
        return Label(name)

    def watch(self) -> Watch:
        return Watch(self._http)
