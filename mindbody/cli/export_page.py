"""`mindbody export --format pdf`: the page for a clinician, with what is ticked on it at first."""

import argparse
import os

from mindbody import places
from mindbody.cli.output import check_output
from mindbody.cli.record_access import opened


def export_page(arguments: argparse.Namespace) -> None:
    """Write the page, or tell all that would stand on it. Raises NoWayIn, RecordError, WrongWish, OSError."""
    check_output(arguments, ".pdf")
    from mindbody.paper.wording import all_words
    from mindbody.record.clock import SystemClock, local_day
    from mindbody.record.profile import load_profile
    from mindbody.wiring.packs import read_shelf
    from mindbody.wiring.report import report_page, write_report

    library = read_shelf(places.lessons(), places.find_places(arguments.home, os.environ).packs).library
    with opened(arguments.profile, arguments.home) as record:
        profile = load_profile(record.path.parent)
        today = local_day(SystemClock().now(), profile.settings.day_start)
        page = report_page(record, library, name=profile.name, today=today)
    if arguments.preview:
        print(all_words(page))
        print("Nothing was written.")
        return
    write_report(page, arguments.output)
    print(f"{arguments.output}: {len(page.sections)} parts, your name on top")
