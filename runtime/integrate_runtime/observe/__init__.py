"""Logs, spans, and the description of a task for people.

Private.
"""
