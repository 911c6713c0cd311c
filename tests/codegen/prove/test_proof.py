"""Reasons for which tasks are not proved, as people read them."""

from __future__ import annotations

from pathlib import Path

from integrate_gen.prove.proof import TaskProof, Verdict, group_by_reason


def test_reasons_that_differ_by_a_url_are_one() -> None:
    tasks = [
        TaskProof(name, Verdict.REFUSED, f"failed: no answer (url: http://127.0.0.1:80/{name})")
        for name in ("views.open", "views.push")
    ]
    assert group_by_reason(tasks) == {
        "refused by the SDK: failed: no answer (url: URL)": ("views.open", "views.push")
    }


def test_reasons_do_not_name_the_home_of_a_user() -> None:
    reason = f"failed: no file {Path.home()}/.cache/model"
    assert group_by_reason([TaskProof("models.read", Verdict.REFUSED, reason)]) == {
        "refused by the SDK: failed: no file ~/.cache/model": ("models.read",)
    }
