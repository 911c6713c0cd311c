"""The source files of an SDK, parsed with ``ast``."""
