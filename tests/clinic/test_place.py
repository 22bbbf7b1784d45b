"""A meeting is found again at the same block after a crash, or begins anew; never at a wrong place."""

import json
from dataclasses import replace

import pytest

from mindbody.clinic.place import from_json, to_json
from mindbody.clinic.running import begin
from tests.support.meetings import ARRIVE, BLOCKS, BREAK, CLOSE, LEARN, PRACTISE, shelf

FRESH = begin(BLOCKS, shelf())
RUN = (
    FRESH.tick(301.25).skip(BREAK).move(PRACTISE, 1).to_block(LEARN).next_screen().tick(9)
    .plus_minute().start_timer().tick(1).freeze()
)  # fmt: skip
KEPT = json.loads(to_json(RUN))


def test_the_place_is_found_again_whole() -> None:
    assert from_json(to_json(RUN), FRESH) == RUN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        json.dumps({**KEPT, "more": 1}),
        json.dumps({key: value for key, value in KEPT.items() if key != "spent"}),
        json.dumps({**KEPT, "agenda": 3}),
        json.dumps({**KEPT, "agenda": [[0, "arrive: Arrive", "600", False]]}),
        json.dumps({**KEPT, "agenda": [[0, "arrive: Arrive", 600, 0]]}),
        json.dumps({**KEPT, "agenda": [[0, 600, False]]}),
        json.dumps({**KEPT, "spent": [1.0]}),
        json.dumps({**KEPT, "spent": [-1.0] * 7}),
        json.dumps({**KEPT, "spent": [float("nan")] * 7}),
        json.dumps({**KEPT, "spent": [10**400] * 7}),
        json.dumps({**KEPT, "index": 7}),
        json.dumps({**KEPT, "index": -1}),
        json.dumps({**KEPT, "index": True}),
        json.dumps({**KEPT, "screen": None}),
        json.dumps({**KEPT, "cover": "curtain"}),
        json.dumps({**KEPT, "cover": ["blank"]}),
        json.dumps({**KEPT, "paused": "no"}),
        json.dumps({**KEPT, "timer_at": "soon"}),
    ],
)
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="can't be read"):
        from_json(text, FRESH)


@pytest.mark.parametrize(
    "blocks",
    [
        BLOCKS[:-1],
        (*BLOCKS, BLOCKS[ARRIVE]),
        (BLOCKS[LEARN], BLOCKS[ARRIVE], *BLOCKS[BREAK:]),
        (replace(BLOCKS[ARRIVE], title="Settle"), *BLOCKS[LEARN:]),
    ],
    ids=["one less", "one more", "in another order", "another title"],
)
def test_a_meeting_with_other_blocks_is_told_from_this_one(blocks: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match="another form of this meeting"):
        from_json(to_json(RUN), begin(blocks, shelf()))  # type: ignore[arg-type]  # blocks all


def test_a_screen_that_has_gone_since_is_not_looked_for() -> None:
    """A lesson may have a card less by then."""
    at_last = FRESH.to_block(CLOSE).next_screen()
    shorter = begin((*BLOCKS[:CLOSE], replace(BLOCKS[CLOSE], room_screens=())), shelf())

    assert from_json(to_json(at_last), shorter).screen == 0
