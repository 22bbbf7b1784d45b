"""What a facilitator works with: groups, a meeting under way, what the room is shown."""
