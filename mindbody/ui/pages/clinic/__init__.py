"""The pages of the clinic, for the facilitator alone."""
