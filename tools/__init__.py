"""Scripts for work on the project; no wheel contains them."""
