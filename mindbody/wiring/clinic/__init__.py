"""Builds the clinic: its store, its window, and a meeting that is led."""
