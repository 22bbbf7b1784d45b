"""Reads and checks the lessons and everything that goes with them into plain frozen data."""
