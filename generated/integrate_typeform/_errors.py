"""Error rules of typeform: wait for a limit to reset, fail, or retry with backoff."""

from __future__ import annotations

from integrate_runtime import ErrorRules

on_error = ErrorRules().on_error
