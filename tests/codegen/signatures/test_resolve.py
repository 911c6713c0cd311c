"""Runtime objects behind the names of an annotation."""

from __future__ import annotations

from pathlib import Path

import pytest
from integrate_gen.model.errors import SdkError
from integrate_gen.model.sdk import Import, TypeExpr
from integrate_gen.signatures.resolve import annotated_class


def test_a_failed_import_is_described_without_the_path_of_a_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "resolved_here.py").write_text("from collections import NoSuchName\n")
    annotation = TypeExpr("Thing", (Import("resolved_here", "Thing", "Thing"),))
    with pytest.raises(SdkError) as raised:
        annotated_class(annotation)
    assert str(raised.value) == (
        "resolved_here:Thing cannot be imported: ImportError: cannot import name 'NoSuchName' "
        "from 'collections'"
    )
