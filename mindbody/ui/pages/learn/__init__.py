"""The Learn page: programmes and lessons, and the lesson that is open."""
