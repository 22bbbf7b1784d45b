"""What the Practise page shows and can be told."""
