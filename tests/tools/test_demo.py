"""``make demo``: what it says happens, and the picture in the README shows its run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from integrate_runtime import LocalEngine
from playwright.async_api import expect

from tests.support.browser import Windows, pictured, served

pytestmark = pytest.mark.anyio
ROOT = Path(__file__).parents[2]


async def test_the_demo_makes_each_issue_once_and_asks_about_the_lost_one(
    tmp_path: Path, window: Windows
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.demo", "--once", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Killed half-way, with 3 issues made." in done.stdout
    issues = done.stdout.partition("GitHub made 8 issues:\n")[2].splitlines()
    assert len(set(issues)) == len(issues) == 8
    async with (
        LocalEngine(tmp_path / "runs.db") as engine,
        served(engine) as url,
        window(url, height=820) as opened,
    ):
        page = opened.page
        await page.get_by_role("link", name="feedback-2026-03-10").click()
        notice = page.locator(".notice").first
        await expect(notice).to_contain_text("Create Issue is in doubt")
        await expect(page.locator(".row", has_text="File answer-")).to_have_count(8)
        await page.get_by_role("link", name="Create Issue", exact=True).first.click()
        await expect(page.locator("#panel h2")).to_contain_text("Create Issue")
        await pictured(page, "demo", tmp_path)
