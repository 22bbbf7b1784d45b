"""The Toolkit: all tools, and the page of one."""
