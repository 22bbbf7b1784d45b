"""Pictures of the page for a clinician."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody


def visiting(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """The page for a clinician, with what someone would write on it."""
    from mindbody.wiring.demo import picture

    assert mindbody.guided is not None
    record = mindbody.guided.record
    answers = {
        "visit_top": [{"point": "Walking to the shop and back"}, {"point": "Sleep in the small hours"}],
        "visit_example": "I can't stand long enough to cook a meal.",
        "visit_tried": [{"what": "Physiotherapy", "helped": 1}, {"what": "A new pillow", "helped": 0}],
        "visit_questions": [{"question": "What could we try next for my sleep?"}],
        "visit_medicines": [{"medicine": "Two tablets at night"}],
    }
    for field, written in answers.items():
        record.answer(None, f"people-and-care.{field}", written)
    for sitting, values in (("one", (7, 8, 7)), ("two", (6, 5, 5))):
        for number, told in enumerate(values, start=1):
            record.answer_item(None, sitting, "peg", f"peg.{number}", told)
    mindbody.window.show_page("visit")
    yield picture(mindbody, out / "visit.png")
