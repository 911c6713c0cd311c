"""Comparison of two versions of an SDK: what changes for callers."""
