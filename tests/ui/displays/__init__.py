"""The room's screen and the console, on displays that come and go."""
