"""Titles and labels for people."""
