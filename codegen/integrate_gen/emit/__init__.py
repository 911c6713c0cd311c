"""Writing a package: render its modules, format them, verify them, publish them."""
