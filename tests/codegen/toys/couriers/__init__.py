"""An SDK whose methods state their requests in all the ways that SDKs have."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypedDict
from urllib.parse import quote

import requests

PARCELS = "/parcels"


class Options(TypedDict, total=False):
    account: str
    idempotency_key: str


class Method:
    GET = "get"


class Request:
    def __init__(self, path: str, verb: str, params: object = None) -> None: ...

    async def perform(self) -> dict[str, Any]: ...


def build_get_request(parcel_id: str, **kwargs: Any) -> Request:
    arguments = {"id": quote(parcel_id)}
    url = "/parcels/{id}/label"
    url = url.format(**arguments)
    return Request(verb="GET", path=url)


class RawParcels:
    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def weigh(self, parcel_id: str) -> dict[str, Any]:
        return await self._transport.send(f"parcels/{quote(parcel_id)}/weight", method="GET")

    async def lose(self, parcel_id: str) -> dict[str, Any]:
        return await self._transport.send(f"parcels/{parcel_id}", method="DELETE")


class Transport:
    def __init__(self) -> None:
        self.session = requests.Session()

    def get(self, path: str, **kwargs: Any) -> dict[str, Any]:
        return self._call(path, method=self.session.get, **kwargs)

    def post(self, path: str, body: object, content_type: str = "text/plain") -> dict[str, Any]:
        return self._call_with(requests.post, path, body, content_type)

    def _call(self, path: str, method: Any, **kwargs: Any) -> dict[str, Any]: ...

    def _call_with(self, function: Any, path: str, *rest: Any) -> dict[str, Any]: ...

    async def send(self, path: str, method: str | None = None) -> dict[str, Any]: ...


class Base:
    _transport: Any

    async def _query(self, verb: str, path: str) -> dict[str, Any]:
        return await self._transport.send(path, method=verb)

    async def _read(self, path: str, kind: str = "GET") -> dict[str, Any]:
        return await self._query(kind, path)

    async def call(self, name: str, *, http_verb: str = "POST") -> dict[str, Any]:
        url = quote(name)
        return await self._transport.send(url, method=http_verb)

    async def refresh(self) -> dict[str, Any]:
        return await self._read("parcels/fresh")


class Depot:
    """An object that only a call returns, so that nobody knows its transport."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    async def read(self) -> dict[str, Any]:
        answer = await self._transport.send("depot", method="GET")
        return self._transport.checked(answer)

    async def read_and_close(self) -> dict[str, Any]:
        await self.read()
        return await self._transport.close()


class Truck:
    def __init__(self, transport: Transport, load: dict[str, Any]) -> None:
        self._transport = transport
        self.load = load

    async def start(self) -> dict[str, Any]:
        return await self._transport.send("trucks", method="POST")


class Parcels(Base):
    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._raw = RawParcels(transport)
        self._session = requests.Session()
        self._verbs = {"a": "POST"}
        self._trucks = {"a": Truck(transport, {})}

    @cached_property
    def _late(self) -> RawParcels:
        return RawParcels(self._transport)

    async def by_format(self, parcel_id: str) -> dict[str, Any]:
        return await self._query("get", "/parcels/{parcel}".format(parcel=quote(parcel_id)))

    async def by_keyword(self, params: dict[str, str]) -> dict[str, Any]:
        path = f"{PARCELS}/{params['parcel_id']}"
        return await Request(path=path, params={}, verb="get").perform()

    async def by_enumeration(self, url: str) -> dict[str, Any]:
        return await self._transport.request(Method.GET, "parcels?new=1")

    async def by_path_first(self, parcel_id: str) -> dict[str, Any]:
        return await self._transport.call_api("/parcels/{parcel_id}", "PUT", {"id": parcel_id})

    async def by_builder(self, parcel_id: str) -> dict[str, Any]:
        request = build_get_request(parcel_id=parcel_id)
        return await request.perform()

    async def by_raw_client(self, parcel_id: str) -> dict[str, Any]:
        return (await self._raw.weigh(parcel_id))["weight"]

    async def by_late_client(self, parcel_id: str) -> dict[str, Any]:
        return await self._late.lose(parcel_id)

    async def by_serializer(self, parcel_id: str) -> dict[str, Any]:
        method, url = self._by_serializer_serialize(parcel_id=parcel_id)
        return await self._transport.send(url, method=method)

    def _by_serializer_serialize(self, parcel_id: str) -> Any:
        return self._serialize(method="GET", resource_path="/parcels/{parcel_id}/stamp")

    def _serialize(self, **parts: Any) -> Any: ...

    async def by_default(self) -> dict[str, Any]:
        return await self.call("parcels.send")

    async def by_default_changed(self) -> dict[str, Any]:
        return await self.call("parcels.list", http_verb="GET")

    async def by_session(self) -> dict[str, Any]:
        return self._transport.get(PARCELS + "/all")

    async def by_function(self, body: object) -> dict[str, Any]:
        return self._transport.post("/parcels", body)

    async def by_helper(self, parcel_id: str) -> dict[str, Any]:
        own_id = self._own_id("parcel", parcel_id)
        return await self._read("parcels/" + own_id)

    def _own_id(self, kind: str, text: str) -> str: ...

    async def refresh(self) -> dict[str, Any]:
        return await super().refresh()

    async def pay(self, amount: int, options: Options | None = None) -> dict[str, Any]:
        return await self._query("POST", "/payments")

    async def look(self, options: Options | None = None) -> dict[str, Any]:
        return await self._query("GET", "/payments")

    async def charge(self, amount: int, idempotency_key: str | None = None) -> dict[str, Any]:
        return await self._query("POST", "/charges")

    def depot(self) -> Depot:
        return Depot(self._transport)

    async def by_passed_function(self, parcel_id: str) -> dict[str, Any]:
        return await self._retried(self._raw.weigh, parcel_id)

    async def _retried(self, function: Any, *arguments: Any) -> dict[str, Any]:
        return await function(*arguments)

    async def by_handle(self, parcel_id: str) -> dict[str, Any]:
        raw = RawParcels(self._transport)
        return await raw.weigh(parcel_id)

    async def by_built_request(self, parcel_id: str) -> dict[str, Any]:
        built = self._by_serializer_serialize(parcel_id=parcel_id)
        return await self._send_built(*built)

    async def _send_built(self, method: str, url: str) -> dict[str, Any]:
        return self._session.request(method, url).json()

    # What follows must not be taken for a read.

    async def read_and_send(self, parcel_id: str) -> dict[str, Any]:
        parcel = await self._read(f"parcels/{parcel_id}")
        return await self._query("POST", parcel["url"])

    async def read_and_call(self, parcel_id: str) -> dict[str, Any]:
        await self._transport.send(f"parcels/{parcel_id}", method="GET")
        return await self.call("parcels.send")

    async def either(self, parcel_id: str, *, new: bool = False) -> dict[str, Any]:
        verb = "GET"
        if new:
            verb = "POST"
        return await self._query(verb, f"parcels/{parcel_id}")

    async def as_told(self, verb: str = "GET") -> dict[str, Any]:
        return await self._query(verb, "parcels")

    async def read_and_start(self, parcel_id: str) -> dict[str, Any]:
        truck = Truck(self._transport, await self.by_raw_client(parcel_id))
        return await truck.start()

    async def ask_and_start(self, parcel_id: str) -> dict[str, Any]:
        truck = Truck(self._transport, await self._query("GET", f"/parcels/{parcel_id}"))
        return await truck.start()

    async def ask_and_store(self, parcel_id: str) -> dict[str, Any]:
        await self._query("GET", f"/parcels/{parcel_id}")
        return await self._store(parcel_id)

    async def read_and_start_one(self, parcel_id: str) -> dict[str, Any]:
        await self.by_raw_client(parcel_id)
        return await self._trucks[parcel_id].start()

    async def read_and_start_all(self) -> list[dict[str, Any]]:
        await self.refresh()
        return [await truck.start() for truck in self._trucks.values()]

    async def read_and_query(self, parcel_id: str) -> dict[str, Any]:
        verb = self._verbs[parcel_id]
        await self.by_raw_client(parcel_id)
        return await self._request(verb, "parcels")

    async def read_and_get_attribute(self, parcel_id: str) -> dict[str, Any]:
        await self.by_raw_client(parcel_id)
        return await getattr(self, "_" + "store")(parcel_id)

    async def read_and_get_any_attribute(self, parcel_id: str) -> dict[str, Any]:
        await self.by_raw_client(parcel_id)
        return await getattr(self, "_" + self._verbs[parcel_id])(parcel_id)

    async def pass_on(self, parcel_id: str) -> dict[str, Any]:
        return await self._after_health(self._request, "POST", parcel_id)

    async def _after_health(self, function: Any, *arguments: Any) -> dict[str, Any]:
        await self._request("GET", "/health")
        return await function(*arguments)

    async def _request(self, verb: str, path: str) -> dict[str, Any]:
        return self._session.request(verb, path).json()

    async def _store(self, parcel_id: str) -> dict[str, Any]:
        return await self._request("POST", f"/parcels/{parcel_id}")

    async def from_memory(self, options: dict[str, Any]) -> dict[str, Any]:
        found = self._transport.memory.get("parcels") or options.pop("get", "/")
        return await self._transport.anything(found)


class Client:
    def __init__(self, token: str) -> None:
        self.parcels = Parcels(Transport())
