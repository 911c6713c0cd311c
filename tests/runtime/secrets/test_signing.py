"""A signature is valid for one content at one place of one journal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from integrate_runtime import JournalTampered, MissingKey
from integrate_runtime.secrets.key_ring import KeyRing, SealingKey
from integrate_runtime.secrets.signing import Column, Place, Signer, column_of, content_of

OLD, NEW = SealingKey(b"o" * 32), SealingKey(b"n" * 32)
SIGNER = Signer(KeyRing([OLD], "the test's keys"), "the journal")
HERE = Place("a run", "output", ("a task",))
CONTENTS = ["", "null", '{"a":1}', "a:b:c", "é \ud800", "x" * 100_000]


@pytest.mark.parametrize("content", CONTENTS)
def test_a_signed_text_gives_its_content(content: str) -> None:
    signed = SIGNER.sign(content, HERE, "context")
    assert SIGNER.verify(signed, HERE, "context") == content
    assert (content_of(signed), column_of(signed)) == (content, "output")


@pytest.mark.parametrize(
    "changed",
    [
        lambda signed: signed + " ",
        lambda signed: signed[:-1],
        lambda signed: signed.replace("output", "given"),
        lambda signed: signed.replace("s1.", "s2."),
        lambda signed: signed.replace("s1.", ""),
        lambda signed: content_of(signed),
        lambda signed: f":{content_of(signed)}",
        lambda signed: "",
        lambda signed: f"{signed[:30]}é{signed[31:]}",
    ],
)
def test_a_changed_text_is_noticed(changed: Callable[[str], str]) -> None:
    signed = SIGNER.sign('{"a":1}', HERE)
    with pytest.raises(JournalTampered) as caught:
        SIGNER.verify(changed(signed), HERE)
    assert str(caught.value) == (
        'The journal was changed from outside: the output of the task ["a task"] of the run '
        "'a run' is not what was written there. Restore the row from a copy; the run goes on once "
        "it is right again."
    )
    assert (caught.value.run_id, caught.value.path) == ("a run", ("a task",))


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("another run", "output", ("a task",)),
        Place("a run", "output", ("another task",)),
        Place("a run", "output", (("a task",),)),
        Place("a run", "output", ("a task", "a task")),
        Place("a run", "given", ("a task",)),
        *(Place("a run", column) for column in ("payload", "result", "entry", "request")),
    ],
)
def test_a_text_that_was_moved_is_noticed(elsewhere: Place) -> None:
    with pytest.raises(JournalTampered):
        SIGNER.verify(SIGNER.sign("{}", HERE), elsewhere)


def test_the_context_is_signed_as_a_list() -> None:
    signed = SIGNER.sign("{}", HERE, "a", "b")
    for context in (("a",), ("ab",), ("a\nb",), ("b", "a"), ("a", "b", ""), ()):
        with pytest.raises(JournalTampered):
            SIGNER.verify(signed, HERE, *context)


def test_a_text_of_another_journal_under_the_same_key_is_noticed() -> None:
    other = Signer(KeyRing([OLD], "the test's keys"), "another journal")
    with pytest.raises(JournalTampered):
        other.verify(SIGNER.sign("{}", HERE), HERE)


def test_a_stamp_holds_for_a_text_that_lies_elsewhere() -> None:
    stamp = SIGNER.stamp("{}", HERE, "failed")
    SIGNER.check(stamp, "{}", HERE, "failed")
    for content, context in (("[]", "failed"), ("{}", "output")):
        with pytest.raises(JournalTampered):
            SIGNER.check(stamp, content, HERE, context)


def test_rotated_keys_verify_what_they_signed() -> None:
    signed = SIGNER.sign("{}", HERE)
    both = Signer(KeyRing([NEW, OLD], "the test's keys"), "the journal")
    assert both.verify(signed, HERE) == "{}"
    assert both.sign("{}", HERE) != signed
    with pytest.raises(MissingKey, match=f"key {OLD.id}.*INTEGRATE_KEY=new,old") as caught:
        Signer(KeyRing([NEW], "the test's keys"), "the journal").verify(signed, HERE)
    assert caught.value.key_id == OLD.id


@pytest.mark.parametrize(
    ("column", "code"),
    [
        ("payload", "qK2P3gCT8idIdcx018DVDouTpfapYbYK"),
        ("entry", "-aud5wqH6nyczG4i4mcDPRCwEeUbws89"),
        ("result", "KFwYYQs8t_l78pVRonXLJqZj4NsIQk2y"),
        ("request", "xmjAD0TnKu-Kcv5mXS4t4bvJdbl-hB-9"),
        ("output", "98ie4ohOXKPQicpL0MD7mmQpCPmxEF_e"),
        ("given", "kCraHbA6NKGb1pcEs4b4ZJCpHe2dmDq2"),
        ("failure", "daALWPDfxEO_NdQ17bBdePo6iZR7NPnu"),
    ],
)
def test_signatures_stay_the_same(column: Column, code: str) -> None:
    """Stored texts outlive this version: with another code, every open run would be lost."""
    signed = SIGNER.sign("{}", Place("r", column, ("k",)))
    assert signed == f"s1.{OLD.id}.{column}.{code}:{{}}"
