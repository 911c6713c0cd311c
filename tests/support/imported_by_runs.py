"""Imports and compiles what runs with GitHub need, once before commands are forked."""

import anyio._backends._asyncio
import githubkit_schemas.v2026_03_10.rest.issues
import httpcore
import integrate_runtime.codecs.families.githubkit
import integrate_runtime.codecs.families.plain
import integrate_runtime.engines.local.sqlite.guard
import integrate_runtime.engines.local.worker
import typer._adapters
from githubkit import GitHub
from githubkit_schemas.v2026_03_10.models import Issue
from integrate_github import issues
from integrate_runtime import job
from integrate_runtime.secrets.redaction import NOTHING_KNOWN

NOTHING_KNOWN.text("The first search for secrets compiles its patterns.")

__all__ = [
    "GitHub",
    "Issue",
    "anyio",
    "githubkit_schemas",
    "httpcore",
    "integrate_runtime",
    "issues",
    "job",
    "typer",
]
