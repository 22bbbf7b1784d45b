"""The Practise page: the library, and each practice with what can be done with it."""
