"""Descriptions of SDK clients, their credentials, and the pool of open ones.

Private.
"""
