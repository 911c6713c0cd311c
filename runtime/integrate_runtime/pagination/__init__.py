"""Pages of listings: their items, and the request for the next page.

Private.
"""
