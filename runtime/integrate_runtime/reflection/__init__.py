"""Python objects named in data: imports by name, type expressions, calls by keyword.

Private.
"""
