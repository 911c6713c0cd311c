"""Chromium, which a test drives through a dashboard."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from integrate_runtime.dashboard.access import access_for
from integrate_runtime.dashboard.app import create_app
from integrate_runtime.dashboard.context import Context
from integrate_runtime.dashboard.server import listen, serve
from playwright.async_api import async_playwright, expect

if TYPE_CHECKING:
    from integrate_runtime import Engine
    from playwright.async_api import Browser, ConsoleMessage, Dialog, Page

# The default of 5 s is short on a busy machine.
expect.set_options(timeout=60_000)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@dataclass
class Window:
    """A window of a browser, and what went wrong in it.

    Attributes:
        page: The page.
        address: Address of the dashboard.
        faults: Errors of scripts, refusals of the Content-Security-Policy, and dialogs.
    """

    page: Page
    address: str
    faults: list[str] = field(default_factory=list[str])

    async def open(self, path: str) -> None:
        """Open a page of the dashboard."""
        await self.page.goto(self.address + path)

    def watch(self) -> None:
        """Collect faults from now on."""
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", self._read)
        self.page.on("dialog", self._dismiss)

    def _read(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(message.text)

    async def _dismiss(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        await dialog.dismiss()


async def broken_rules(page: Page) -> list[str]:
    """Return axe's rules of accessibility that a page breaks, each with an element."""
    await page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text())
    found: Any = await page.evaluate("axe.run({resultTypes: ['violations']})")
    return [f"{rule['id']}: {rule['nodes'][0]['html'][:200]}" for rule in found["violations"]]


@asynccontextmanager
async def served(engine: Engine) -> AsyncIterator[str]:
    """Serve a dashboard on an engine's journal, and yield its address."""
    with listen("127.0.0.1", 0) as listening:
        access = access_for("127.0.0.1", listening.getsockname()[1])
        app = create_app(Context(engine.journal, access, "runs.db", engine))
        serving = asyncio.create_task(serve(app, listening))
        try:
            yield f"http://127.0.0.1:{access.port}/?token={access.token}"
        finally:
            serving.cancel()
            await asyncio.wait([serving])


async def pictured(page: Page, name: str, tmp_path: Path) -> None:
    """Save a picture; SCREENSHOTS names the folder if it is to be kept."""
    folder = Path(os.environ.get("SCREENSHOTS", tmp_path))
    picture = await page.screenshot(path=folder / f"{name}.png")
    assert picture.startswith(b"\x89PNG")


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    """Return Chromium without a window, which the tests of a module share.

    The tests are skipped where there is none; in CI, they fail.
    """
    if CHROMIUM is None:
        reason = "there is no Chromium: install the package chromium"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        arguments = [
            "--no-sandbox",  # which needs rights that root in a container does not have
            "--disable-gpu",  # which it would imitate without a graphics card
            # Suggestions of the address bar, for which each window has a process of its own.
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
        ]
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        try:
            yield browser
        finally:
            await browser.close()


@dataclass(frozen=True, slots=True)
class Windows:
    """Opens windows of a browser that share nothing."""

    browser: Browser

    @asynccontextmanager
    async def __call__(
        self,
        url: str,
        *,
        width: int = 1280,
        height: int = 800,
        theme: Literal["light", "dark"] = "light",
    ) -> AsyncIterator[Window]:
        """Open a window that is signed in to a dashboard; nothing in it may go wrong."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            locale="en-GB",
            timezone_id="Europe/Vienna",
            reduced_motion="reduce",
        )
        async with context:
            opened = Window(await context.new_page(), url.partition("/?")[0])
            opened.watch()
            await opened.page.goto(url)
            yield opened
            assert opened.faults == []


@pytest.fixture
def window(chromium: Browser) -> Windows:
    """Return a function that opens windows."""
    return Windows(chromium)
