"""Source files of an SDK, read with ``ast``."""
