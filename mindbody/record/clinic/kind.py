"""What tells the clinic's store from a person's record. All else about the file is the same code."""

from pathlib import Path
from types import MappingProxyType
from typing import Final

from mindbody.record.problems import STORE_OF_GROUPS
from mindbody.record.schema import Counted, Kind

AUDIT_KEY_NAME: Final = "clinic.audit"
"""Beside the store: the key of its audit list, locked where the store is."""

REVISION: Final = "0001"
"""The migration that leads to today's schema."""

CLINIC: Final = Kind(
    file_name=STORE_OF_GROUPS,
    application_id=0x4D42636C,
    schema=1,
    versions=Path(__file__).parent / "versions",
    backup_format="mindbody-clinic-backup",
    counted=Counted(
        sessions=("held",), ratings=("came",), answers=("clinic_group", "member", "block_held", "tally")
    ),
    beside=MappingProxyType({AUDIT_KEY_NAME: AUDIT_KEY_NAME}),
    renewed=(AUDIT_KEY_NAME,),
)
"""`MBcl` in the file's header: this file is a MindBody clinic store."""
