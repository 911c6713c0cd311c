"""What an error of typeform means: wait for a limit to reset, fail now, or retry."""

from __future__ import annotations

from integrate_runtime import ErrorRules

on_error = ErrorRules().on_error
