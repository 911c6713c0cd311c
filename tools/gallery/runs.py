"""A run of each job of the gallery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from integrate_runtime import Job

from examples.gallery.commit_digest import Day, commit_digest
from examples.gallery.data_assistant import Table, data_assistant
from examples.gallery.drip_campaign import Newcomer, drip_campaign
from examples.gallery.form_answers import form_answers
from examples.gallery.issue_and_card import Report, issue_and_card
from examples.gallery.issue_reminder import Opened, issue_reminder
from examples.gallery.many_prompts import many_prompts
from examples.gallery.patient_fetch import Address, patient_fetch
from examples.gallery.per_account import Customer, per_account
from examples.gallery.pictures import pictures
from examples.gallery.told_of_failures import told_of_failures
from examples.gallery.wait_for_render import wait_for_render

JOBS: Mapping[str, Job[Any, Any]] = {
    job.id: job
    for job in (
        commit_digest,
        data_assistant,
        drip_campaign,
        form_answers,
        issue_and_card,
        issue_reminder,
        many_prompts,
        patient_fetch,
        per_account,
        pictures,
        told_of_failures,
        wait_for_render,
    )
}
"""The jobs of the gallery, by their id."""


@dataclass(frozen=True, slots=True)
class Start:
    """Start of a run, whose id is that of its job.

    Attributes:
        payload: Payload of the job.
        connections: Integration to the connection whose credentials it uses.
    """

    payload: object
    connections: Mapping[str, str] = field(default_factory=dict[str, str])


def starts(table: Path, services: str) -> dict[str, Start]:
    """Return a start of each job, by the job's id.

    Args:
        table: File of a table.
        services: Address of the services.
    """
    since, until = datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 11, tzinfo=UTC)
    return {
        "commit-digest": Start(Day("acme", "web", since, until)),
        "data-assistant": Start(Table(table, look_every=0.1)),
        "drip-campaign": Start(Newcomer("Mona", "mona@acme.test")),
        "form-answers": Start("u6nXL7"),
        "issue-and-card": Start(Report("acme", "web", "The page is blank", "PVT_1")),
        "issue-reminder": Start(Opened("acme", "web", 7, "mona")),
        "many-prompts": Start(["Why is the sky blue?", "What is forbidden?", "Who are you?"]),
        "patient-fetch": Start(Address(f"{services}/report")),
        "per-account": Start(
            Customer("sub_1", "lily", "home", "lily@home.test"), {"customer": "lily"}
        ),
        "pictures": Start(["a cat", "a dog", "a cow"]),
        "told-of-failures": Start(["acme/web", "acme/gone", "acme/hidden"]),
        "wait-for-render": Start("https://acme.test/pricing"),
    }
