"""Execution of one run and of its tasks, over any journal.

Private.
"""
