"""What the check-in and the log show and do."""
