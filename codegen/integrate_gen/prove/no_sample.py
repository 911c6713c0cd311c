"""The error of a type without a sample."""

from __future__ import annotations


class NoSampleError(Exception):
    """There is no sample of a type."""
