"""Signatures of tasks: corrected, with unwrapped results and overloads in a valid order."""
