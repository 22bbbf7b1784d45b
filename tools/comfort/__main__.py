"""`python -m tools.comfort`: write docs/COMFORT.md."""

from tools.comfort.table import PAGE, page

PAGE.write_text(page(), encoding="utf-8", newline="\n")
