"""Generated files under version control: the lock, the recorded API, and publishing."""
