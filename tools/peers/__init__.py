"""Other desktop apps on Qt, started beside ours and looked at in the same way."""
