"""Fixtures of all tests."""

from __future__ import annotations

import compileall
import faulthandler
import gc
import os
import random
import signal
import sys
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.support.http_server import RecordingServer
from tests.support.leftovers import RUN, end_leftovers
from tests.support.order import shuffled, spread
from tests.support.shipped_packages import ShippedPackages, shipped_package

# Suites that tests derive from, whose failed assertions show no values otherwise.
pytest.register_assert_rewrite(
    "tests.runtime.engines.conformance",
    "tests.runtime.engines.killed_processes",
    "tests.runtime.engines.random_kills",
)

ROOT = Path(__file__).parents[1]
SOURCES = ("codegen", "runtime", "generated", "tests", "tools")
_STDERR = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options that choose the order of the tests."""
    group = parser.getgroup("order")
    group.addoption("--order", choices=["written", "random"], default="written")
    group.addoption("--seed", type=int, help="number that decides a random order")


def pytest_report_header(config: pytest.Config) -> str | None:
    """Name the seed of a random order, so that it can be had again."""
    if config.option.order == "random":
        return f"order of the tests: random, --seed {config.option.seed}"
    return None


def pytest_configure(config: pytest.Config) -> None:
    """Choose a seed, and compile the project's modules once, for the processes that tests start.

    Those write no bytecode: a module that is edited within a second would be taken for unchanged.
    """
    if config.option.seed is None:
        config.option.seed = random.randrange(10**6)  # the options of xdist's workers are copies
    sys.dont_write_bytecode = False  # pytest keeps the test modules that it compiles
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    config.stash[_STDERR] = os.dup(2)  # which is not captured yet
    if not _is_worker(config):
        os.environ[RUN] = str(uuid4())
        for source in SOURCES:
            compileall.compile_dir(ROOT / source, quiet=2, workers=0)


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes that any test has left behind."""
    if not _is_worker(config):
        end_leftovers()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Shuffle the tests if that was asked for, and spread the modules that wait.

    Each process of several begins with one that waits, where it can.
    """
    if config.option.order == "random":
        items[:] = shuffled(items, lambda item: item.path, config.option.seed)
    items[:] = spread(items, lambda item: item.path if item.get_closest_marker("waits") else None)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """End the processes of a worker that has crashed, or was ended at a limit."""
    if error:
        end_leftovers(PYTEST_XDIST_WORKER=node.gateway.id)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """End the processes that a failed test has started, for its teardown may wait for them."""
    report = yield
    if report.when == "call" and report.failed:
        end_leftovers(PYTEST_CURRENT_TEST=f"{item.nodeid} (call)")
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Let a teardown that hangs end the process as well; a failed test has no limit any more."""
    limit = float(item.config.getini("faulthandler_timeout"))
    faulthandler.dump_traceback_later(limit, file=item.config.stash[_STDERR], exit=True)
    return (yield)


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def pytest_collection_finish() -> None:
    """Prepare this process for the tests, now that their modules are imported.

    It writes no bytecode any more. It searches for garbage less often, which takes a tenth of the
    time otherwise, and never among what it has imported: some code collects garbage in each of
    many tests.
    """
    sys.dont_write_bytecode = True
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Run async tests on asyncio, as engines do."""
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """Let interrupts reach the processes that tests start.

    A shell makes its jobs in the background ignore interrupts, which their child processes inherit.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def shared_folder(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of all processes of the test run."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if _is_worker(pytestconfig) else own


@pytest.fixture(scope="session")
def shipped(shared_folder: Path) -> ShippedPackages:
    """Return the function that gives a shipped package as the generator makes it."""
    return cache(lambda name: shipped_package(name, shared_folder))


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """Return a new recording HTTP server on loopback."""
    with RecordingServer() as running:
        yield running
