"""Everything printed: typed pages, to PDF and to HTML that a screen reader reads in order."""
