"""Decisions about each callable, by data: emitted or skipped, and under which name."""
