"""Pictures of the page for a flare, of Today on a day of one, and of the activity-and-rest timer."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.wiring.by_hand import HandTime

if TYPE_CHECKING:
    from mindbody.wiring.app import MindBody

PLAN = "flares-and-keeping-going"


def flaring(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """Empty, filled in, on the first of three smaller days, and Today then; all is taken back after it."""
    from mindbody.ui.pages.flare.page import FlarePage
    from mindbody.wiring.demo import picture
    from mindbody.wiring.flaring import Flaring

    assert mindbody.guided is not None
    record = mindbody.guided.record
    room = mindbody.rooms["flare"]
    page = mindbody.window.page_widget("flare")
    assert isinstance(room, Flaring)
    assert isinstance(page, FlarePage)

    def pictures(name: str) -> Iterator[str]:
        bar = page.verticalScrollBar()
        bar.setValue(0)
        yield picture(mindbody, out / f"{name}.png")
        number = 1
        while bar.value() < bar.maximum():
            number += 1
            bar.setValue(bar.value() + page.viewport().height() - 80)
            yield picture(mindbody, out / f"{name}-{number}.png")

    mindbody.flare()
    yield from pictures("flare-empty")
    answers: dict[str, object] = {
        "answering-thoughts.coping_cards": [{"text": "I have come through every one so far."}],
        f"{PLAN}.flare_early_signs": [{"sign": "My jaw is tight"}, {"sign": "I can't read a page"}],
        f"{PLAN}.flare_first_ten": [
            {"thing": "Sit down"},
            {"thing": "Three sighs"},
            {"thing": "Send Sam one word"},
        ],
        f"{PLAN}.flare_days": [
            {"id": "day-1", "amount": 50, "keep": "rise time and meals", "drop": "the washing"},
            {"id": "day-2", "amount": 70, "keep": "a short walk"},
            {"id": "day-3", "amount": 90},
        ],
        f"{PLAN}.flare_people": [{"alias": "Sam", "how": "I send one word"}],
        f"{PLAN}.flare_medicines": "As agreed with the clinic, at night",
    }
    for field, value in answers.items():
        record.answer(None, field, value)
    room.refresh()
    yield from pictures("flare-filled")
    room.view_model.plan_smaller()
    yield from pictures("flare-day-one")
    mindbody.window.show_page("today")
    yield picture(mindbody, out / "flare-today.png")
    room.view_model.undo()


def pacing(mindbody: "MindBody", out: Path) -> Iterator[str]:
    """Before, in the activity, past its end, at rest, and after."""
    from mindbody.wiring.demo import picture
    from mindbody.wiring.pacing import Pacing

    assert mindbody.guided is not None
    answers: dict[str, object] = {
        "activity": "Walk to the bench",
        "unit": "min",
        "plan_do": 8,
        "plan_rest_min": 5,
        "plan_rounds_per_day": 2,
        "plan_rest_kind": "lie",
    }
    for field, value in answers.items():
        mindbody.guided.record.answer(None, f"steady-pacing.{field}", value)
    mindbody.pages.show_pacing_timer()
    room = mindbody.rooms["pacing-timer"]
    time = mindbody.machine.clock
    assert isinstance(room, Pacing)
    assert isinstance(time, HandTime)
    model = room.view_model
    yield picture(mindbody, out / "pacing-before.png")
    model.begin()
    time.go_on(190.0)
    yield picture(mindbody, out / "pacing-activity.png")
    time.go_on(310.0)
    yield picture(mindbody, out / "pacing-over.png")
    model.go_on()
    time.go_on(130.0)
    yield picture(mindbody, out / "pacing-rest.png")
    model.stop()
    yield picture(mindbody, out / "pacing-after.png")
    mindbody.window.show_page("today")
