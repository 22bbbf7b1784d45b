"""What is kept about a person: one SQLite file that is theirs."""
