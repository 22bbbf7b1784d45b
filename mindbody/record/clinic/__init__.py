"""The store of a clinic: groups, who comes under which alias, what was held. Never a person's own record."""
