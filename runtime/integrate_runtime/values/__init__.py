"""Python values as JSON and back, file arguments, and equality.

Private.
"""
