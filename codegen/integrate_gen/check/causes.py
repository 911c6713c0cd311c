"""Causes of drift."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from integrate_gen.committed.lock import FileDigests, Inputs


class Cause(StrEnum):
    """A cause; its value is a clause."""

    EDITED = "it was changed by hand"
    PROVIDER = "the provider's table changed"
    TEMPLATES = "a template changed"
    SDK = "the SDK's code changed"
    GENERATOR = "the generator changed"
    UNKNOWN = "the generator's code changed, or the lock was changed by hand"
    LINE_ENDINGS = "git changed its line endings"
    FORMATTER = "the formatter changed"
    NEW = "it was never generated before"


def changed_inputs(before: Inputs, now: Inputs) -> Iterator[Cause]:
    """Yield the inputs that changed."""
    if before.sources and now.sources and before.sources != now.sources:
        yield Cause.SDK
    if before.provider != now.provider:
        yield Cause.PROVIDER
    if before.templates != now.templates:
        yield Cause.TEMPLATES
    if before.generator != now.generator:
        yield Cause.GENERATOR
    if before.formatter != now.formatter:
        yield Cause.FORMATTER


def causes_of(
    before: FileDigests | None, now: FileDigests, committed: str | None, inputs: tuple[Cause, ...]
) -> tuple[Cause, ...]:
    """Return the causes of one file's drift: an edit by hand, a changed input, or both.

    Args:
        before: Its digests in the committed lock, if any.
        now: Its digests when generated now.
        committed: SHA-256 of the committed file; None if it is missing.
        inputs: Changed inputs.
    """
    if before is None:
        return (Cause.NEW,)
    edited = (Cause.EDITED,) if committed != before.formatted else ()
    if before.raw != now.raw:
        rendering = tuple(cause for cause in inputs if cause is not Cause.FORMATTER)
        return (*edited, *(rendering or (Cause.UNKNOWN,)))
    if before.formatted != now.formatted and Cause.FORMATTER in inputs:
        return (*edited, Cause.FORMATTER)
    return edited or (Cause.EDITED,)
