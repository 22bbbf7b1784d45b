"""What a screen reader is told: the real app on a real accessibility bus, page by page, and judged."""
