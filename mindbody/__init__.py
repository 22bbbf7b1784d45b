"""MindBody: guided mindfulness and CBT for people who live with long-lasting pain."""

__version__ = "0.1.0"
