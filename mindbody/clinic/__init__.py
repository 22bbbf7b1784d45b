"""How a group meets: agenda, clocks, what the room sees, who is here, tallies. Pure, and without Qt."""
