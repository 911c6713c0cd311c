"""Decisions about each callable, from data: emitted or skipped, and under which name."""
