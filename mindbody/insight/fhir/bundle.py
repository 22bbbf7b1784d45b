"""The bundle: a person without a name, their answers and scores, their goal, and the app that scored them.

What a person wrote in their own words leaves only where they ticked it. Practice logs stay in our own forms.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final
from unicodedata import category
from uuid import UUID, uuid5

from mindbody.content.measure import Measure, Score
from mindbody.insight.fhir.codes import ACT_REASON, CATEGORY, LOCAL_PERSON, UCUM, concept
from mindbody.insight.fhir.questionnaires import answer_of, canonical, questionnaire, url_of
from mindbody.insight.matters import GoalCourse, read_matters
from mindbody.insight.measuring import MeasureCourse, ScorePoint, measure_course
from mindbody.insight.sittings import Sitting
from mindbody.toolkit.cells import whole

if TYPE_CHECKING:
    from mindbody.record.store import Record

NAMES: Final = UUID("5f0c9c1e-4d0a-5b56-9a3e-6d696e64626f")
"""The name space in which the ids of a bundle are made, so that the same record gives the same ids."""

A_GOAL: Final = "A goal of the person's own"
"""What stands in place of a goal that was not ticked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What leaves. measures: by id, None for all. goal: whether there is a goal at all, and goal_words:
    whether in the person's own words."""

    measures: frozenset[str] | None = None
    goal: bool = True
    goal_words: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """What a bundle says of its making: the app's version, and when."""

    version: str
    at: datetime
    today: date


def fhir_bundle(
    record: "Record", measures: Mapping[str, Measure], maker: Maker, share: Share = Share()
) -> dict[str, Any]:
    """The record as a Bundle of the type collection. Raises what the record raises.

    Every id is made from the ids of the rows, so that a record that went out and in again gives the same
    bundle, and a clinic that takes a second one sees which answers it has.
    """
    answers = record.measure_answers()
    courses = [
        measure_course(measure, answers, maker.today)
        for measure in measures.values()
        if share.measures is None or measure.id in share.measures
    ]
    courses = [course for course in courses if course.sittings]
    goal = read_matters(record, maker.today).goal if share.goal else None
    sample = record.is_sample()
    person = _Person(record.record_id(), sample=sample)
    entries = [
        (person.uri, person.patient()),
        (person.device, _device(maker.version)),
        *((url_of(course.measure.id), questionnaire(course.measure)) for course in courses),
        *(entry for course in courses for entry in _of_measure(course, person)),
    ]
    if goal is not None:
        entries.append((person.named("goal"), _goal(goal, person, words=share.goal_words)))
    return {
        "resourceType": "Bundle",
        **({"meta": _SAMPLE_META} if sample else {}),
        "type": "collection",
        "timestamp": _instant(maker.at),
        "entry": [{"fullUrl": uri, "resource": resource} for uri, resource in entries],
    }


def fhir_text(bundle: Mapping[str, Any]) -> str:
    """The bundle as it is written and as it is shown before: byte for byte the same."""
    return json.dumps(bundle, ensure_ascii=False, indent=1) + "\n"


_SAMPLE_META: Final = {
    "security": [{"system": ACT_REASON, "code": "HTEST", "display": "test health data"}],
    "tag": [{"system": f"{LOCAL_PERSON}/kind", "code": "sample", "display": "Sample person"}],
}
"""Nobody's record must ever pass for somebody's."""


class _Person:
    """The names of one person's resources."""

    def __init__(self, pseudonym: str, *, sample: bool) -> None:
        self.pseudonym = pseudonym
        self._sample = sample
        self.uri = self.named("patient")
        self.device = self.named("device")

    def named(self, *parts: str) -> str:
        return f"urn:uuid:{uuid5(NAMES, '/'.join((self.pseudonym, *parts)))}"

    def patient(self) -> dict[str, Any]:
        return {
            "resourceType": "Patient",
            **({"meta": _SAMPLE_META} if self._sample else {}),
            "identifier": [{"system": LOCAL_PERSON, "value": self.pseudonym}],
        }

    @property
    def reference(self) -> dict[str, str]:
        return {"reference": self.uri, "type": "Patient"}


def _of_measure(course: MeasureCourse, person: _Person) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each sitting with its answers, and its scores behind it."""
    measure = course.measure
    points = {
        (point.sitting, score.score.id): (score.score, point)
        for score in course.courses.values()
        for point in score.points
    }
    for sitting in course.sittings:
        response = person.named("response", sitting.id)
        items = _items(measure, sitting)
        if not items:
            continue
        yield response, _response(measure, sitting, items, person)
        for score in measure.scores:
            if (found := points.get((sitting.id, score.id))) is not None:
                uri = person.named("score", sitting.id, score.id)
                yield uri, _observation(measure, *found, response, person)


def _response(
    measure: Measure, sitting: Sitting, items: list[dict[str, Any]], person: _Person
) -> dict[str, Any]:
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": canonical(measure.id),
        "status": "completed",
        "subject": person.reference,
        "authored": _instant(sitting.at),
        "author": person.reference,
        "source": person.reference,
        "item": items,
    }


def _items(measure: Measure, sitting: Sitting) -> list[dict[str, Any]]:
    """The answered items; one that was passed over is left out."""
    found = []
    for item in measure.items:
        value = sitting.answers.get(item.id)
        if value is None and item.of is not None:
            value = sitting.answers.get(item.of)
        if value is not None:
            found.append({"linkId": item.id, "answer": [answer_of(measure, item, value)]})
    return found


def _observation(
    measure: Measure, score: Score, point: ScorePoint, response: str, person: _Person
) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": CATEGORY, "code": "survey", "display": "Survey"}]}],
        "code": concept(measure.id, score.id, score.title, measure.codes.get(score.id)),
        "subject": person.reference,
        "effectiveDateTime": _instant(point.at),
        "performer": [person.reference],
        "valueQuantity": {
            "value": whole(round(point.value, score.decimals)),
            "unit": "{score}",
            "system": UCUM,
            "code": "{score}",
        },
        "device": {"reference": person.device, "type": "Device"},
        "derivedFrom": [{"reference": response, "type": "QuestionnaireResponse"}],
    }


def _goal(goal: GoalCourse, person: _Person, *, words: bool) -> dict[str, Any]:
    target: dict[str, Any] = {}
    called, unit = (_line(goal.goal), _line(goal.unit)) if words else ("", "")
    if called and goal.target is not None:
        # A number needs the thing that it counts, and that is in the person's words.
        target["measure"] = {"text": called}
        target["detailQuantity"] = {"value": whole(goal.target), **({"unit": unit} if unit else {})}
    if goal.by is not None:
        target["dueDate"] = goal.by.isoformat()
    return {
        "resourceType": "Goal",
        "lifecycleStatus": "active",
        "description": {"text": called or A_GOAL},
        "subject": person.reference,
        **({"startDate": goal.stood[0].day.isoformat()} if goal.stood else {}),
        **({"target": [target]} if target else {}),
        "expressedBy": person.reference,
    }


def _device(version: str) -> dict[str, Any]:
    return {
        "resourceType": "Device",
        "deviceName": [{"name": "MindBody", "type": "user-friendly-name"}],
        "type": {"text": "Self-management app"},
        "version": [{"value": version}],
    }


def _line(words: str) -> str:
    """A person's words on one line: a FHIR string holds no control characters."""
    return " ".join("".join(" " if category(each) == "Cc" else each for each in words).split())


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
