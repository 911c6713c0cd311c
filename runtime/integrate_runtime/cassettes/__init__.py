"""Cassettes: finished runs as files, whose tasks answer in tests.

``recording`` makes a cassette of a run in any journal, and ``cassette`` has its data and JSON.
``MemoryEngine.replay`` runs a job on one.
"""
