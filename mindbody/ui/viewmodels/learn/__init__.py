"""Learn: programmes, lessons, and a lesson to read or to hear."""
