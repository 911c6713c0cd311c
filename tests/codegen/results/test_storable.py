"""Recognition of results that a journal can store, when the package is generated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from integrate_gen.cli.report import report_failures
from integrate_gen.model.provider import parse_provider
from integrate_gen.policy.assemble import assemble
from integrate_gen.results.storable import makes_calls, why_unstorable
from integrate_gen.tree.load import load_sdk

PAGE = "openai.pagination:AsyncCursorPage[openai.types:Model]"
BINARY = "openai._legacy_response:HttpxBinaryResponseContent"
FERN = "tests.runtime.toy_sdks.fernish"
OPENAPI = "tests.runtime.toy_sdks.openapish.models:Contact"
STRIPE = "tests.runtime.toy_sdks.stripeish._stripe_object"

TWILIO = "tests.runtime.toy_sdks.twilioish"


GADGETS = {"package": "gadgets", "client": "gadgets:Gadgets", "init": {"token": "$token"}}


@pytest.mark.parametrize(
    ("output", "codec", "reason"),
    [
        ("None", "json", None),
        ("bytes", "json", None),
        ("typing:Any", "json", None),
        ("dict[str, typing:Any] | list[int]", "json", None),
        ("datetime:datetime | uuid:UUID", "json", None),
        ("integrate_runtime:HttpResult", "githubkit", None),
        ("list[githubkit_schemas.v2026_03_10.models:Issue]", "githubkit", None),
        (PAGE, "stainless", None),
        ("openai.types.audio:Transcription | str", "stainless", None),
        (BINARY, "stainless", None),
        (BINARY, "json", f"the codec json has no stored form for a {BINARY}"),
        (
            f"{FERN}.core.pagination:AsyncPager[{FERN}.types:Voice, {FERN}.types:Voices]",
            "fern",
            None,
        ),
        (OPENAPI, "openapi", None),
        (OPENAPI, "json", f"the codec json has no stored form for a {OPENAPI}"),
        (f"{STRIPE}:ListObject[{STRIPE}:Customer]", "stripe", None),
        (f"list[{STRIPE}:Customer]", "json", f"has no stored form for a {STRIPE}:Customer"),
        (f"list[{TWILIO}.rest:MessageInstance]", "twilio", None),
        (f"{TWILIO}.base.api_response:ApiResponse", "twilio", None),
        (f"{TWILIO}.rest:MessageContext", "twilio", "no stored form for a"),
        ("tests.runtime.values.json_forms.test_encoding:Answer", "json", None),
        ("collections:OrderedDict", "json", None),
        (
            "tests.runtime.values.json_forms.test_encoding:Demanding",
            "json",
            "has no stored form for a tests.runtime.values.json_forms.test_encoding:Demanding",
        ),
        ("httpx:Response", "json", "the codec json has no stored form for a httpx:Response"),
        ("gone.types:Thing", "json", "gone.types:Thing cannot be imported (ModuleNotFoundError)"),
        ("openai.types:Gone", "stainless", "openai.types:Gone cannot be imported (AttributeError)"),
        ("httpx:Response", "app.codecs:CODEC", None),
    ],
)
def test_why_a_result_cannot_be_stored(output: str, codec: str, reason: str | None) -> None:
    found = why_unstorable(output, codec)
    assert found == reason or (reason is not None and found is not None and reason in found)


HANDLE = "openai.resources.beta.agents.sessions.artifacts:AsyncAgentResultArtifacts"


@pytest.mark.parametrize(
    ("output", "codec", "package", "expected"),
    [
        (HANDLE, "stainless", "openai", True),
        (f"{HANDLE} | None", "stainless", "openai", True),
        ("typing_extensions:Self", "stainless", "openai", True),
        (HANDLE, "stainless", "another", False),
        (HANDLE, "app.codecs:CODEC", "openai", False),
        (BINARY, "stainless", "openai", False),
        ("openai.types:Model", "stainless", "openai", False),
        ("httpx:Response", "json", "openai", False),
        (f"{STRIPE}:Customer", "json", "tests", False),
        ("openai.types:Gone", "stainless", "openai", False),
    ],
)
def test_results_that_make_calls(output: str, codec: str, package: str, expected: bool) -> None:
    assert makes_calls(output, codec, package) is expected


def test_results_that_cannot_be_stored_are_in_the_ledger_and_in_the_report(
    toys: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    provider = parse_provider("gadgets", {**GADGETS, "codec": "json"}, "test")
    package = assemble(load_sdk(provider), provider)
    reason = "the codec json has no stored form for a gadgets.models:Box"
    assert package.ledger.unstorable["boxes.get"] == reason
    assert "tools.hammers.bend" not in package.ledger.unstorable
    report_failures(package)
    report = " ".join(capsys.readouterr().err.split())
    assert (
        f"(gadgets.boxes.get, gadgets.boxes.list, gadgets.crates.inner.get and 5 more): {reason}."
        in report
    )


def test_objects_of_an_sdk_of_no_family_can_be_given_again(toys: Path) -> None:
    provider = parse_provider("gadgets", GADGETS, "test")
    assert provider.codec == "objects"
    assert not assemble(load_sdk(provider), provider).ledger.unstorable


def test_many_reasons_are_summed_up(toys: Path, capsys: pytest.CaptureFixture[str]) -> None:
    provider = parse_provider("gadgets", GADGETS, "test")
    package = assemble(load_sdk(provider), provider)
    unstorable = {f"boxes.m{n}": f"reason {min(n, 5)}" for n in range(8)}
    report_failures(replace(package, ledger=replace(package.ledger, unstorable=unstorable)))
    notes = " ".join(capsys.readouterr().err.split()).split("note: ")
    subjects = [note.partition(" cannot")[0] for note in notes if note.startswith("the results")]
    assert subjects == [
        "the results of 3 operations",
        "the results of 1 operation",
        "the results of 1 operation",
        "the results of 3 further operations",
    ]
