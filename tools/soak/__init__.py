"""The soak: sessions back to back on a fast clock, and a long practice really played, watched for growth."""
