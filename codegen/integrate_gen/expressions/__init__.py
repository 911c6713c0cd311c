"""Python expressions as text: their names, rewriting them, and which may be copied."""
