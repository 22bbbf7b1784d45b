"""The names and the numbers by which the files of a profile are known before anything of them is read."""

from typing import Final

FILE_NAME: Final = "record.db"

KEY_FILE_NAME: Final = "record.key"
"""Beside an encrypted record: its key, wrapped once for each secret that opens it."""

ASIDE: Final = ".damaged-"
"""Stands in the names of what was set aside because it could not be used."""

LOCK_MARK_NAME: Final = "lock.changing"
"""Beside a record while its passcode is being set, changed or taken away; left there when that is cut off."""

BACKUPS: Final = "backups"
"""The folder of a profile's backups."""

BACKUP_SUFFIX: Final = ".mindbody"

APPLICATION_ID: Final = 0x4D426479
"""`MBdy` in the file's header: this file is a MindBody record."""

SCHEMA: Final = 3
"""The schema this version writes, kept in the file as `user_version`; one more with each migration."""

REVISION: Final = "0003"
"""The migration that leads to it."""
