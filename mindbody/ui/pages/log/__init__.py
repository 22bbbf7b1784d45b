"""The check-in, and the log of what was noted and done."""
