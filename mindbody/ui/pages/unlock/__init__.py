"""The page before a locked record."""
