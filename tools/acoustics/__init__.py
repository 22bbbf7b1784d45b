"""Measuring sound and keeping it: what the narrator and the sound-maker share."""
