"""Descriptions of SDK clients, their credentials, and the pool that opens and lends them.

Private.
"""
