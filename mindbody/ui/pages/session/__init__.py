"""The guided session on screen: one page that frames it, one for each kind of step."""
