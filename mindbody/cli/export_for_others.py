"""`mindbody export --format fhir|research`: a file for a clinic, or for those who study."""

import argparse
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from mindbody import __version__, places
from mindbody.cli.output import WrongWish, check_output
from mindbody.cli.record_access import opened

if TYPE_CHECKING:
    from mindbody.insight.for_others import ForOthers

_WORDS: Final = {
    "Questionnaire": ("questionnaire", "questionnaires"),
    "QuestionnaireResponse": ("filled-in form", "filled-in forms"),
    "Observation": ("score", "scores"),
    "Goal": ("goal", "goals"),
    "lines": ("line", "lines"),
}


def export_for_others(arguments: argparse.Namespace) -> None:
    """Write the file, or tell what would be in it. Raises NoWayIn, RecordError, WrongWish, OSError."""
    from mindbody.insight.fhir.bundle import Maker, Share
    from mindbody.insight.for_others import Kind, for_others, write
    from mindbody.record.clock import SystemClock, local_day
    from mindbody.record.profile import load_profile
    from mindbody.wiring.packs import read_shelf

    kind = Kind(arguments.format)
    check_output(arguments, kind.suffix)
    if arguments.goal_words and kind is not Kind.FHIR:
        raise WrongWish("--goal-words goes with --format fhir; no words of yours are in the research log")
    now = SystemClock().now()
    where = places.find_places(arguments.home, os.environ)
    measures = read_shelf(places.lessons(), where.packs).library.measures
    with opened(arguments.profile, arguments.home) as record:
        day_start = load_profile(record.path.parent).settings.day_start
        maker = Maker(version=__version__, at=now, today=local_day(now, day_start))
        made = for_others(record, measures, kind, maker, Share(goal_words=arguments.goal_words))
    if arguments.preview:
        lines = [f"This would leave, {len(made.data):,} bytes in all:", *(f"  {line}" for line in told(made))]
        print("\n".join([*lines, "Nothing was written."]))
        return
    write(made, arguments.output)
    print(f"{arguments.output}: {', '.join(told(made))}")


def told(made: "ForOthers") -> Iterator[str]:
    """What is in the file, in words."""
    for name, (one, many) in _WORDS.items():
        if count := made.counts.get(name):
            yield f"{count:,} {one if count == 1 else many}"
    if "Goal" in made.counts:
        yield "the goal in your own words" if made.goal_words else "not what the goal is (see --goal-words)"
    yield "no name"
