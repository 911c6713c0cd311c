"""Python expressions as text: names in them, rewriting, safe copies."""
