"""Trying what screens do in a meeting, on screens that can be plugged in and out."""
