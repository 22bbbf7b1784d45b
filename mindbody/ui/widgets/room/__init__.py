"""What the room sees: one widget for each kind of content, to be read from the last row."""
