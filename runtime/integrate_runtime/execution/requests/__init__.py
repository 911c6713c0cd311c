"""Task requests as data, their fingerprints, and the types that their results may name."""
