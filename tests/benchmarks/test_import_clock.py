"""Time of imports in the scale benchmark: all except the generator's own, nested ones included."""

from __future__ import annotations

import time
from importlib import import_module
from pathlib import Path

import pytest

from benchmarks.import_clock import counting_imports

WORK = "import time\nuntil = time.process_time() + {}\nwhile time.process_time() < until: pass\n"
WHOLE, PART = 0.06, 0.02


def test_all_imports_but_the_own_are_counted_and_each_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "counted").mkdir()
    (tmp_path / "counted" / "__init__.py").write_text("import counted.inner, beside_counted")
    (tmp_path / "counted" / "inner.py").write_text(WORK.format(PART))
    (tmp_path / "beside_counted.py").write_text(WORK.format(PART))
    (tmp_path / "dependency.py").write_text(WORK.format(PART))
    (tmp_path / "uncounted.py").write_text(WORK.format(WHOLE))
    monkeypatch.syspath_prepend(tmp_path)
    before = time.process_time()
    with counting_imports({"uncounted"}) as clock:
        import_module("uncounted")
        assert clock.seconds == 0
        import_module("counted")
        import_module("dependency")
    whole = time.process_time() - before
    assert 3 * PART <= clock.seconds <= whole - WHOLE


def test_an_import_that_fails_ends_its_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "failing.py").write_text(WORK.format(PART) + "raise ImportError\n")
    (tmp_path / "working.py").write_text(WORK.format(PART))
    monkeypatch.syspath_prepend(tmp_path)
    with counting_imports(()) as clock:
        with pytest.raises(ImportError):
            import_module("failing")
        failed = clock.seconds
        import_module("working")
    assert PART <= failed <= clock.seconds - PART
