"""Calls of generated tasks give what the same calls of the SDK give, the first time and replayed.

Each row is a call of the SDK, in which ``@`` is the place of the task's key.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from integrate_gen.committed.publish import publish
from integrate_gen.detect.complete import complete
from integrate_gen.model.provider import parse_provider
from integrate_gen.pipeline import build, render_package
from integrate_runtime import IO, LocalEngine, RunContext, job

from survey.progress import SILENT
from tests.support.mypy_cache import MYPY_OF_GIVEN_FILES

pytestmark = pytest.mark.anyio

TOYS = Path(__file__).parent / "toys"

CALLS: dict[str, list[str]] = {
    "kinds": [
        "things.set(@'bob', name='alice')",
        "things.set(@'bob', name='alice', age=3)",
        "things.set(@'bob', age=3)",
        "things.set(@'bob', **{'**fields': 1, 'shelf()': 2})",
        "things.move(@to='work')",
        "things.move(@to='work', by=2)",
        "things.move(@'work', 1, to='home')",
        "things.star(@1, 'x', args='lost')",
        "things.star(@1, args='lost')",
        "things.star(@1, 'x', 'y', other=2)",
        "things.rest(@1, 2, 3, rest=5)",
        "things.rest(@1, key='k', rest=5)",
        "things.pair(@1, None)",
        "things.pair(@None)",
        "things.own(@'c', 't')",
        "shelves('a', name='b').show(@'c', name='d')",
    ],
    "omitted": [
        "things.called(@)",
        "things.called(@None)",
        "things.power(@)",
        "things.power(@5)",
        "things.power(@inverted=3)",
        "things.product(@)",
        "things.product(@1)",
        "things.wait(@)",
        "things.wait(@2.0)",
        "things.apply(@)",
        "things.since(@)",
        "things.allow(@)",
        "things.price(@)",
        "things.price(@text='')",
        "things.walrus(@)",
        "things.walrus(@5)",
        "things.prefixed(@)",
        "things.prefixed(@'y')",
        "things.get(@)",
        "things.get(@last=3)",
        "things.gone(@)",
        "things.gone(@8, limit=None)",
        "things.mutable(@)",
        "things.mutable(@None)",
        "things.mutable(@[1])",
        "things.mutable(@[], tags={})",
        "things.first(@)",
    ],
    "heirs": [
        "users.get(@1)",
        "users.many(@[1, 2])",
        "users.same(@'a')",
        "annotated.get(@'a')",
        "called.many(@[1])",
        "got.get(@'a')",
        "shop.items.get(@'a')",
        "unions.get(@1)",
        "defaulted.get(@)",
    ],
    "injected": [
        "things.make(@'a')",
        "things.make(@name='b')",
        "things.supplied(@)",
        "things.supplied(@name='c')",
        "things.number(@3)",
        "things.numbers(@3)",
        "things.added(@prefix='a', x=3)",
        "things.added(@'a', 3)",
        "things.other(@'abc')",
        "things.plain(@3)",
    ],
    "stubbed": [
        "things.get(@3)",
        "things.get(@3, True)",
        "things.make(@)",
        "things.make(@4, tags=None)",
        "things.other(@'a')",
        "things.more(@'a', size=2)",
        "things.more(@'a')",
    ],
    "unchecked": [
        "items.create(@'a', size=2)",
        "items.get(@'a')",
        "items.move(@'a', to=3)",
        "items.ping(@1)",
    ],
    "answers": [
        "things.numbers(@)",
        "things.lists(@)",
        "things.loose(@)",
        "things.points(@)",
        "things.perhaps(@)",
        "things.nothing(@)",
        "things.pair(@)",
        "things.colour(@)",
        "things.other(@)",
        "things.text(@)",
        "things.old(@)",
        "things.number(@)",
        "things.code(@)",
        "things.noted(@)",
        "things.narrowed(@3)",
        "things.told(@'a')",
    ],
}


@pytest.fixture
def generated(toys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield a folder for packages, from which they can be imported."""
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for module in [m for m in sys.modules if m.startswith("integrate_") and "runtime" not in m]:
        if module.removeprefix("integrate_").partition(".")[0] in CALLS:
            del sys.modules[module]


def generate(toy: str, folder: Path) -> None:
    table = {"package": toy, "client": f"{toy}:Client", "codec": "objects"}
    provider = complete(parse_provider(toy, {**table, "async": {"style": "only"}}, "test")).provider
    made = build(render_package(provider, SILENT), SILENT)
    assert made.package.ledger.failed == ()
    publish(folder / provider.module, made.files)
    importlib.invalidate_caches()


@pytest.mark.parametrize("toy", CALLS)
async def test_a_task_gives_what_the_sdk_gives(toy: str, generated: Path) -> None:
    generate(toy, generated)
    client = importlib.import_module(toy).Client()
    integration: Any = importlib.import_module(f"integrate_{toy}")
    rows = CALLS[toy]
    sdk = {row: repr(await _call(client, row, "")) for row in rows}

    class Tools(IO):
        api = getattr(integration, toy.capitalize())(token="t")

    async def run(payload: None, io: Any, ctx: RunContext) -> dict[str, str]:
        return {row: repr(await _call(io.api, row, f"'{key}', ")) for key, row in enumerate(rows)}

    run.__annotations__["io"] = Tools
    async with LocalEngine(generated / "runs.db") as engine:
        assert await engine.run(job(id="calls", version="1")(run), None, run_id="r") == sdk


async def _call(api: Any, row: str, key: str) -> object:
    return await eval(f"api.{row.replace('@', key)}", {"api": api})


def test_type_checkers_accept_the_packages(generated: Path) -> None:
    for toy in CALLS:
        generate(toy, generated)
    packages = [f"integrate_{toy}" for toy in CALLS]
    (generated / "pyrightconfig.json").write_text(json.dumps({"extraPaths": sys.path}))
    for checker in (MYPY_OF_GIVEN_FILES, ["pyright"]):
        command = [sys.executable, "-m", *checker, *packages]
        done = subprocess.run(
            command,
            cwd=generated,
            env={**os.environ, "MYPYPATH": str(TOYS)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
