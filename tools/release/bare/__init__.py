"""What is handed out, tried in a Debian that holds nothing else."""
