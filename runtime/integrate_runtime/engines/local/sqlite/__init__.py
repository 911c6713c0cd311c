"""The journal in SQLite.

Private.
"""
