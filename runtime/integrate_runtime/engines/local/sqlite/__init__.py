"""Journal in SQLite.

Private.
"""
