"""The rules of the exercises, as pure functions over answers."""
