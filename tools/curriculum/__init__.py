"""The curriculum as one page: each teaching point to its card, each question to its widget and its key."""
