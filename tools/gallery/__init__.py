"""Every screen of the app on one page: docs/gallery.md, made from the pictures of `tools.screenshots`."""
