"""The one place where everyone meets: builds each object once and hands it over by constructor."""
