"""Build-time programs. Nothing here is part of the app; what they make is in `assets/`."""
