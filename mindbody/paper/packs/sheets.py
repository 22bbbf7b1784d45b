"""The sheets that are not about one topic: sign-in, safety pages, certificates."""

from typing import Final

from mindbody.content.meeting import Meeting
from mindbody.content.safety import Country, HelpLine, SafetyPage
from mindbody.paper.packs.reading import named
from mindbody.paper.page import Grid, Page, Section

SEATS: Final = 12
"""Rows of the sign-in sheet, at least: a group has six to twelve people."""


def sign_in(meeting: Meeting, aliases: tuple[str, ...]) -> Page:
    """Any name will do."""
    rows = tuple((alias, "", "", "") for alias in aliases)
    rows += (("", "", "", ""),) * (SEATS - len(rows))
    grid = Grid(
        columns=("Name for this group", "Here", "Came late", "Left early"),
        rows=rows,
        shares=(52.0, 16.0, 16.0, 16.0),
        to_write=True,
    )
    asked = "Any name will do. Your real name is not asked for."
    return Page(
        title="Who is here",
        under=named(meeting),
        sections=(Section(title="", words=(asked,), grid=grid), Section(title="", blanks=("Date",))),
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
    title = "Whom to call"
    if signs:
        known = (f"Emergency: {country.emergency}",) if country else ()
        return Section(title="", words=known, blanks=() if country else ("Emergency number",))
    if country is None:
        blanks = ("Emergency number", "Help line, at any hour", "This clinic")
        return Section(title=title, blanks=blanks, keep=True)
    lines = tuple(_line(line) for line in country.lines)
    emergency = f"Emergency: {country.emergency}"
    return Section(title=title, points=(emergency, *lines), blanks=("This clinic",), keep=True)


def _line(line: HelpLine) -> str:
    told = f"{line.name}: {line.reach}. {line.about}".strip()
    return told if line.checked_on else f"{told} (Not checked yet.)"


def certificate(meetings: int, alias: str) -> Page:
    """For one person, by the name used in the group; "" for a line to write on. No scores, and no count of
    what was missed."""
    came = (
        f"took part in a group of {meetings} meetings on living well beside pain."
        if meetings > 1
        else "took part in a group on living well beside pain."
    )
    kept = "You came on good days and on hard ones. What you learned is yours to keep."
    return Page(
        title="Thank you for being here",
        under="With warm regard to",
        sections=(Section(title=alias, words=(came, kept), blanks=("Date", "With you on the way")),),
    )
