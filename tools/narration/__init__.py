"""Speaks every line of the lessons and practices once, at build time, and listens to what was spoken."""
