"""Self-describing JSON forms of values without a declared type."""
