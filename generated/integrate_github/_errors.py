"""Error rules of githubkit: wait for a limit to reset, fail, or retry with backoff."""

from __future__ import annotations

from integrate_runtime import ErrorRules

on_error = ErrorRules(
    limit_statuses=(403, 429),
    windows=(("x-ratelimit-remaining", "x-ratelimit-reset"),),
    limit_messages=("secondary rate limit",),
).on_error
