"""Engines, which execute runs and keep journals.

Private: the root exports ``LocalEngine``.
"""
