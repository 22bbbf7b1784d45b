"""The papers of a group meeting: for those who lead it, and for those who come."""
