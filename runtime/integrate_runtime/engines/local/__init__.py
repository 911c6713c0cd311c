"""``LocalEngine``: runs in this process, with a journal in one SQLite file.

Private: the root exports ``LocalEngine``.
"""
