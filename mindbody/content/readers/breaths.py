"""Breath files."""

from typing import Annotated, Final

from annotated_types import Ge, Gt, Le, MinLen

from mindbody.content.breath import Breath, Do, Phase, Variant
from mindbody.content.gathering import gather_words
from mindbody.content.notes import Notes
from mindbody.content.sheets import Code, Sheet, Slug, Words, YesNo, read_sheet
from mindbody.content.source import Text
from mindbody.content.yaml_reading import Where, Yaml, read_yaml

SECONDS: Final = {
    Do.IN: (2.0, 6.0),
    Do.TOP_UP: (0.5, 2.0),
    Do.HOLD: (0.0, 7.0),
    Do.OUT: (2.0, 10.0),
    Do.REST: (0.0, 6.0),
}
"""How short and how long a phase may be. Beyond these a breath is no longer easy."""

_KEYS: Final = {"do", "seconds"}
_TEXTS: Final = ("title", "about", "cautions.*", "variants.*.title")
_Minutes = Annotated[float, Gt(0), Le(60)]
_Cycles = Annotated[int, Ge(1), Le(100)]


class _PhaseSheet(Sheet):
    do: Do
    seconds: Annotated[float, Ge(0)]


class _VariantSheet(Sheet):
    id: Slug
    title: Words
    phases: Annotated[tuple[_PhaseSheet, ...], MinLen(1)]
    needs_consent: YesNo = False
    cycles: _Cycles | None = None


class _BreathSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    about: Words
    phases: tuple[_PhaseSheet, ...]
    minutes: tuple[_Minutes, ...] = ()
    cycles: _Cycles | None = None
    variants: tuple[_VariantSheet, ...] = ()
    needs_consent: YesNo = False
    cautions: tuple[Words, ...] = ()
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_breath(text: Text, notes: Notes) -> Breath | None:
    """A breathing pattern with its variants."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_BreathSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    _hold_phases(sheet.phases, sheet.needs_consent, ("phases",), yaml, notes)
    seen: set[str] = set()
    for index, variant in enumerate(sheet.variants):
        consent = variant.needs_consent or sheet.needs_consent
        _hold_phases(variant.phases, consent, ("variants", index, "phases"), yaml, notes)
        if variant.id and variant.id in seen:
            line = yaml.line(("variants", index, "id"))
            notes.wrong(line, f"the variant “{variant.id}” stands here again; expected its own id")
        seen.add(variant.id)
    if sound and not sheet.minutes and sheet.cycles is None:
        notes.wrong(
            yaml.first, "neither “minutes” nor “cycles” is given; expected how long the breath is offered"
        )
    if not sound:
        return None
    return Breath(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        about=sheet.about,
        phases=_phases(sheet.phases),
        minutes=sheet.minutes,
        cycles=sheet.cycles,
        variants=tuple(
            Variant(
                id=variant.id,
                title=variant.title,
                phases=_phases(variant.phases),
                needs_consent=variant.needs_consent,
                cycles=variant.cycles,
            )
            for variant in sheet.variants
        ),
        needs_consent=sheet.needs_consent,
        cautions=sheet.cautions,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _phases(sheets: tuple[_PhaseSheet, ...]) -> tuple[Phase, ...]:
    return tuple(Phase(do=phase.do, seconds=phase.seconds) for phase in sheets)


def _hold_phases(
    phases: tuple[_PhaseSheet, ...], consent: bool, where: Where, yaml: Yaml, notes: Notes
) -> None:
    whole = [(index, phase) for index, phase in enumerate(phases) if phase.model_fields_set >= _KEYS]
    for index, phase in whole:
        line = yaml.line((*where, index, "seconds"))
        shortest, longest = SECONDS[phase.do]
        if not shortest <= phase.seconds <= longest:
            notes.wrong(
                line, f"{phase.do} lasts {phase.seconds:g}s; expected {shortest:g} to {longest:g} seconds"
            )
        if (phase.seconds * 2) % 1:
            notes.wrong(line, f"{phase.do} lasts {phase.seconds:g}s; expected steps of 0.5 seconds")
        if phase.do is Do.HOLD and phase.seconds and not consent:
            notes.wrong(line, "the breath is held without consent; expected “needs_consent: true”")
    if len(whole) < len(phases) or not phases:
        return
    missing = [do for do in (Do.IN, Do.OUT) if do not in {phase.do for phase in phases}]
    for do in missing:
        notes.wrong(
            yaml.line(where), f"no phase is “{do}”; expected at least one in-breath and one out-breath"
        )
