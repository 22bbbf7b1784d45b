"""What the first window needs that is not Qt. Imported before it, because PySide6 reads the source of every
module that is imported after it, which makes each a quarter dearer."""

import json
import logging
import sqlite3

import mindbody.content.index
import mindbody.content.languages
import mindbody.places
import mindbody.record.clock
import mindbody.record.glance
import mindbody.record.profile
import mindbody.ui.theme.tokens

__all__ = ["json", "logging", "mindbody", "sqlite3"]
