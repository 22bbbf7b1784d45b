"""Each teaching point has its card, each question its widget and its key; the page says so, and is true."""

import pytest
from PySide6.QtWidgets import QApplication

from mindbody.content.library import Library
from tools.curriculum.__main__ import PAGE, gathered, page
from tools.curriculum.fields import Asked
from tools.curriculum.points import read_points, without_card

LISTED = {
    "you-are-believed": "sites duration gcps_r peg phq4 impact wish_understood best_position comfort",
    "sensitive-alarm": "dial pick_turn_down quiz",
    "what-matters": "values chosen_values goal first_step place helper floor_version confidence if_then",
    "steady-pacing": (
        "activity unit trials start_point plan_do plan_rest_min plan_rounds_per_day plan_rest_kind "
        "floor_version weekly_step_pct log next_week flare_first_sign flare_first_three flare_who"
    ),
    "safe-to-move": "menu ladder experiment_rung clinician_ok",
    "stress-and-settling": (
        "signals_body signals_thoughts signals_actions signals_own stressors settle_kit zone_before "
        "zone_after practice_time preferred"
    ),
    "mood-and-good-things": "menu plan after lost_and_kept_took lost_and_kept_mine",
    "noticing-thoughts": "record thermometer",
    "answering-thoughts": "answers coping_cards starred_card",
    "sleep-with-pain": (
        "diary sleep_sums rise_time wind_down night_position night_breath night_practice night_card "
        "night_medicine"
    ),
    "food-and-rhythm": "habit tiny_step anchor days if_then log easy_meals",
    "people-and-care": (
        "support_map ask_to ask_notice ask_feel ask_like ask_so_that ask_when visit_who visit_date visit_top "
        "visit_example visit_tried visit_questions visit_medicines visit_plan_back phrases partner_helps "
        "partner_helps_not"
    ),
    "flares-and-keeping-going": (
        "flare_usual_low flare_usual_high flare_early_signs flare_triggers flare_first_ten flare_days "
        "flare_medicines flare_people flare_card flare_practice flare_breath flare_movement flare_stop_signs "
        "flare_review_date skills_rank keep_daily keep_weekly keep_monthly checkup_first checkup_second peg "
        "phq4 gcps_r pgic letter_to_me"
    ),
    "booster": (
        "peg phq4 pgic gcps_r then_and_now stuck slipped restart flare_part flare_new_line next_check "
        "open_letter"
    ),
}
"""Questions that a lesson can't be without, by id; others may be added."""


@pytest.fixture(scope="module")
def curriculum(qapp: QApplication) -> tuple[Library, tuple[Asked, ...]]:
    return gathered()


def test_every_teaching_point_has_its_card(curriculum: tuple[Library, tuple[Asked, ...]]) -> None:
    """Thirteen lessons and the booster, and every card of theirs teaches a point."""
    library, _ = curriculum
    points = read_points()
    assert without_card(points, library) == ()
    for lesson in library.programmes["cbt"].lessons:
        taught = {point.card for point in points if point.lesson == lesson}
        assert taught == set(range(1, len(library.lessons[lesson].cards) + 1)), lesson


def test_every_question_has_a_widget_and_a_key(curriculum: tuple[Library, tuple[Asked, ...]]) -> None:
    """Nothing is asked that can't be answered, or kept under a key of its own."""
    _, questions = curriculum
    assert [each for each in questions if not (each.widget and each.question)] == []
    assert len({each.key for each in questions}) == len(questions)


@pytest.mark.parametrize("lesson", sorted(LISTED))
def test_no_listed_question_is_missing(lesson: str, curriculum: tuple[Library, tuple[Asked, ...]]) -> None:
    """What a lesson is to ask, it asks."""
    library, _ = curriculum
    there = {field.id for field in library.lessons[lesson].exercise}
    assert set(LISTED[lesson].split()) - there == set()


def test_the_page_is_true(curriculum: tuple[Library, tuple[Asked, ...]]) -> None:
    """docs/CURRICULUM.md is what `python -m tools.curriculum` would write now."""
    library, questions = curriculum
    assert PAGE.read_text(encoding="utf-8") == page(library, read_points(), questions)
