"""How a guided session runs: a plan of steps, a run that moves through them, time handed in."""
