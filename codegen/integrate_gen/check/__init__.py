"""Comparison of committed packages with freshly generated ones."""
