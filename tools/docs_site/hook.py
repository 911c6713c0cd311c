"""Hook of mkdocs: pages from the code, and links to files of the repository."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import normpath
from typing import Any

from integrate_gen.cli.app import build_app
from integrate_gen.model.config import load_config
from integrate_runtime.cli.app import app as runtime
from mkdocs.structure.files import File

from tools.docs_site.command_pages import command_page
from tools.docs_site.task_pages import PACKAGES, task_pages

ROOT = Path(__file__).parents[2]
_OUTSIDE = re.compile(r"\]\(((?:\.\./)+[^)#]+)(#[^)]*)?\)")
_IN_README = re.compile(r"\]\((docs/)?([\w/.-]+)(#[^)]*)?\)")


def on_config(config: Any) -> Any:
    """Add the pages of the generated packages to the navigation."""
    tasks = [
        {api: [{page.title: page.path} for page in task_pages(package)]}
        for package, api in PACKAGES.items()
    ]
    config["nav"].append({"Tasks": tasks})
    return config


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that are made from the code, and the README as the first page."""
    made = {
        "reference/integrate.md": command_page("integrate", runtime),
        "reference/integrate-gen.md": command_page("integrate-gen", build_app(load_config(ROOT))),
        "index.md": _readme(config["repo_url"]),
    }
    for package in PACKAGES:
        made |= {page.path: page.text for page in task_pages(package)}
    for path, text in made.items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, **_: Any) -> str:
    """Let links to files outside of the documentation lead to the repository."""
    folder = Path("docs", page.file.src_uri).parent

    def linked(found: re.Match[str]) -> str:
        path = normpath((folder / found[1]).as_posix())
        if path.startswith("docs/"):
            return found[0]
        return f"]({config['repo_url']}/blob/main/{path}{found[2] or ''})"

    return _OUTSIDE.sub(linked, markdown)


def _readme(repository: str) -> str:
    """Return the README with links that hold in the site."""

    def linked(found: re.Match[str]) -> str:
        if found[1] and found[2].endswith((".md", ".png")):
            return f"]({found[2]}{found[3] or ''})"
        return f"]({repository}/blob/main/{found[1] or ''}{found[2]}{found[3] or ''})"

    return _IN_README.sub(linked, (ROOT / "README.md").read_text(encoding="utf-8"))
