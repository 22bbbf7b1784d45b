"""The guided session, as frozen states and verbs; imported after the first picture is on the screen."""
