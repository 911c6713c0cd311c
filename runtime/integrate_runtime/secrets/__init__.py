"""Finds, hides and seals what is secret in arguments, results, texts and errors."""
