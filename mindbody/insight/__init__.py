"""What a record says: scores, and how pain and practice went over time."""
