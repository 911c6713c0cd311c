"""The table of capabilities in the documentation."""

from __future__ import annotations

import re
from dataclasses import asdict

from integrate_runtime import LocalEngine, TemporalEngine

from tests.support.doc_examples import DOCS

SHOWN = {True: "yes", False: "no", None: "no limit"}


def test_the_table_of_capabilities_is_what_the_engines_state() -> None:
    page = (DOCS / "engines.md").read_text(encoding="utf-8")
    rows: list[tuple[str, str, str]] = re.findall(
        r"^\| `(\w+)`: [^|]+ \| ([^|]+) \| ([^|]+) \|$", page, re.MULTILINE
    )
    engines = (LocalEngine.capabilities, TemporalEngine.capabilities)
    stated = [
        {name: SHOWN.get(value, str(value)) for name, value in asdict(capabilities).items()}
        for capabilities in engines
    ]
    assert [{name: row[column] for name, *row in rows} for column in (0, 1)] == stated
