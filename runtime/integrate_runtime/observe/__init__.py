"""Logs, spans, and the description of a task that people see.

Private.
"""
