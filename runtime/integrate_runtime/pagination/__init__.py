"""Pages of listings and the cursors between them.

Private.
"""
