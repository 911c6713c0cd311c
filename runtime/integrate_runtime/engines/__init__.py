"""Engines run jobs and keep their journals."""
