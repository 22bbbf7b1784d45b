"""The promises: what is tried, by which tests, and how the app is broken to see that they can fail."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """tests: files or tests. broken: the fault under which at least one of `finds` has to fail; "" where none
    can be made inside the app. finds: a few of the tests, quick ones; all of them when there are none."""

    number: str
    what: str
    tests: tuple[str, ...]
    broken: str = ""
    finds: tuple[str, ...] = ()


_RECORD: Final = "tests/record"

FIGURES: Final = (
    Figure(
        number="1",
        what="killed while writing",
        tests=(f"{_RECORD}/test_kill.py",),
        broken="commits-later",
    ),
    Figure(
        number="2",
        what="power lost while writing",
        tests=(
            f"{_RECORD}/test_power.py",
            f"{_RECORD}/test_opening.py::test_every_commit_survives_a_loss_of_power",
        ),
        broken="no-sync",
    ),
    Figure(
        number="3",
        what="disk full",
        tests=(f"{_RECORD}/test_full_disk.py", "tests/ui/session/test_keeping.py"),
        broken="troubles-unknown",
        finds=(f"{_RECORD}/test_full_disk.py",),
    ),
    Figure(
        number="4",
        what="a folder that is only for reading",
        tests=(f"{_RECORD}/test_reading_only.py",),
        broken="log-needed-to-read",
    ),
    Figure(
        number="5",
        what="a file cut off",
        tests=(f"{_RECORD}/test_damage.py::test_every_cut_is_noticed",),
        broken="not-looked-at",
    ),
    Figure(
        number="6",
        what="one bit flipped at rest",
        tests=(f"{_RECORD}/test_damage.py::test_every_flipped_bit_is_noticed",),
        broken="no-seal",
    ),
    Figure(
        number="7",
        what="pages of nought or noise",
        tests=(f"{_RECORD}/test_damage.py::test_every_page_of_nought_or_noise_is_noticed",),
        broken="no-seal",
    ),
    Figure(
        number="8",
        what="empty, missing or foreign files",
        tests=(f"{_RECORD}/test_opening.py", f"{_RECORD}/test_glance.py"),
        broken="not-looked-at",
        finds=(f"{_RECORD}/test_opening.py::test_a_file_that_cannot_be_trusted_is_left_as_it_is",),
    ),
    Figure(
        number="9",
        what="a second start",
        tests=("tests/wiring/test_one_at_a_time.py", "tests/wiring/test_holding.py"),
        broken="no-hold",
        finds=("tests/wiring/test_holding.py",),
    ),
    Figure(
        number="10",
        what="two programs writing one file",
        tests=(f"{_RECORD}/test_two_writers.py",),
        broken="impatient",
        finds=(
            f"{_RECORD}/test_two_writers.py::test_two_programs_write_a_thousand_times_and_nobody_is_told_of_a_lock",
        ),
    ),
    Figure(
        number="11",
        what="clocks that jump",
        tests=(
            f"{_RECORD}/test_clocks.py",
            f"{_RECORD}/test_days.py::test_a_clock_that_jumps_makes_no_negative_session",
        ),
        broken="order-by-clock",
        finds=(f"{_RECORD}/test_clocks.py::test_a_clock_put_right_by_a_little_keeps_the_order",),
    ),
    Figure(
        number="12",
        what="summer time and travel",
        tests=(f"{_RECORD}/test_days.py", f"{_RECORD}/test_clocks.py"),
        broken="days-of-greenwich",
        finds=(f"{_RECORD}/test_days.py",),
    ),
    Figure(
        number="13",
        what="a file of a newer version",
        tests=(
            f"{_RECORD}/test_opening.py::test_a_newer_schema_that_still_stands_in_the_log_is_seen",
            f"{_RECORD}/test_opening.py::test_a_file_that_cannot_be_trusted_is_left_as_it_is",
        ),
        broken="not-looked-at",
    ),
    Figure(
        number="14",
        what="every older schema",
        tests=(f"{_RECORD}/test_released.py", f"{_RECORD}/test_schema.py"),
        broken="children-follow",
        finds=(f"{_RECORD}/test_released.py",),
    ),
    Figure(
        number="18",
        what="cells that a spreadsheet would run",
        tests=(f"{_RECORD}/test_spreadsheet.py",),
        broken="bare-cells",
    ),
    Figure(
        number="19",
        what="wrong passcodes",
        tests=(
            f"{_RECORD}/test_tries.py",
            f"{_RECORD}/test_key_file.py",
            f"{_RECORD}/test_passcode.py::test_any_number_of_wrong_tries_harms_nothing",
        ),
        broken="tries-not-counted",
        finds=(f"{_RECORD}/test_tries.py",),
    ),
    Figure(
        number="20",
        what="locking, and words left in the open",
        tests=("tests/ui/test_idle_lock.py", "tests/ui/test_unlock.py", f"{_RECORD}/test_passcode.py"),
        broken="plain-copy-left",
        finds=(f"{_RECORD}/test_passcode.py::test_a_passcode_is_set",),
    ),
    Figure(
        number="24",
        what="a note of a megabyte",
        tests=(f"{_RECORD}/test_verbs.py::test_a_note_of_a_megabyte_is_kept_whole",),
        broken="notes-cut",
    ),
    Figure(
        number="25",
        what="every script and sign",
        tests=(
            f"{_RECORD}/test_importing.py::test_whatever_a_person_writes_makes_the_round_trip",
            f"{_RECORD}/test_verbs.py",
        ),
        broken="letters-changed",
        finds=(f"{_RECORD}/test_importing.py::test_whatever_a_person_writes_makes_the_round_trip",),
    ),
    Figure(
        number="26",
        what="the machine asleep in a session",
        tests=("tests/ui/session/test_sleep.py",),
        broken="sleep-not-noticed",
    ),
    Figure(
        number="27",
        what="screens that come and go in a meeting",
        tests=("tests/ui/displays/test_real_screens.py", "tests/clinic/test_displays.py"),
        broken="console-left-behind",
        finds=("tests/ui/displays/test_real_screens.py",),
    ),
    Figure(
        number="28",
        what="backups, and back again",
        tests=(
            f"{_RECORD}/test_backups.py",
            f"{_RECORD}/test_thinning.py",
            f"{_RECORD}/test_restoring.py",
            f"{_RECORD}/test_hostile_backups.py",
        ),
        broken="backup-by-copy",
        finds=(f"{_RECORD}/test_backups.py",),
    ),
    Figure(
        number="29",
        what="out and in again",
        tests=(f"{_RECORD}/test_importing.py", f"{_RECORD}/test_export.py", "tests/insight/fhir"),
        broken="offset-lost",
        finds=(f"{_RECORD}/test_importing.py::test_an_empty_record_becomes_the_one_that_left",),
    ),
    Figure(
        number="30",
        what="the toolkit under us",
        tests=("tests/test_toolkit_health.py", "tests/ui/test_garbage.py"),
    ),
    Figure(
        number="31",
        what="the clinic's audit list",
        tests=(f"{_RECORD}/clinic/test_audit.py", f"{_RECORD}/clinic/test_keeping.py"),
        broken="entries-not-chained",
        finds=(f"{_RECORD}/clinic/test_audit.py",),
    ),
    Figure(
        number="32",
        what="everything forgotten",
        tests=(f"{_RECORD}/test_forgetting.py", "tests/wiring/test_house.py"),
        broken="only-unlinked",
        finds=(f"{_RECORD}/test_forgetting.py",),
    ),
    Figure(
        number="33",
        what="broken settings",
        tests=(f"{_RECORD}/test_profile.py",),
        broken="settings-trusted",
    ),
    Figure(
        number="34",
        what="no network",
        tests=("tests/test_no_network.py",),
        broken="calls-home",
    ),
)
