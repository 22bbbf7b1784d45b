"""How each comfort choice is obeyed, tried on everything there is."""
