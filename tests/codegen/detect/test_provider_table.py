"""A provider's table as TOML."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from integrate_gen.detect.provider_table import append_table, provider_toml

from tests.codegen.committed.test_publish import contents

STALL = {"package": "stall", "client": "stall:AsyncStall"}


def test_the_text_parses_as_the_table(tmp_path: Path) -> None:
    table = {"root": ["v1", "v2"], "init": {"a": 1, "b": {"new": "x:Y"}}, **STALL}
    text = provider_toml("stall", table)
    assert tomllib.loads(text)["providers"]["stall"] == table
    assert text.splitlines()[1:3] == ['package = "stall"', 'client  = "stall:AsyncStall"']


def test_a_table_may_have_long_entries_alone() -> None:
    table = {"options": {f"argument_{number}": "x" * 20 for number in range(5)}}
    assert tomllib.loads(provider_toml("toy.loopback", table)) == {
        "providers": {"toy": {"loopback": table}}
    }


def test_moments_stay_moments() -> None:
    table = {"at": datetime(2024, 2, 29, 12, 30, tzinfo=UTC), "on": date(2024, 2, 29)}
    assert tomllib.loads(provider_toml("toy", table))["providers"]["toy"] == table


def test_a_table_is_appended_only_if_the_block_succeeds(tmp_path: Path) -> None:
    file = tmp_path / "integrate.toml"
    file.write_text('output = "lib"\n')
    with pytest.raises(RuntimeError), append_table(file, "[x]\n"):
        raise RuntimeError("no")
    assert contents(tmp_path) == {"integrate.toml": 'output = "lib"\n'}
    with append_table(file, "[x]\n"):
        pass
    assert contents(tmp_path) == {"integrate.toml": 'output = "lib"\n\n[x]\n'}
