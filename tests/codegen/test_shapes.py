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
        tools.saws.cut (length: float) -> None
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
        {"async": {"style": "suffix", "affix": "_async"}},
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
        things.ask (*, stream: Literal[False] = False) -> str
        things.get (*, key: str) -> str
        things.get (*, number: int) -> int
        things.make (*, name: str, size: int) -> str
        things.make (*, number: int) -> str
        things.put (*, key: str) -> str
        things.put (*, number: int) -> int
        - things.watch: it returns a stream; reachable through run_task
        """,
    ),
    Shape(
        "sentinels",
        """
        things.get (one: str | NotGiven = NOT_GIVEN, two: object = _private.unset,
            three: int = ..., four: dict[str, Any] | None = None, five: int | None = None) -> None
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
        - core: a part of the SDK's core, not of its API
        - disputes.decode: inherited from another library
        - disputes.do_request: inherited from the SDK's core, not a call of its API
        - disputes.raw_decode: inherited from another library
        - request: a tool of the client's, not a call of its API; reachable through run_task
        - vault.close: closes resources, not a call of the API
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
        things.get (thing: Any, many: list[Any], other: Nowhere | None = None) -> Any
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
    elsewhere = {"awkward", "curious", "gadgets", "hostile", "keyed", "mutual", "refusing"}
    elsewhere |= {"rogue", "shelves", "stall", "wire"}
    elsewhere |= {"couriers"}
    folders = {p.name for p in toys.iterdir() if (p / "__init__.py").is_file()}
    assert folders - elsewhere == {shape.toy for shape in SHAPES}
