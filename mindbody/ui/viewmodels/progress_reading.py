"""Reading a section of Progress out of a record, away from the screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from mindbody.insight.charts import read_years
from mindbody.insight.helped_so_far import helped_so_far
from mindbody.insight.matters import read_matters
from mindbody.insight.measuring import measure_course
from mindbody.insight.suggesting import suggest
from mindbody.insight.week import week_facts
from mindbody.ui.viewmodels.progress_helps import helps_blocks
from mindbody.ui.viewmodels.progress_matters import matters_blocks
from mindbody.ui.viewmodels.progress_measures import SHOWN, measure_blocks
from mindbody.ui.viewmodels.progress_sheet import Block, Section, Sheet
from mindbody.ui.viewmodels.progress_week import week_blocks

if TYPE_CHECKING:
    from mindbody.content.measure import Measure
    from mindbody.insight.uses import What
    from mindbody.record.store import Record


def _by_id(what: "What") -> str:
    return what.id


def _all(_what: "What") -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What things are called, by their id, and whether something can be suggested. domains: parts of life.
    asks: whether lessons ask measures."""

    lesson: Callable[[str], str] = str
    what: "Callable[[What], str]" = _by_id
    serves: "Callable[[What], bool]" = _all
    measures: "Mapping[str, Measure]" = field(default_factory=dict)
    domains: Mapping[str, str] = field(default_factory=dict)
    asks: bool = True


def read_sheet(section: Section, record: "Record", names: Names, today: date) -> Sheet:
    """A section that is told in words. Raises what the record raises."""
    return Sheet(section=section, open=True, blocks=_blocks(section, record, names, today))


def _blocks(section: Section, record: "Record", names: Names, today: date) -> tuple[Block, ...]:
    match section:
        case Section.MEASURES:
            answers = record.measure_answers()
            known = [names.measures[name] for name in SHOWN if name in names.measures]
            courses = [measure_course(measure, answers, today) for measure in known]
            return measure_blocks(courses, asks=names.asks)
        case Section.HELPS:
            helped = helped_so_far(record, today)
            suggestion = suggest(helped.seems, helped.felt, helped.fewer, serves=names.serves)
            return helps_blocks(helped, suggestion, names.what)
        case Section.MATTERS:
            return matters_blocks(read_matters(record, today), names.domains)
        case Section.WEEK:
            years = read_years(record, names.measures.get("peg"), today)
            helped, matters = helped_so_far(record, today), read_matters(record, today)
            week = week_facts(record, years, helped, matters, serves=names.serves)
            return week_blocks(week, names.what, names.lesson)
        case Section.TIME:
            return ()
