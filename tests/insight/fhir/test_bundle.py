"""A record as FHIR R4: sound from four sides, without a name, and without a word that was not ticked."""

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.content.measure import Measure
from mindbody.insight.fhir.bundle import Maker, Share, fhir_bundle, fhir_text
from mindbody.insight.fhir.codes import LOINC, VERIFIED, loinc_of
from mindbody.insight.fhir.questionnaires import questionnaire
from mindbody.record.export import export_json
from mindbody.record.importing import take_in
from mindbody.record.incoming import read_export
from mindbody.record.profile import Profile
from tests.insight.fhir.validating import by_codes, by_models, by_references, by_schema, findings
from tests.insight.test_measuring import measure, ours
from tests.support.lives import Life

GOAL = "Walk to the lake with Ada"
AT = datetime(2026, 6, 1, 8, 30, tzinfo=UTC)


def lived(life: Life) -> None:
    """Every measure once, some with items passed over, PEG twice; a goal; and words that must stay here."""
    session = life.session(0, before=6, after=5)
    life.sit(0, "peg", 6, 7, 4, session=session)
    life.sit(0, "gcps-r", 3, 2, session=session)
    life.sit(0, "phq-4", 1, 2, 3, None, session=session)
    life.sit(28, "peg", 5, 6, 3)
    life.sit(28, "pgic", 3)
    life.sit(29, "pain-now", 4)
    life.sit(35, "peg", None, None, None)
    for field, value in (
        ("goal", GOAL),
        ("goal_unit", "minutes"),
        ("goal_now", 5),
        ("goal_target", 12),
        ("goal_by", "2026-05-01"),
        ("goal_why", "I miss her"),
    ):
        life.answer(1, f"what-matters.{field}", value)


def bundle_of(life: Life, share: Share = Share(), day: int = 90) -> dict[str, Any]:  # noqa: B008  frozen
    maker = Maker(version="0.1.0", at=AT, today=life.day(day))
    return fhir_bundle(life.record, ours().measures, maker, share)


def resources(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def scores_of(bundle: dict[str, Any]) -> list[tuple[str, object, str | None]]:
    """Of each score: its own code, its value, and its LOINC code."""
    found = []
    for each in resources(bundle, "Observation"):
        codes = {coding["system"]: coding["code"] for coding in each["code"]["coding"]}
        loinc = codes.pop(LOINC, None)
        found.append((*codes.values(), each["valueQuantity"]["value"], loinc))
    return found


@pytest.mark.parametrize(
    "share", [Share(), Share(goal_words=True), Share(measures=frozenset({"peg"}), goal=False)]
)
def test_a_bundle_is_in_order_from_all_four_sides(life: Life, share: Share) -> None:
    """Models, schema, codes and references have nothing to say."""
    lived(life)

    bundle = bundle_of(life, share)

    assert findings(bundle) == []
    assert json.loads(fhir_text(bundle)) == bundle


def test_scores_and_codes_are_those_of_the_answers(life: Life) -> None:
    """PEG 17/3 and 14/3; grade 3, since pain limits on most days; PHQ-4 with an item passed over has its
    worry alone. Codes stand where they are verified, and nowhere else."""
    lived(life)

    assert scores_of(bundle_of(life)) == [
        ("gcps-r.grade", 3, None),
        ("pain-now.now", 4, "72514-3"),
        ("peg.mean", 5.7, "91147-9"),
        ("peg.sum", 17, None),
        ("peg.mean", 4.7, "91147-9"),
        ("peg.sum", 14, None),
        ("pgic.change", 3, None),
        ("phq-4.anxiety", 3, None),
    ]


def test_an_item_passed_over_is_left_out_and_a_sitting_without_answers_too(life: Life) -> None:
    """Missing is never a nought, and an empty form is no form."""
    lived(life)

    responses = resources(bundle_of(life), "QuestionnaireResponse")

    items = {
        each["questionnaire"].rpartition("/")[2]: [item["linkId"] for item in each["item"]]
        for each in responses
    }
    assert items["phq-4|1"] == ["phq-4.1", "phq-4.2", "phq-4.3"]
    assert items["gcps-r|1"] == [f"gcps-r.{number}" for number in range(1, 6)]
    assert sum(each["questionnaire"].endswith("peg|1") for each in responses) == 2


def test_words_leave_only_where_they_were_ticked(life: Life) -> None:
    """The goal is there either way; what it is, and what is counted, when the person says so. Why, never."""
    lived(life)

    [goal] = resources(bundle_of(life), "Goal")
    assert goal["description"]["text"] != GOAL
    assert goal["target"] == [{"dueDate": "2026-05-01"}]
    assert "Ada" not in fhir_text(bundle_of(life))

    [ticked] = resources(bundle_of(life, Share(goal_words=True)), "Goal")
    assert ticked["description"]["text"] == GOAL
    assert ticked["target"][0]["detailQuantity"] == {"value": 12, "unit": "minutes"}
    assert ticked["startDate"] == "2026-03-03"
    assert "miss her" not in fhir_text(bundle_of(life, Share(goal_words=True)))


def test_nobody_is_named_and_only_what_was_chosen_leaves(life: Life) -> None:
    lived(life)

    bundle = bundle_of(life, Share(measures=frozenset({"pgic"}), goal=False))

    assert {entry["resource"]["resourceType"] for entry in bundle["entry"]} == {
        "Patient", "Device", "Questionnaire", "QuestionnaireResponse", "Observation",
    }  # fmt: skip
    [patient] = resources(bundle, "Patient")
    assert set(patient) == {"resourceType", "identifier"}
    assert [each["url"].rpartition("/")[2] for each in resources(bundle, "Questionnaire")] == ["pgic"]


def test_licences_travel_with_the_questions(life: Life) -> None:
    """And LOINC's own notice with every questionnaire that has a code of theirs."""
    lived(life)

    notices = {
        each["url"].rpartition("/")[2]: each["copyright"]
        for each in resources(bundle_of(life), "Questionnaire")
    }

    assert all(ours().measures[name].licence in notice for name, notice in notices.items())
    assert {name for name, notice in notices.items() if "Regenstrief" in notice} == {
        "peg",
        "phq-4",
        "pain-now",
    }


def test_a_record_that_went_out_and_in_again_gives_the_same_bundle(life: Life, tmp_path: Path) -> None:
    """Row for row, id for id, byte for byte."""
    lived(life)
    export_json(life.record, Profile(id="me"), AT, tmp_path / "export.json")
    other = Life(tmp_path / "other")

    take_in(other.record, read_export(tmp_path / "export.json"))

    assert fhir_text(bundle_of(other)) == fhir_text(bundle_of(life))
    other.record.close()


def test_a_sample_person_can_never_pass_for_a_patient(life: Life) -> None:
    """Marked as test data, in the form that clinics' systems know, on the bundle and on the person."""
    life.record.mark_as_sample()
    lived(life)

    bundle = bundle_of(life)

    [patient] = resources(bundle, "Patient")
    for marked in (bundle, patient):
        assert [each["code"] for each in marked["meta"]["security"]] == ["HTEST"]
    assert findings(bundle) == []


def test_a_code_that_a_pack_made_up_stays_at_home() -> None:
    """A file may say what it likes; another meaning for a known code is no better than an unknown one."""
    assert loinc_of("peg", "mean", "91147-9") == "91147-9"
    assert loinc_of("peg", "sum", "91147-9") is None
    assert loinc_of("mine", "mean", "91147-9") is None
    assert loinc_of("peg", "mean", "12345-6") is None
    assert loinc_of("peg", "mean", None) is None


@pytest.mark.parametrize("each", ours().measures.values(), ids=lambda each: each.id)
def test_every_code_in_our_own_files_is_verified(each: Measure) -> None:
    """So that none is quietly left out, or quietly wrong."""
    assert all(loinc_of(each.id, part, code) == code for part, code in each.codes.items())
    assert questionnaire(each)["version"] == "1"


def test_codes_that_contradict_each_other_in_the_sources_are_not_there() -> None:
    """70272-0 is called the PHQ-4 total by one source and GAD-2 by another."""
    assert "70272-0" not in VERIFIED


Mending = Callable[[dict[str, Any]], None]


def _observation(bundle: dict[str, Any]) -> dict[str, Any]:
    return resources(bundle, "Observation")[0]


def _two_values(bundle: dict[str, Any]) -> None:
    _observation(bundle)["valueInteger"] = 3


def _wrong_status(bundle: dict[str, Any]) -> None:
    _observation(bundle)["status"] = "finished"


def _wrong_code(bundle: dict[str, Any]) -> None:
    _observation(bundle)["code"]["coding"].append({"system": LOINC, "code": "70272-0"})


def _no_such_reference(bundle: dict[str, Any]) -> None:
    _observation(bundle)["derivedFrom"][0]["reference"] = "urn:uuid:00000000-0000-4000-8000-000000000000"


def _no_zone(bundle: dict[str, Any]) -> None:
    _observation(bundle)["effectiveDateTime"] = "2026-03-02T18:00:00"


@pytest.mark.parametrize(
    ("broken", "seen_by"),
    [
        (_two_values, by_models),
        (_wrong_status, by_schema),
        (_wrong_code, by_codes),
        (_no_such_reference, by_references),
        (_no_zone, by_schema),
    ],
)
def test_each_side_sees_what_the_others_miss(
    life: Life, broken: Mending, seen_by: Callable[[dict[str, Any]], list[str]]
) -> None:
    """A validator that finds nothing must be able to find something."""
    lived(life)
    bundle = copy.deepcopy(bundle_of(life))

    broken(bundle)

    assert seen_by(bundle)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["peg", "phq-4", "pgic", "gcps-r"]),
            st.lists(st.one_of(st.none(), st.integers(0, 10)), min_size=4, max_size=4),
        ),
        max_size=6,
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
)
def test_whatever_was_answered_the_bundle_is_in_order(
    tmp_path: Path, sittings: list[tuple[str, list[int | None]]], goal: str
) -> None:
    """Items passed over at random, and a goal in any script."""
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    life = Life(folder)
    for day, (name, values) in enumerate(sittings):
        of = measure(name)
        own = [item for item in of.items if item.of is None]
        limits = [item.scale or of.scale for item in own]
        life.sit(
            day,
            name,
            *(
                None if value is None else min(max(value, scale.min), scale.max)
                for value, scale in zip(values, limits, strict=False)
            ),
        )
    life.answer(0, "what-matters.goal", goal)
    life.answer(0, "what-matters.goal_target", 3)

    assert findings(bundle_of(life, Share(goal_words=True))) == []
    life.record.close()
