"""What a bundle is held against: the R4B models, the R4 schema, our own table of codes, and its references.

None of them sees everything. The models take any word for a status; the schema takes two values for one;
neither knows a code or looks where a reference leads.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft6Validator

from mindbody.insight.fhir.codes import ACT_REASON, CATEGORY, CODES, HOME, LOINC, UCUM, VERIFIED

SCHEMA: Final = Path(__file__).parent / "r4.schema.json"
_ELSEWHERE: Final = {CATEGORY: {"survey"}, ACT_REASON: {"HTEST"}, UCUM: {"{score}"}}


def findings(bundle: Mapping[str, Any]) -> list[str]:
    """Everything that is wrong with a bundle, from all four sides; empty when it is in order."""
    return [*by_models(bundle), *by_schema(bundle), *by_codes(bundle), *by_references(bundle)]


def by_models(bundle: Mapping[str, Any]) -> list[str]:
    from fhir.resources.R4B.bundle import Bundle
    from pydantic import ValidationError

    try:
        Bundle.model_validate_json(json.dumps(bundle))
    except ValidationError as error:
        return [f"model: {each['loc']}: {each['msg']}" for each in error.errors()]
    return []


def by_schema(bundle: Mapping[str, Any]) -> list[str]:
    return [
        f"schema: {resource['resourceType']} {list(error.path)}: {error.message[:200]}"
        for resource in (bundle, *(entry["resource"] for entry in bundle["entry"]))
        for error in _validator(resource["resourceType"]).iter_errors(resource)
    ]


def by_codes(bundle: Mapping[str, Any]) -> list[str]:
    wrong = []
    for coded in _objects(bundle):
        system, code = coded.get("system"), coded.get("code")
        if system is None or code is None:
            continue
        known = _ELSEWHERE.get(system)
        if system == LOINC:
            known = set(VERIFIED)
        if known is None and not (system == CODES or system.startswith(f"{HOME}/")):
            wrong.append(f"codes: the system {system} is not one of ours or of those we know")
        elif known is not None and code not in known:
            wrong.append(f"codes: {code} is no code of {system} that was verified")
    return wrong


def by_references(bundle: Mapping[str, Any]) -> list[str]:
    """Every reference leads to a resource of the type it says, every response to its questionnaire, and no
    two resources have one name."""
    entries = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    wrong = [] if len(entries) == len(bundle["entry"]) else ["references: two resources have one name"]
    for each in _objects(bundle):
        if isinstance(uri := each.get("reference"), str) and (
            uri not in entries or entries[uri]["resourceType"] != each["type"]
        ):
            wrong.append(f"references: {uri} leads to no {each['type']}")
    asked = {
        f"{each['url']}|{each['version']}": {item["linkId"] for item in each["item"]}
        for each in entries.values()
        if each["resourceType"] == "Questionnaire"
    }
    for each in entries.values():
        if each["resourceType"] == "QuestionnaireResponse":
            items = asked.get(each["questionnaire"], set())
            if not {item["linkId"] for item in each["item"]} <= items:
                wrong.append(f"references: {each['questionnaire']} asks nothing like it")
    return wrong


@cache
def _validator(kind: str) -> Draft6Validator:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    return Draft6Validator({"definitions": schema["definitions"], "$ref": f"#/definitions/{kind}"})


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield value
        for inner in value.values():
            yield from _objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _objects(inner)
