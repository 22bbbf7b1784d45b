"""The pictures of README and user guide are what the app is held to: made anew, compared, shown, accepted."""
