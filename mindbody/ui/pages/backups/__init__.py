"""Backups, in Settings and where a record can't be opened."""
