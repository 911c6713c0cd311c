"""Search of texts for secrets: after their names, by their form, and by their value."""
