"""The tools that a person comes back to."""
