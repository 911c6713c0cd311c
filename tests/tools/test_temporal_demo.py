"""``make temporal``: what it says happens, and Temporal's page shows its run."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser

from tests.support.browser import pictured

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[2]


async def test_the_demo_shows_its_run_in_temporals_page_and_ends_cleanly(
    tmp_path: Path, chromium: Browser
) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tools.temporal_demo"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    lines: list[str] = []
    try:
        while "Ctrl-C ends the demo." not in lines:
            line = await process.stdout.readline()
            assert line, lines
            lines.append(line.decode().strip())
        assert "GitHub made 8 issues." in lines
        address = lines[0].removeprefix("The run in Temporal's page: ")
        async with await chromium.new_page(viewport={"width": 1280, "height": 900}) as page:
            page.set_default_timeout(60_000)
            await page.goto(address)
            # The page decrypts what people read, and shows it with the operation.
            task = page.get_by_text("github.issues.add_labels • Add Labels to an Issue: acme, web")
            await task.first.wait_for()
            await page.get_by_role("heading", name="feedback-2026-03-10").wait_for()
            await page.get_by_role("button", name="Descending").click()
            await page.get_by_text("integrate.body").first.wait_for()
            timeline = page.get_by_role("heading", name="Timeline")
            await timeline.evaluate("heading => heading.scrollIntoView()")
            await pictured(page, "temporal", tmp_path)
    finally:
        process.send_signal(signal.SIGINT)
        rest, errors = await process.communicate()
    assert (process.returncode, rest.decode(), errors.decode()) == (0, "Ended.\n", "")
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", urlsplit(address).port or 0)) != 0
