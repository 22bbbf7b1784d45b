"""`python -m tools.comfort`: write docs/COMFORT.md."""

from tools.comfort.table import PAGE, all_tried, page

PAGE.write_text(page(all_tried()), encoding="utf-8", newline="\n")
