"""Proves the promises of the record: each trial on the real thing, and once on one that was broken on
purpose, where it has to find the loss."""
