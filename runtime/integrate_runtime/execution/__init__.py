"""Execution of one run and its tasks over any ``JournalStore``.

Private. Engines build on this package; it imports none of them.
"""
