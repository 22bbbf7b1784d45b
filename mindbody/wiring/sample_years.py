"""A sample person with years of record, in files: for a look around, for pictures, for clinics to try."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from mindbody import __version__, places
from mindbody.content.library import Library
from mindbody.insight.fhir.bundle import Maker, Share, fhir_bundle, fhir_text
from mindbody.record.export import export_json
from mindbody.record.opening import open_record
from mindbody.record.people import FIRST as PROFILE
from mindbody.record.profile import Profile, save_profile
from mindbody.record.schema import FILE_NAME
from mindbody.record.store import Record
from mindbody.record.whole_file import write_whole
from mindbody.wiring.sample_body import body_days
from mindbody.wiring.sample_person import SampleClock, SamplePerson

NAME: Final = "Sample person"
FLAG: Final = "sample"
"""Among the flags of a profile."""
SEED: Final = 11
DAYS_A_YEAR: Final = 365
LONGEST_YEARS: Final = 40


class NotASampleError(ValueError):
    """Where a sample was to be put there is a person's record. The message is one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleWish:
    """years: more than 0. last: the last day of the record. now: the moment that the files name."""

    years: float
    last: date
    now: datetime
    out: Path
    seed: int = SEED


def write_sample_years(wish: SampleWish, library: Library) -> Iterator[str]:
    """Write the files; yields a line for each as it is there. `home` can be opened with `mindbody --home`.
    Raises NotASampleError before anything is touched, RecordError, OSError."""
    home = wish.out / "home"
    _only_a_sample(home)
    _only_a_sample(wish.out)
    shutil.rmtree(home, ignore_errors=True)
    folder = places.find_places(home, {}).profile(PROFILE)
    record, profile = sample_profile(folder, wish, library)
    try:
        yield f"{home}: a folder to open with mindbody --home"
        export_json(record, profile, wish.now, wish.out / "export.json")
        yield f"{wish.out / 'export.json'}: everything that is in it"
        maker = Maker(version=__version__, at=wish.now, today=wish.last)
        share = Share(goal_words=True)
        write_whole(wish.out / "fhir.json", fhir_text(fhir_bundle(record, library.measures, maker, share)))
        yield f"{wish.out / 'fhir.json'}: measures and goal, for a clinic"
        # Late: it brings Qt along.
        from mindbody.wiring.report import report_page, write_report

        page = report_page(record, library, name=profile.name, today=wish.last)
        write_report(page, wish.out / "report.pdf")
        yield f"{wish.out / 'report.pdf'}: the page for a clinician"
    finally:
        record.close()
    shutil.copyfile(folder / FILE_NAME, wish.out / FILE_NAME)
    yield f"{wish.out / FILE_NAME}: the record of a sample person"


def sample_profile(folder: Path, wish: SampleWish, library: Library) -> tuple[Record, Profile]:
    """A profile with its record in a new folder; the record is open. Raises NotASampleError, RecordError,
    OSError."""
    if (folder / FILE_NAME).exists():
        raise NotASampleError(f"{folder} holds a record already, so no sample was put there.")
    draw = random.Random(wish.seed)  # noqa: S311  a made-up life, no secret
    clock = SampleClock()
    first = wish.last - timedelta(days=max(1, round(wish.years * DAYS_A_YEAR)) - 1)
    clock.set(first, 0)
    profile = Profile(
        id=folder.name,
        name=NAME,
        country="US",
        first_run_done=True,
        matters=frozenset({"family", "fun-creativity"}),
        flags=frozenset({FLAG}),
    )
    record = open_record(folder, clock)
    record.mark_as_sample()
    SamplePerson(record, library, clock, draw).live(body_days(first, wish.last, draw))
    save_profile(folder, profile)
    return record, profile


def _only_a_sample(place: Path) -> None:
    """Raises NotASampleError where anything but a sample lies."""
    from mindbody.record.clock import SystemClock
    from mindbody.record.opening import open_to_read
    from mindbody.record.problems import RecordError

    for path in (place / FILE_NAME, *place.glob(f"profiles/*/{FILE_NAME}")):
        if not path.exists():
            continue
        try:
            record = open_to_read(path.parent, SystemClock())
            try:
                sample = record.is_sample()
            finally:
                record.close()
        except RecordError:
            sample = False
        if not sample:
            raise NotASampleError(f"{path} is not the record of a sample person, so it was left as it is.")
