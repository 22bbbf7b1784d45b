"""The sheets that are not about one topic: sign-in, safety pages, certificates."""

from typing import Final

from mindbody.content.meeting import Meeting
from mindbody.content.safety import Country, HelpLine, SafetyPage
from mindbody.paper.packs.reading import named, tr
from mindbody.paper.page import Grid, Page, Section

SEATS: Final = 12
"""Rows of the sign-in sheet, at least: a group has six to twelve people."""


def sign_in(meeting: Meeting, aliases: tuple[str, ...]) -> Page:
    """Any name will do."""
    rows = tuple((alias, "", "", "") for alias in aliases)
    rows += (("", "", "", ""),) * (SEATS - len(rows))
    grid = Grid(
        columns=(tr("Name for this group"), tr("Here"), tr("Came late"), tr("Left early")),
        rows=rows,
        shares=(52.0, 16.0, 16.0, 16.0),
        to_write=True,
    )
    asked = tr("Any name will do. Your real name is not asked for.")
    return Page(
        title=tr("Who is here"),
        under=named(meeting),
        sections=(Section(title="", words=(asked,), grid=grid), Section(title="", blanks=(tr("Date"),))),
    )


def safety_sheet(page: SafetyPage, country: Country | None) -> Page:
    """A safety page, with whom to call on the help page."""
    sections = [
        Section(title=each.title, words=(each.text,) if each.text else (), points=each.points, keep=True)
        for each in page.sections
        if not each.app
    ]
    signs = any(each.urgency for each in page.sections)
    return Page(title=page.title, under=page.lead, sections=(_numbers(country, signs=signs), *sections))


def _numbers(country: Country | None, *, signs: bool) -> Section:
    """signs: on the page of warning signs, where the emergency number is enough."""
    title = tr("Whom to call")
    if signs:
        known = (tr("Emergency: {number}").format(number=country.emergency),) if country else ()
        return Section(title="", words=known, blanks=() if country else (tr("Emergency number"),))
    if country is None:
        blanks = (tr("Emergency number"), tr("Help line, at any hour"), tr("This clinic"))
        return Section(title=title, blanks=blanks, keep=True)
    lines = tuple(_line(line) for line in country.lines)
    emergency = tr("Emergency: {number}").format(number=country.emergency)
    return Section(title=title, points=(emergency, *lines), blanks=(tr("This clinic"),), keep=True)


def _line(line: HelpLine) -> str:
    told = tr("{name}: {reach}. {about}").format(name=line.name, reach=line.reach, about=line.about).strip()
    return told if line.checked_on else tr("{line} (Not checked yet.)").format(line=told)


def certificate(meetings: int, alias: str) -> Page:
    """For one person, by the name used in the group; "" for a line to write on. No scores, and no count of
    what was missed."""
    came = (
        tr("took part in a group of {count} meetings on living well beside pain.").format(count=meetings)
        if meetings > 1
        else tr("took part in a group on living well beside pain.")
    )
    kept = tr("You came on good days and on hard ones. What you learned is yours to keep.")
    return Page(
        title=tr("Thank you for being here"),
        under=tr("With warm regard to"),
        sections=(Section(title=alias, words=(came, kept), blanks=(tr("Date"), tr("With you on the way"))),),
    )
