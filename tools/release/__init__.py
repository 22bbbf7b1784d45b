"""What is made of the tree to hand it out."""
