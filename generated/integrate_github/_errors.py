"""What an error of githubkit means: wait for a limit to reset, fail now, or retry."""

from __future__ import annotations

from integrate_runtime import ErrorRules

on_error = ErrorRules(
    limit_statuses=(403, 429),
    windows=(("x-ratelimit-remaining", "x-ratelimit-reset"),),
    limit_messages=("secondary rate limit",),
).on_error
