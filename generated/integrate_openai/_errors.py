"""Error rules of openai: wait for a limit to reset, fail, or retry with backoff."""

from __future__ import annotations

from integrate_runtime import ErrorRules

on_error = ErrorRules(
    limit_statuses=(408, 409, 429, 500, 502, 503, 504),
    retry_after_headers=("retry-after-ms", "retry-after"),
    windows=(
        ("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"),
        ("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"),
    ),
    reset_format="duration",
    retry_statuses=(408, 409),
    verdict_header="x-should-retry",
    final_codes=("billing_hard_limit_reached", "billing_not_active", "insufficient_quota"),
).on_error
