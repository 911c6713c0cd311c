"""Shapes of SDKs that are hard to introspect: a toy SDK for each, and the expected package in rows.

A row is a task with its signature (one row for each overload), ``- path: reason`` for an omission,
or ``! path: reason`` for a member that cannot be read. ``[path]`` is the SDK's method, unless it is
equal to the operation. Indented lines continue a row.

To add a shape, add a folder to ``toys`` and an entry to ``SHAPES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import dedent

import pytest
from integrate_gen.committed.api import signature_text
from integrate_gen.detect.complete import complete
from integrate_gen.model.package import Package
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.tree.load import load_sdk


@dataclass(frozen=True)
class Shape:
    """A toy SDK, the expected rows, and the keys of its provider table besides ``package``."""

    toy: str
    rows: str
    table: Mapping[str, object] = field(default_factory=dict[str, object])

    def __str__(self) -> str:
        return " ".join([self.toy, *self.table])


SHAPES: list[Shape] = [
    Shape(
        "stubbed",
        """
        things.get (id: int, deep: Literal[True]) -> Thing
        things.get (id: int, deep: Literal[False] = ...) -> int
        things.make (number: int = 3, tags: list[str] = ...) -> Thing
        things.more (key: str, *, size: int = ...) -> list[Any]
        things.other (name) -> Any
        """,
    ),
    Shape(
        "unchecked",
        """
        items.create (name: str, *, at: dt.date | None = None, size: int = 1) -> list[str]
        items.get (key: str) -> Any
        items.move (key: str, *, to: int = 0) -> int
        items.ping (*args: Any) -> str
        """,
    ),
    Shape(
        "injected",
        """
        things.added (prefix: str, x: int) -> str
        things.make (name: str) -> str
        things.number (x: int) -> str
        things.numbers (x: int) -> list[str]
        things.other (text: str) -> int
        things.plain (x: int) -> int
        things.supplied (name: str = 'b') -> str
        - things.added_by_position: its decorator prefixed adds a parameter before positional ones
        - things.added_without_name: its decorator unnamed adds a parameter of unknown name
        """,
    ),
    Shape(
        "heirs",
        """
        annotated.get (key: str) -> Item
        annotated.many (keys: Sequence[str], *, first: Optional[Item] = None) -> list[Item]
        annotated.same (value: T) -> T
        bare.get (key: Any) -> Any
        bare.many (keys: Sequence[Any], *, first: Optional[Any] = None) -> list[Any]
        bare.same (value: T) -> T
        called.get (key: int) -> Item
        called.many (keys: Sequence[int], *, first: Optional[Item] = None) -> list[Item]
        called.same (value: T) -> T
        defaulted.get () -> Item
        got.get (key: str) -> Other.User
        got.many (keys: Sequence[str], *, first: Optional[Other.User] = None) ->
            list[Other.User]
        got.same (value: T) -> T
        nested.get (key: Item) -> str
        nested.many (keys: Sequence[Item], *, first: Optional[str] = None) -> list[str]
        nested.same (value: T) -> T
        paid.get (key: Money) -> User
        paid.many (keys: Sequence[Money], *, first: Optional[User] = None) -> list[User]
        paid.same (value: T) -> T
        shop.items.get (key: str) -> Item
        shop.items.many (keys: Sequence[str], *, first: Optional[Item] = None) -> list[Item]
        shop.items.same (value: T) -> T
        unions.get (key: int | str) -> User | Other.User
        unions.many (keys: Sequence[int | str], *, first: Optional[User | Other.User] = None)
            -> list[User | Other.User]
        unions.same (value: T) -> T
        users.get (key: int) -> User
        users.many (keys: Sequence[int], *, first: Optional[User] = None) -> list[User]
        users.same (value: T) -> T
        """,
    ),
    Shape(
        "rewrapped",
        """
        pets.get_pet (pet_id: int) -> str
        pets.ping_with_http_info () -> str
        - pets.get_pet_with_http_info: gives what the method without the suffix gives, wrapped;
            reachable through run_task
        - pets.get_pet_without_preload_content: gives the response that the method without the
            suffix reads; reachable through run_task
        """,
    ),
    Shape(
        "omitted",
        """
        things.allow (perm: Perm = ...) -> str
        things.apply (function: Callable[[int], int] = ...) -> str
        things.called (timeout: Timeout = ...) -> str
        things.first (timeout: Timeout = ..., ids: list[int] | None = ..., /) -> str
        things.get (key: Any = ..., last: int = ...) -> str
        things.gone (number: int = ..., *, limit: int = Things.LIMIT) -> str
        things.mutable (ids: list[int] | None = ..., *, tags: dict[str, int] = ...) -> str
        things.power (size: int = ..., shifted: int = ..., inverted: int = ...) -> str
        things.prefixed (x: str = 'x') -> str
        things.price (price: Decimal = ..., text: str = ...) -> str
        things.product (seconds: int = 60 * 60) -> str
        things.since (delta: datetime.timedelta = ...) -> str
        things.wait (wait: float = ...) -> str
        things.walrus (x: int = ...) -> str
        """,
    ),
    Shape(
        "answers",
        """
        things.code () -> Union[Literal[b'a]'], None]
        things.colour () -> Literal[Colour.RED]
        things.lists () -> List[Tuple[str, ...]]
        things.loose () -> dict[str, Any]
        things.narrowed (value: object) -> bool
        things.noted () -> Annotated[tuple[Annotated[int, 'note'], ...], 'a, b']
        things.nothing () -> Tuple[()]
        things.number () -> Literal[1, -2, True, None]
        things.numbers () -> tuple[int, ...]
        things.old () -> Literal['a']
        things.other () -> Literal[c.Shade.DARK, c.Shade.LIGHT] | None
        things.pair () -> tuple[int, str] | None
        things.perhaps () -> Optional[Tuple[str, ...]]
        things.points () -> Tuple[Point, ...]
        things.text () -> Literal['a,b', 'x[0]', 'it"s', '|']
        things.told (value: object) -> bool
        """,
    ),
    Shape(
        "getters",
        """
        attribute.get (key: str) -> str
        by_property.get (key: str) -> str
        cached.get (key: str) -> str
        mangled.get (key: str) -> str
        """,
    ),
    Shape(
        "dynamic",
        """
        deliver (body: str) -> str
        proxy.sand () -> None
        proxy.saw (length: float) -> None
        tools.saws.cut (length: float) -> None
        - api(): the object itself is called, and returns no namespace; reachable through run_task
        - api.*: made by __getattr__, and nothing lists the names; reachable through run_task
        - paths(): the object itself is called, and returns no namespace; reachable through run_task
        - paths.*: made by __getattr__, and nothing lists the names; reachable through run_task
        """,
    ),
    Shape(
        "holding",
        """
        listed.kv.read (path: str) -> str
        things.bound (url: str) -> str
        - recursive.*: made by __getattr__, and nothing lists the names; reachable through run_task
        - things.adapter: an object of another library, pydantic; reachable through run_task
        - things.caller(): the object itself is called, and returns no namespace; reachable
            through run_task
        - things.described: a partial function, whose signature no source states; reachable
            through run_task
        - things.dispatch: a function that an attribute holds, not a method; reachable through
            run_task
        - things.giving: a function that an attribute holds, not a method; reachable through
            run_task
        - things.part: a partial function, whose signature no source states; reachable through
            run_task
        - things.prefilled: a partial function, whose signature no source states; reachable
            through run_task
        - things.typed: a function that an attribute holds, not a method; reachable through run_task
        - vaults.*: made by __getattr__, and nothing lists the names; reachable through run_task
        """,
    ),
    Shape(
        "unstated",
        """
        messages.list () -> list[str]
        messages.message.kept.get [messages().kept.get] (key: str) -> str
        messages.message.made.get [messages().made.get] (key: str) -> str
        - messages().chosen: the source does not state its class, and only a call returns its parent
        """,
    ),
    Shape(
        "living",
        """
        open (account: str) -> str
        zones.shutdown () -> None
        zones.cache.purge (key: str) -> None
        - adapter: a part of the SDK's core, not of its API
        - cache: a part of the SDK's core, not of its API
        - http: a part of the SDK's core, not of its API
        - initialize: it opens or closes the client, which all tasks share; reachable through
            run_task
        - shutdown: it opens or closes the client, which all tasks share; reachable through run_task
        """,
    ),
    Shape(
        "lazy",
        """
        circular.get () -> int
        circular.other () -> Second
        plain.get () -> int
        ! gone: lazy.missing:Missing cannot be imported:
            ModuleNotFoundError: No module named 'lazy.missing'
        """,
    ),
    Shape(
        "versions",
        """
        issues.create [rest.issues.create] (title: str) -> int
        - raw: outside the root
        """,
        {"root": 'rest("2026")'},
    ),
    Shape(
        "flat",
        """
        close (channel: str) -> None
        users_list (*, limit: int = 10) -> dict[str, object]
        - aclose: a tool of the client's, not a call of its API; reachable through run_task
        - api_call: inherited from the SDK's core, not a call of its API
        - filter_of: it returns a function; reachable through run_task
        - set_user_agent: a tool of the client's, not a call of its API; reachable through run_task
        """,
    ),
    Shape(
        "roots",
        """
        v1.customers.create (name: str) -> str
        v2.events.get (key: str) -> str
        - customers: a deprecated name of v1.customers
        - old: a deprecated name of v2
        """,
    ),
    Shape(
        "roots",
        """
        v1.customers.create (name: str) -> str
        v2.events.get (key: str) -> str
        - customers: outside the root
        - old: outside the root
        """,
        {"root": ["v1", "v2"]},
    ),
    Shape(
        "modular",
        """
        version () -> str
        Domains.list () -> list[str]
        Domains.verify (key: str) -> bool
        Emails.send (params: Emails.SendParams) -> Emails.SendParams
        Emails.Receiving.get (key: str) -> str
        - Domains.made: a method of the class's objects; reachable through run_task
        """,
        {"client": ""},
    ),
    Shape(
        "called",
        """
        back.clear () -> None
        folders.folder.folders.subfolder.remove [folders().folders().remove] () -> dict[str, Any]
        messages.create (body: str) -> dict[str, Any]
        messages.message () -> str
        messages.message_.fetch [messages().fetch] () -> dict[str, Any]
        messages.message_.feedback.create [messages().feedback.create] (text: str)
            -> dict[str, Any]
        messages.message_.media.list [messages().media.list] (page: int = 1)
            -> list[dict[str, Any]]
        messages.message_.media.media.fetch [messages().media().fetch] () -> dict[str, Any]
        messages.message_.media.media.rename [messages().media().rename] (sid: str)
            -> dict[str, Any]
        now.feedback.create [now().create] (text: str) -> dict[str, Any]
        - back(): leads back to a namespace above it
        - messages()(): leads back to a namespace above it
        - messages().sid: the source does not state its class, and only a call returns its parent
        - search(): the object itself is called, and returns no namespace; reachable through
            run_task
        """,
        {"async": {"style": "only"}},
    ),
    Shape(
        "giving",
        """
        shop.current.list [shop.current.list_async] () -> list[str]
        shop.current.item.remove [shop.current().remove_async] () -> bool
        shop.items.list [shop.items().list_async] () -> list[str]
        shop.items.item.remove [shop.items()().remove_async] () -> bool
        shop.stated.list [shop.stated().list_async] () -> list[str]
        shop.stated.item.remove [shop.stated()().remove_async] () -> bool
        wishes.list [wishes().list_async] () -> list[str]
        wishes.item.remove [wishes()().remove_async] () -> bool
        - construct_event: a synchronous method without an async twin
        - event_handler: a synchronous method without an async twin
        - shop.broken: a synchronous method without an async twin
        - shop.current.get: a synchronous method without an async twin
        - shop.either: a synchronous method without an async twin
        - shop.items().get: a synchronous method without an async twin
        - shop.note: a synchronous method without an async twin
        - shop.old: a deprecated name of shop.current
        - shop.old.get: a synchronous method without an async twin
        - shop.stated().get: a synchronous method without an async twin
        - wishes().get: a synchronous method without an async twin
        """,
        {"async": {"style": "suffix", "affix": "_async"}, "codec": "stripe"},
    ),
    Shape(
        "handles",
        """
        create_issue (title: str) -> Any
        get_index (uid: str) -> Any
        issue (key: str) -> Any
        label (name: str) -> Any
        actions.create [actions().create] () -> dict[str, Any]
        actions.action.stop [actions()().stop] () -> dict[str, Any]
        containers.create (image: str) -> Any
        containers.find (container_id) -> Any
        containers.get (container_id: str) -> Any
        containers.get_by_label (label: str, zone: str) -> Any
        containers.container.prune [containers.get().prune] (http: Any) -> dict[str, Any]
        containers.container.restart [containers.get().restart] (timeout: int = 10)
            -> dict[str, Any]
        document.delete [document().delete] () -> dict[str, Any]
        index.search [index().search] (query: str, *, limit: int = 20) -> dict[str, Any]
        index.document.delete [index().document().delete] () -> dict[str, Any]
        issue_.close [issue().close] () -> dict[str, Any]
        room.send [room().send] (text: str) -> dict[str, Any]
        volumes.get (name) -> Any
        volumes.list () -> Any
        volumes.volume.remove [volumes.get().remove] (force = False) -> Any
        - batch: it returns a context manager; reachable through run_task
        - containers.get().from_dict: it makes another object of its class, as a constructor does
        - lock: it returns a context manager; reachable through run_task
        - open_room: it returns a context manager; reachable through run_task
        - watch: it returns a stream; reachable through run_task
        """,
    ),
    Shape(
        "fetching",
        """
        boxes.get (box_id: str) -> Box
        boxes.box.get_item [boxes.get().get_item] (number: int) -> Item
        boxes.box.open [boxes.get().open] () -> dict[str, Any]
        boxes.box.item.move [boxes.get().get_item().move] (shelf: str) -> dict[str, Any]
        """,
        {"client": "fetching:AsyncClient"},
    ),
    Shape(
        "made",
        """
        PetApi.get_pet (pet_id: int) -> dict[str, object]
        StoreApi.count () -> int
        StoreApi.get_pet (pet_id: int) -> dict[str, object]
        - PetApi.api_client: leads back to a namespace above it
        - StoreApi.api_client: leads back to a namespace above it
        - call_api: outside the root
        - configuration: outside the root
        """,
        {"client": ""},
    ),
    Shape(
        "versioned",
        """
        v1.PetApi.get (pet_id: int) -> dict[str, int]
        v2.PetApi.get (pet_id: int) -> dict[str, int]
        v2.ShopApi.count () -> int
        - configuration: outside the root
        - v1.PetApi.api_client: leads back to a namespace above it
        - v2.PetApi.api_client: leads back to a namespace above it
        - v2.ShopApi.api_client: leads back to a namespace above it
        """,
        {"client": ""},
    ),
    Shape(
        "nested",
        """
        things.get (key: str) -> str
        - things.request: inherited from the SDK's core, not a call of its API
        """,
        {"client": "nested.management.client:AsyncNested"},
    ),
    Shape(
        "twins",
        """
        files.read [files.aio.read] () -> bytes
        models.get [aio.models.get] (key: str) -> str
        - files.open: a synchronous method without an async twin
        - files.read: the synchronous twin of an async method
        - local: a synchronous method without an async twin
        """,
    ),
    Shape(
        "pairs",
        """
        suffixed.get [suffixed.get_async] () -> int
        - prefixed.async_get: a synchronous method without an async twin
        - prefixed.get: a synchronous method without an async twin
        - suffixed.get: the synchronous twin of an async method
        - suffixed.parse: a synchronous method without an async twin
        """,
        {"async": {"style": "suffix", "affix": "_async"}},
    ),
    Shape(
        "pairs",
        """
        prefixed.get [prefixed.async_get] () -> int
        - prefixed.get: the synchronous twin of an async method
        - suffixed.get: a synchronous method without an async twin
        - suffixed.get_async: a synchronous method without an async twin
        - suffixed.parse: a synchronous method without an async twin
        """,
        {"async": {"style": "prefix", "affix": "async_"}},
    ),
    Shape(
        "flagged",
        """
        pets.get () -> int
        pets.put () -> int
        pets.watch_async () -> int
        - http_client: a part of the SDK's core, not of its API
        - pets.get_async: the async twin of a synchronous method
        - pets.get_with_http_info: gives what the method without the suffix gives, wrapped;
            reachable through run_task
        - pets.get_with_http_info_async: the async twin of a synchronous method
        - pets.put_async: the async twin of a synchronous method
        """,
        {"async": {"style": "thread"}},
    ),
    Shape(
        "flagged",
        """
        pets.get [pets.get_async] () -> int
        pets.put [pets.put_async] () -> int
        pets.watch [pets.watch_async] () -> int
        - http_client: a part of the SDK's core, not of its API
        - pets.get: the synchronous twin of an async method
        - pets.get_with_http_info: gives what the method without the suffix gives, wrapped;
            reachable through run_task
        - pets.get_with_http_info_async: gives what the method without the suffix gives, wrapped;
            reachable through run_task
        - pets.put: the synchronous twin of an async method
        """,
        {"async": {"style": "suffix", "affix": "_async"}},
    ),
    Shape(
        "decorated",
        """
        things.hidden (key: str) -> bool
        things.stacked (key: str) -> bool
        things.told (key: str) -> bool
        - things.at_run_time: it is made at run time, so that no source states its signature
        """,
    ),
    Shape(
        "overloaded",
        """
        conditional.alone (key: int, size: int = 3) -> int
        conditional.get (key: int) -> int
        conditional.get (key: str) -> str
        conditional.put (key: int) -> int
        conditional.put (key: str) -> str
        things.ask (*, stream: Literal[False] = False) -> str
        things.get (*, key: str) -> str
        things.get (*, number: int) -> int
        things.make (*, name: str, size: int) -> str
        things.make (*, number: int) -> str
        things.put (*, key: str) -> str
        things.put (*, number: int) -> int
        things.send (key: str, whole: Literal[False] = ..., note: str = ...) -> bool
        things.send (key: str, *, whole: Literal[True], note: str = ...) -> int
        - things.watch: it returns a stream; reachable through run_task
        """,
    ),
    Shape(
        "sentinels",
        """
        things.get (one: str | NotGiven = NOT_GIVEN, two: object = _private.unset,
            three: int = ..., four: dict[str, Any] = ..., five: int | None = None) -> None
        """,
    ),
    Shape(
        "loose",
        """
        things.bare (part_number, size = 1, *more) -> Any
        things.typed (key: str, **options: Unpack[Options]) -> None
        things.untyped (key: str, **kwargs) -> Any
        """,
    ),
    Shape(
        "borrowed",
        """
        coroutine.get (key: str) -> str
        coroutine.operation.run (number: int, *, name: str = '') -> Label
        label.get (key: str) -> str
        label.operation.run (number: int, *, name: str = '') -> Label
        mapping.get (key: str) -> str
        mapping.operation.run (number: int, *, name: str = '') -> Label
        namespace.get (key: str) -> str
        namespace.operation.run (number: int, *, name: str = '') -> Label
        operation.run (number: int, *, name: str = '') -> Label
        """,
    ),
    Shape(
        "spread",
        """
        ShopApi.count () -> int
        - ShopApi.api_client: leads back to a namespace above it
        - ShopApi.count_endpoint: how one method's request is written
        - configuration: outside the root
        """,
        {"client": ""},
    ),
    Shape(
        "naming",
        """
        things.by_attribute (path: os_path.Nothing) -> None
        things.dotted (node: xml_dom.Node) -> None
        things.for_checkers (since: _dt.date, shape: Round | None) -> list[Round]
        things.incomplete (call: Callable[..., Any], items: Iterator[Any], pair: tuple[Any, ...])
            -> dict[str, Any]
        things.local (square: Local) -> None
        things.own (of: Things.Filter, by: Things.Alias) -> Things.Filter
        things.quoted (shape: Square) -> list[Round]
        ! things.wrong: naming uses the name Nowhere, which it does not define.
        """,
    ),
    Shape(
        "generic",
        """
        packs.ints (*args: Unpack[tuple[int, ...]]) -> int
        packs.pack (*args: Unpack[Ts]) -> tuple[*Ts,]
        packs.packed (*args: Unpack[Ts]) -> list[Tuple[Unpack[Ts]]]
        things.call (function: Callable[P, Awaitable[T]], *args: Any, **kwargs: Any) -> T
        things.number (number: int) -> int
        things.page (kind: type[T]) -> Page[T]
        things.parse (kind: type[T]) -> T
        """,
    ),
    Shape(
        "positions",
        """
        import_.all (ids: list[str], /) -> list[int]
        import_.get (customer: str, /, task_key_: str, *, task_options_: int = 0) -> None
        import_.import_ (from_: str) -> None
        import_.list (*, type: str, id: int = 0) -> list[str]
        things.all (ids: list[str], /) -> list[int]
        things.get (customer: str, /, task_key_: str, *, task_options_: int = 0) -> None
        things.import_ (from_: str) -> None
        things.list (*, type: str, id: int = 0) -> list[str]
        """,
    ),
    Shape(
        "kinds",
        """
        shelves.shelf.show [shelves().show] (name: str, /, **fields: Any) -> list[Any]
        things.move (to: str = 'home', /, by: int = 1, **fields: Any) -> list[Any]
        things.own (customer: str, task_key_: str, **fields: Any) -> list[Any]
        things.pair (a: int | None = 1, b: int | None = 2, /) -> list[Any]
        things.rest (number: int, *rest: int, key: str = '', **extra: Any) -> list[Any]
        things.set (name: str, /, **fields: Any) -> list[Any]
        things.star (number: int, *args: str, **fields: Any) -> list[Any]
        """,
        {"async": {"style": "only"}},
    ),
    Shape(
        "twice",
        """
        same.hit () -> None
        - bits: a deprecated name of same
        - bits.strike: another name of hit
        - items: another name of same
        - same.strike: another name of hit
        - things: another name of same
        """,
    ),
    Shape(
        "plumbing",
        """
        ping () -> bool
        disputes.close () -> None
        disputes.get (key: str) -> str
        vault.get (key: str) -> str
        vault.open (key: str) -> str
        - core: a part of the SDK's core, not of its API
        - disputes.decode: inherited from another library
        - disputes.do_request: inherited from the SDK's core, not a call of its API
        - disputes.parse_array: a function that an attribute holds, not a method; reachable
            through run_task
        - disputes.parse_constant: a function that an attribute holds, not a method; reachable
            through run_task
        - disputes.parse_object: a function that an attribute holds, not a method; reachable
            through run_task
        - disputes.parse_string: a function that an attribute holds, not a method; reachable
            through run_task
        - disputes.raw_decode: inherited from another library
        - disputes.scan_once: a function that an attribute holds, not a method; reachable
            through run_task
        - request: a tool of the client's, not a call of its API; reachable through run_task
        - vault.close: opens or closes resources, not a call of the API
        - vault.initialize: opens or closes resources, not a call of the API
        """,
    ),
    Shape(
        "wrapped",
        """
        chat (*, message: str, model: str = 'small') -> str
        rank (query: str) -> list[str]
        tokenize (text: str) -> list[int]
        - moved: it is made at run time, so that no source states its signature
        """,
    ),
    Shape(
        "unfriendly",
        """
        annotated.get () -> str
        assigned.get () -> str
        ! online: unfriendly tried to use the network while it was introspected
            (socket.getaddrinfo, '192.0.2.1'); what needs it cannot be generated.
        ! unknown: its getter raises RuntimeError: no such plan
        """,
    ),
    Shape(
        "untyped",
        """
        things.find (kind: Any) -> list[Any]
        things.get (thing: Any, many: list[Any], other: Nowhere = ...) -> Any
        """,
    ),
]


def package_of(toy: str, table: Mapping[str, object]) -> Package:
    """Return the package of a toy, whose client is ``Client`` unless the table has another."""
    keys = {"package": toy, "client": f"{toy}:Client", **table}
    table_provider = parse_provider(
        toy, {key: value for key, value in keys.items() if value}, "test"
    )
    provider = complete(table_provider).provider
    return assemble(load_sdk(provider), provider)


def rows(package: Package) -> Iterator[str]:
    for task in package.tasks:
        call = "" if task.call == task.operation else f" [{task.call}]"
        for signature in task.signatures:
            yield f"{task.operation}{call} {signature_text(signature)}"
    for mark, skips in (("-", package.ledger.skipped), ("!", package.ledger.failed)):
        for skip in skips:
            yield f"{mark} {skip.path}: {skip.reason}"


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_package_of_a_shape(shape: Shape, toys: Path) -> None:
    expected = re.sub(r"\n {4}", " ", dedent(shape.rows).strip())
    assert "\n".join(rows(package_of(shape.toy, shape.table))) == expected


def test_every_toy_is_tested(toys: Path) -> None:
    elsewhere = {"awkward", "curious", "gadgets", "hostile", "keyed", "lingering", "mutual"}
    elsewhere |= {"couriers", "payments", "refusing", "responses", "rogue", "shelves", "stall"}
    elsewhere |= {
        "holders",
        "homonyms",
        "lists",
        "keepers",
        "python_http_client",
        "stocked",
        "wire",
    }
    folders = {p.name for p in toys.iterdir() if (p / "__init__.py").is_file()}
    assert folders - elsewhere == {shape.toy for shape in SHAPES}
