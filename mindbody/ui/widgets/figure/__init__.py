"""The movement figure: a jointed person, drawn from the poses of a movement."""
