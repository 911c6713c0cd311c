"""Detection of the settings that a provider's table leaves out, in the installed SDK."""
