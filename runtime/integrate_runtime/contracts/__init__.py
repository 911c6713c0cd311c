"""Protocols of engines and journals, and the records that they exchange.

Public: ``Engine``, ``Journal`` and the records may be imported from here.
"""
