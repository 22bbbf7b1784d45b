"""One reader a kind of content file. Each takes the file's text and its notes, and gives the plain frozen
value, or None when the notes say why there is none."""
