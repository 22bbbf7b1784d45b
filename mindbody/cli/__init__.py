"""The commands. Each verb lives in its own module and imports what it needs when it runs."""
