"""Templates of the pages, with every text escaped."""

from __future__ import annotations

import json
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from integrate_runtime.base.control_characters import replace_controls
from integrate_runtime.base.durations import duration_text
from integrate_runtime.contracts.records import Status
from integrate_runtime.tasks.keys import display_key, encode_path

from .addresses import address, element_id, web_address
from .timeline import bars, is_live, run_length
from .values import tree

if TYPE_CHECKING:
    from jinja2 import Template

    from integrate_runtime.base.types import Key

_SIGNS = {
    "queued": "○",
    "running": "●",
    "waiting": "◷",
    "interrupted": "◌",
    "completed": "✓",
    "failed": "✗",
    "cancelled": "⊘",
    "unknown": "?",
    "doubt": "?",
}


def template(name: str) -> Template:
    """Return a template."""
    return _environment().get_template(name, globals=_HELPERS)


@cache  # one environment, which compiles each template once
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("integrate_runtime.dashboard"),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Control characters have no place in a page, and reverse the text around them in some.
    environment.finalize = _without_controls
    return environment


def _key_text(key: Key) -> str:
    return key if isinstance(key, str) else display_key(key)


def _without_controls(value: object) -> object:
    return replace_controls(value) if type(value) is str else value


_HELPERS: dict[str, Any] = {
    "address": address,
    "bars": bars,
    "duration": duration_text,
    "element_id": element_id,
    "is_live": is_live,
    "json_text": partial(json.dumps, indent=2, ensure_ascii=False),
    "key_text": _key_text,
    "path_text": encode_path,
    "run_length": run_length,
    "signs": _SIGNS,
    "Status": Status,
    "tree": tree,
    "web_address": web_address,
}
