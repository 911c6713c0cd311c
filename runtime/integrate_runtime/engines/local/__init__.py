"""``LocalEngine``: runs in this process, their journal in one SQLite file.

Private: the root exports ``LocalEngine``.
"""
