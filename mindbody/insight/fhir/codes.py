"""The codes that may leave, each with what it stands for and who says so.

A code in a measure's file goes out only if this table gives it the same meaning: a pack may hold any number,
and a wrong code would put a wrong score into someone's chart. What is not here goes out as text, with a code
of our own beside it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
ACT_REASON: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"

HOME: Final = "https://mindbody.example/fhir"
"""Where our own names live. The domain is one that is kept free for examples (RFC 2606), so that no other can
claim these names; they are names, and nothing is ever fetched from them."""
CODES: Final = f"{HOME}/CodeSystem/measures"
LOCAL_PERSON: Final = f"{HOME}/local-person"
VERSION: Final = "1"
"""Of our questionnaires; one more when an item or a scale changes."""

LOINC_NOTICE: Final = (
    "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief "
    "Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is "
    "available at no cost under the license at http://loinc.org/license."
)


class Verified(NamedTuple):
    """Of which measure and which part of it a code speaks, and where that was seen."""

    measure: str
    part: str
    source: str


_PEG_SOURCE: Final = "two public FHIR questionnaire sets, one of them checked against LOINC 2.82"
_PHQ_SOURCE: Final = "public FHIR questionnaires of the PHQ family; HL7 Japan and Argonaut examples"

VERIFIED: Final[Mapping[str, tuple[Verified, ...]]] = MappingProxyType(
    {
        "91148-7": (Verified("peg", "panel", _PEG_SOURCE),),
        "91147-9": (Verified("peg", "mean", _PEG_SOURCE),),
        "75893-8": (Verified("peg", "peg.1", _PEG_SOURCE),),
        "91145-3": (Verified("peg", "peg.2", _PEG_SOURCE),),
        "91146-1": (Verified("peg", "peg.3", _PEG_SOURCE),),
        "69724-3": (Verified("phq-4", "panel", _PHQ_SOURCE),),
        "55758-7": (Verified("phq-4", "depression", _PHQ_SOURCE),),
        "69725-0": (Verified("phq-4", "phq-4.1", _PHQ_SOURCE),),
        "68509-9": (Verified("phq-4", "phq-4.2", _PHQ_SOURCE),),
        "44250-9": (Verified("phq-4", "phq-4.3", _PHQ_SOURCE),),
        "44255-8": (Verified("phq-4", "phq-4.4", _PHQ_SOURCE),),
        "72514-3": (
            Verified("pain-now", "now", "HL7 Belgium, ANS France, IHE mPSC"),
            Verified("pain-now", "pain-now.1", "HL7 Belgium, ANS France, IHE mPSC"),
        ),
    }
)
"""Left out on purpose: a code for the PHQ-4 total (sources contradict each other), GAD-2, GCPS-R and PGIC."""


def loinc_of(measure: str, part: str, code: str | None) -> str | None:
    """The code, if it is known to speak of this part of this measure."""
    known = VERIFIED.get(code or "", ())
    return code if any((each.measure, each.part) == (measure, part) for each in known) else None


def concept(measure: str, part: str, text: str, code: str | None) -> dict[str, Any]:
    """A CodeableConcept: our own name for it, the LOINC code where it is verified, and words."""
    return {"coding": codings(measure, part, code), "text": text}


def codings(measure: str, part: str, code: str | None) -> list[dict[str, Any]]:
    """Our own coding, after the LOINC one where that is verified."""
    ours = {"system": CODES, "version": VERSION, "code": own_code(measure, part)}
    loinc = loinc_of(measure, part, code)
    return [ours] if loinc is None else [{"system": LOINC, "code": loinc}, ours]


def own_code(measure: str, part: str) -> str:
    """Our own code for a part of a measure; an item's id names its measure by itself."""
    return part if part.startswith(f"{measure}.") else f"{measure}.{part}"
