"""A measure as a FHIR Questionnaire, so that a bundle explains itself and each licence travels along."""

from typing import Any, Final

from mindbody.content.measure import Measure, MeasureItem, Scale
from mindbody.insight.fhir.codes import HOME, LOINC_NOTICE, VERSION, codings, loinc_of

_MIN: Final = "http://hl7.org/fhir/StructureDefinition/minValue"
_MAX: Final = "http://hl7.org/fhir/StructureDefinition/maxValue"
_ORDINAL: Final = "http://hl7.org/fhir/StructureDefinition/ordinalValue"


def url_of(measure: str) -> str:
    """The canonical name of a measure's questionnaire, without its version."""
    return f"{HOME}/Questionnaire/{measure}"


def canonical(measure: str) -> str:
    """The same with its version."""
    return f"{url_of(measure)}|{VERSION}"


def questionnaire(measure: Measure) -> dict[str, Any]:
    """The measure with its items word for word."""
    coded = any(loinc_of(measure.id, part, code) for part, code in measure.codes.items())
    notices = [measure.licence, measure.citation, *((LOINC_NOTICE,) if coded else ())]
    return {
        "resourceType": "Questionnaire",
        "url": url_of(measure.id),
        "version": VERSION,
        "title": measure.title,
        "status": "active",
        "subjectType": ["Patient"],
        "copyright": " ".join(notices),
        "code": codings(measure.id, "panel", measure.codes.get("panel")),
        "item": [_item(measure, item) for item in measure.items],
    }


def answer_of(measure: Measure, item: MeasureItem, value: int) -> dict[str, Any]:
    """An answer in a response: a number of its scale, or the labelled answer that was chosen."""
    scale = item.scale or measure.scale
    label = next((each.label for each in scale.answers if each.value == value), None)
    if label is None:
        return {"valueInteger": value}
    return {"valueCoding": _option(measure, value, label)}


def _item(measure: Measure, item: MeasureItem) -> dict[str, Any]:
    scale = item.scale or measure.scale
    found: dict[str, Any] = {
        "linkId": item.id,
        "code": codings(measure.id, item.id, measure.codes.get(item.id)),
        "text": item.text,
        "required": False,
    }
    if scale.answers:
        options = [{"valueCoding": _option(measure, each.value, each.label)} for each in scale.answers]
        return {**found, "type": "choice", "answerOption": options}
    return {**found, "type": "integer", "extension": _limits(scale)}


def _limits(scale: Scale) -> list[dict[str, Any]]:
    return [{"url": _MIN, "valueInteger": scale.min}, {"url": _MAX, "valueInteger": scale.max}]


def _option(measure: Measure, value: int, label: str) -> dict[str, Any]:
    return {
        "extension": [{"url": _ORDINAL, "valueDecimal": value}],
        "system": f"{HOME}/CodeSystem/{measure.id}-answers",
        "code": str(value),
        "display": label,
    }
