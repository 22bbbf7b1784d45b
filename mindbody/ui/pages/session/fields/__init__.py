"""One way of answering for each type of exercise field."""
