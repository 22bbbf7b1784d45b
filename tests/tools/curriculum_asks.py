"""What the lessons are to ask, written by hand as the clinical plan means it.

Held against the lesson files; others may be added to a lesson, none of these taken away.
"""

from typing import Final

ASKS: Final = {
    # Where it hurts and since when, first measures, what pain touches, comfort, crashes, red flags seen.
    "you-are-believed": (
        "sites duration gcps_r peg phq4 impact impact.how_much wish_understood best_position "
        "usual_energy_min comfort skip_areas crash_after_effort flags_read"
    ),
    # Own volume dial, one turn-down and when, an old and a new telling, a quiz without a score.
    "sensitive-alarm": (
        "dial dial.item dial.kind dial.effect dial.can_change pick_turn_down when_days when_time "
        "what_i_was_told how_i_would_say_it_now quiz"
    ),
    # Values and their gap, one goal, its first step with floor version, sureness, if-then.
    "what-matters": (
        "values values.importance values.lived gap chosen_values goal goal_why goal_measure goal_unit "
        "goal_now goal_target goal_by first_step step_days step_time place helper floor_version "
        "confidence if_then if_then.if if_then.then"
    ),
    # Activity, unit, trials, baseline, plan, floor, weekly step, log, flare card.
    "steady-pacing": (
        "activity unit trials trials.amount start_point plan_do plan_rest_min plan_rounds_per_day "
        "plan_rest_kind floor_version weekly_step_pct log log.day log.planned log.done log.state "
        "log.pain_before log.pain_after next_week flare_first_sign flare_first_three flare_who"
    ),
    # Three movements with doses, the worry ladder, one experiment before and after, asked a clinician.
    "safe-to-move": (
        "menu menu.movement menu.start menu.floor ladder ladder.activity ladder.worry "
        "ladder.expected_pain experiment_rung experiment_predict experiment_date experiment_happened "
        "experiment_pain experiment_worry_now clinician_ok step_rule"
    ),
    # Signals, stressors, settle kit, zone before and after, practice times, preferred way.
    "stress-and-settling": (
        "signals_body signals_thoughts signals_actions signals_own stressors stressors.name "
        "stressors.weight stressors.can_change stressors.next settle_kit zone_before zone_after "
        "practice_time practice_time_second preferred"
    ),
    # The menu, three plans, how each was, what is lost and kept.
    "mood-and-good-things": (
        "menu plan plan.activity plan.day plan.time plan.with plan.floor_version after after.did "
        "after.pleasure after.achievement after.connection after.pain_before after.pain_after "
        "lost_and_kept_took lost_and_kept_mine"
    ),
    # The thought record and its thermometer.
    "noticing-thoughts": (
        "record record.when record.situation record.pain record.feelings record.strength record.body "
        "record.thought record.belief record.habit thermometer"
    ),
    # The record goes on; coping cards, one of them starred.
    "answering-thoughts": (
        "answers answers.choice answers.for answers.against answers.kinder_truer answers.belief_after "
        "answers.feeling_after answers.next_step coping_cards coping_cards.text starred_card"
    ),
    # Seven nights and their sums, rise time, wind-down, night plan.
    "sleep-with-pain": (
        "diary diary.lights_out diary.minutes_to_sleep diary.times_awake diary.minutes_awake "
        "diary.final_wake diary.out_of_bed diary.quality diary.naps_min diary.caffeine_after_2pm "
        "diary.pain_night sleep_sums rise_time wind_down night_position night_breath night_practice "
        "night_card night_medicine"
    ),
    # One habit, now, tiny step, anchor, days, if-then, log, easy meals.
    "food-and-rhythm": (
        "habit now tiny_step anchor days if_then if_then.if if_then.then log log.state log.note easy_meals"
    ),
    # Support map, one ask, the visit page, lines for being dismissed, the partner's page.
    "people-and-care": (
        "support_map support_map.alias support_map.kind support_map.how_often support_map.more_or_less "
        "ask_to ask_notice ask_feel ask_like ask_so_that ask_when visit_who visit_date visit_top "
        "visit_example visit_tried visit_tried.what visit_tried.helped visit_questions visit_medicines "
        "visit_plan_back phrases partner_helps partner_helps_not"
    ),
    # The flare plan in full, skills by how they helped, keep plan, check-ups, measures again, a letter.
    "flares-and-keeping-going": (
        "flare_usual_low flare_usual_high flare_early_signs flare_triggers flare_first_ten flare_days "
        "flare_days.amount flare_days.keep flare_days.drop flare_medicines flare_people "
        "flare_people.alias flare_people.how flare_card flare_practice flare_breath flare_movement "
        "flare_stop_signs flare_review_date skills_rank skills_rank.skill skills_rank.helped keep_daily "
        "keep_weekly keep_monthly checkups checkup_first checkup_second peg phq4 gcps_r pgic letter_to_me"
    ),
    # Measures, then and now, stuck, slipped, restart, one line of the flare plan, the next check.
    "booster": (
        "peg phq4 pgic gcps_r goal_now then_and_now stuck slipped restart flare_part flare_new_line "
        "next_check open_letter"
    ),
    "week-1": "anchor informal days note week_after",
    "week-2": "scan_choice informal days note week_after",
    "week-3": "way_of_moving informal days note week_after",
    "week-4": "stress_plan informal days note week_after",
    "week-5": "practice_choice phq4 informal days loudest week_after",
    "week-6": "carrier informal quiet_hours days note week_after",
    "week-7": "first_toward informal days note week_after",
    "week-8": "keepers keepers.practice keepers.time keepers.place own_movement informal days note",
    "understand": "dial dial.item dial.effect pick_turn_down peg",
    "settle-and-choose": "thought choice kinder_truer let_pass next_step practice_choice softened",
    "my-plan": (
        "alarm_things daily_days tell_who coping_cards flare_first_sign flare_first_three flare_who menu "
        "flags_read"
    ),
}
"""Question ids by lesson, and `question.column` for tables."""

STARS: Final = {
    "you-are-believed": "sites flags_read",
    "sensitive-alarm": "dial pick_turn_down when_days when_time",
    "what-matters": "chosen_values goal first_step step_days step_time floor_version confidence",
    "steady-pacing": (
        "activity trials plan_do plan_rest_min plan_rounds_per_day floor_version flare_first_sign "
        "flare_first_three"
    ),
    "safe-to-move": "menu",
    "stress-and-settling": "settle_kit practice_time",
    "mood-and-good-things": "plan",
    "noticing-thoughts": "record",
    "answering-thoughts": "answers",
    "sleep-with-pain": "rise_time night_position night_breath night_practice",
    "food-and-rhythm": "habit tiny_step anchor",
    "people-and-care": "ask_to ask_notice ask_like visit_top visit_example",
    "flares-and-keeping-going": (
        "flare_early_signs flare_first_ten flare_stop_signs flare_days keep_daily keep_weekly keep_monthly"
    ),
    **{f"week-{number}": "note" for number in (1, 2, 3, 4, 6, 7, 8)},
    "week-5": "loudest",
}
"""The questions that make a lesson done."""

SIZES: Final[dict[str, tuple[float | None, float | None, int | None]]] = {
    "you-are-believed.impact.how_much": (0, 3, None),
    "you-are-believed.wish_understood": (None, None, 280),
    "sensitive-alarm.dial": (3, None, 20),
    "sensitive-alarm.dial.item": (None, None, 60),
    "sensitive-alarm.dial.effect": (-3, 3, None),
    "sensitive-alarm.what_i_was_told": (None, None, 200),
    "sensitive-alarm.how_i_would_say_it_now": (None, None, 200),
    "what-matters.values.importance": (0, 10, None),
    "what-matters.values.lived": (0, 10, None),
    "what-matters.chosen_values": (1, 2, None),
    "what-matters.goal": (None, None, 120),
    "what-matters.goal_why": (None, None, 120),
    "what-matters.goal_measure": (None, None, 60),
    "what-matters.goal_by": (None, 56, None),
    "what-matters.first_step": (None, None, 80),
    "what-matters.floor_version": (None, None, 80),
    "what-matters.confidence": (0, 10, None),
    "what-matters.if_then": (1, None, 3),
    "steady-pacing.activity": (None, None, 60),
    "steady-pacing.trials": (3, None, 3),
    "steady-pacing.plan_rest_min": (1, 60, None),
    "steady-pacing.plan_rounds_per_day": (1, 8, None),
    "steady-pacing.floor_version": (None, None, 60),
    "steady-pacing.flare_first_sign": (None, None, 60),
    "steady-pacing.flare_first_three": (3, None, 3),
    "steady-pacing.flare_first_three.thing": (None, None, 60),
    "safe-to-move.menu": (3, None, 3),
    "safe-to-move.ladder": (3, None, 6),
    "safe-to-move.ladder.activity": (None, None, 60),
    "safe-to-move.ladder.worry": (0, 10, None),
    "safe-to-move.ladder.expected_pain": (0, 10, None),
    "safe-to-move.experiment_predict": (None, None, 120),
    "safe-to-move.experiment_happened": (None, None, 120),
    "stress-and-settling.stressors": (None, None, 5),
    "stress-and-settling.stressors.name": (None, None, 60),
    "stress-and-settling.stressors.next": (None, None, 80),
    "stress-and-settling.settle_kit": (3, None, None),
    "stress-and-settling.settle_kit.what": (None, None, 40),
    "mood-and-good-things.plan": (3, None, 3),
    "mood-and-good-things.lost_and_kept_took": (None, None, 120),
    "mood-and-good-things.lost_and_kept_mine": (None, None, 120),
    "noticing-thoughts.record.situation": (None, None, 120),
    "noticing-thoughts.record.strength": (0, 100, None),
    "noticing-thoughts.record.body": (None, None, 60),
    "noticing-thoughts.record.thought": (None, None, 160),
    "noticing-thoughts.record.belief": (0, 100, None),
    "answering-thoughts.answers.for": (None, None, 160),
    "answering-thoughts.answers.against": (None, None, 160),
    "answering-thoughts.answers.kinder_truer": (None, None, 160),
    "answering-thoughts.answers.belief_after": (0, 100, None),
    "answering-thoughts.answers.next_step": (None, None, 80),
    "answering-thoughts.coping_cards": (3, None, 5),
    "answering-thoughts.coping_cards.text": (None, None, 90),
    "sleep-with-pain.wind_down": (None, None, 6),
    "sleep-with-pain.diary.quality": (0, 10, None),
    "sleep-with-pain.diary.pain_night": (0, 10, None),
    "food-and-rhythm.now": (None, None, 60),
    "food-and-rhythm.tiny_step": (None, None, 60),
    "food-and-rhythm.anchor": (None, None, 60),
    "food-and-rhythm.if_then": (None, None, 1),
    "food-and-rhythm.easy_meals": (None, None, 7),
    "food-and-rhythm.easy_meals.meal": (None, None, 40),
    "people-and-care.ask_notice": (None, None, 120),
    "people-and-care.ask_feel": (None, None, 80),
    "people-and-care.ask_like": (None, None, 120),
    "people-and-care.ask_so_that": (None, None, 80),
    "people-and-care.visit_top": (1, None, 3),
    "people-and-care.visit_top.point": (None, None, 80),
    "people-and-care.visit_example": (None, None, 120),
    "people-and-care.visit_tried.helped": (-2, 2, None),
    "people-and-care.visit_questions": (None, None, 3),
    "people-and-care.visit_plan_back": (None, None, 200),
    "people-and-care.phrases": (1, 2, None),
    "flares-and-keeping-going.flare_early_signs": (3, None, 3),
    "flares-and-keeping-going.flare_triggers": (None, None, 5),
    "flares-and-keeping-going.flare_first_ten": (3, None, 3),
    "flares-and-keeping-going.flare_people": (1, None, 2),
    "flares-and-keeping-going.skills_rank.helped": (-2, 2, None),
    "flares-and-keeping-going.keep_daily": (None, None, 80),
    "flares-and-keeping-going.letter_to_me": (None, None, 600),
}
"""Least, most, and limit (characters of a text, rows of a table)."""

BESIDE: Final = {
    "you-are-believed": "B01 M01 V05 V01",
    "sensitive-alarm": "B02 R04 V03",
    "what-matters": "B04 M07 V06",
    "steady-pacing": "B05 M08 V16 V04",
    "safe-to-move": "B03 M09 V10 V11 V13 V01 V04 V05",
    "stress-and-settling": "B08 R01 V15",
    "mood-and-good-things": "B02 M06 V15",
    "noticing-thoughts": "B06 M10 V17",
    "answering-thoughts": "B03 M03 V20 V07",
    "sleep-with-pain": "B05 R06 V20 V21",
    "food-and-rhythm": "B02 M12 V16 V04",
    "people-and-care": "B04 M05 V07 V22",
    "flares-and-keeping-going": "B08 R05 V19 V21",
    "week-1": "B01 M01 V05 V01",
    "week-2": "B02 M02 V03 V07",
    "week-3": "B04 M09 V10 V26",
    "week-4": "B08 M01 V15",
    "week-5": "B05 M03 V21",
    "week-6": "B03 M10 V16 V04",
    "week-7": "B02 M06 V22 V21 V01",
}
"""The breath, the practice and the movements, the first one first."""

WEEK: Final = ("theme", "practice", "minutes", "informal practice", "movement", "weekly note")
"""What every week of the mindfulness track has."""
