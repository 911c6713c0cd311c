"""What another version of an SDK does to the tasks that people call."""
