"""The words of the windows and their translations: found in the source, kept in Qt Linguist's files."""
