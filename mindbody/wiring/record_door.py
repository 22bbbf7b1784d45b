"""The way out of an open record and into it, for the card in Settings."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from mindbody import __version__
from mindbody.content.measure import Measure
from mindbody.content.translatable import Translatable
from mindbody.insight import for_others
from mindbody.insight.fhir.bundle import Maker, Share
from mindbody.insight.for_others import ForOthers, Kind
from mindbody.record import outgoing
from mindbody.record.backup_problems import BackupError
from mindbody.record.clock import Clock, local_day
from mindbody.record.export import plain_row
from mindbody.record.incoming_rows import NotTakenIn
from mindbody.record.outgoing import Form, Outgoing
from mindbody.record.problems import RecordError
from mindbody.record.profile import Profile
from mindbody.record.store import Record
from mindbody.record.taking_in import Arriving, bring_in, look_at
from mindbody.ui.viewmodels.out_and_in import Refusal, Sample
from mindbody.ui.viewmodels.translated import translated

_LINES: Final = {Form.JSON: 120, Form.CSV: 4, Kind.FHIR: 120, Kind.RESEARCH: 4}
"""How much of each text is shown: of a table its head and three rows."""

_CHARACTERS: Final = 6_000


class OpenDoor:
    """profile: asked at each time, since it changes while the app is open. measures: by id."""

    def __init__(
        self,
        record: Record,
        profile: Callable[[], Profile],
        clock: Clock,
        measures: Callable[[], Mapping[str, Measure]],
    ) -> None:
        self._record = record
        self._profile = profile
        self._clock = clock
        self._measures = measures

    def outgoing(self, form: str, *, goal_words: bool = False) -> Outgoing | ForOthers | Refusal:
        now = self._clock.now()
        try:
            if form in {each.value for each in Form}:
                return outgoing.outgoing(self._record, self._profile(), now, Form(form))
            return for_others.for_others(
                self._record,
                self._measures(),
                Kind(form),
                Maker(version=__version__, at=now, today=local_day(now, self._record.day_start)),
                Share(goal_words=goal_words),
            )
        except RecordError as trouble:
            return Refusal(translated(trouble))

    def samples(self, leaving: Outgoing | ForOthers) -> tuple[Sample, ...]:
        if isinstance(leaving, ForOthers):
            return (_beginning(leaving.kind, leaving.data, _LINES[leaving.kind]),)
        texts = ((name, text) for name, text in leaving.texts.items() if _said(leaving, name))
        return tuple(_beginning(name, text, _LINES[leaving.form]) for name, text in texts)

    def write(self, leaving: Outgoing | ForOthers, path: Path) -> Refusal | None:
        try:
            if isinstance(leaving, ForOthers):
                for_others.write(leaving, path)
            else:
                outgoing.write(leaving, path)
        except OSError as trouble:
            said = Translatable(
                "{path} could not be written ({reason}). You might choose another folder.",
                path=path,
                reason=_reason(trouble),
            )
            return Refusal(translated(said))
        return None

    def look_at(self, path: Path) -> Arriving | Refusal:
        try:
            return look_at(self._record, path)
        except (NotTakenIn, RecordError) as trouble:
            return Refusal(translated(trouble))

    def first_rows(self, arriving: Arriving) -> tuple[Sample, ...]:
        return tuple(_rows(arriving))

    def bring_in(self, arriving: Arriving) -> Arriving | Refusal:
        try:
            return bring_in(self._record, arriving, self._clock)
        except (BackupError, NotTakenIn, RecordError) as trouble:
            return Refusal(translated(trouble))
        except OSError as trouble:
            said = Translatable(
                "Nothing was taken in, since no backup could be made ({reason}).", reason=_reason(trouble)
            )
            return Refusal(translated(said))


def _said(leaving: Outgoing, name: str) -> bool:
    """Whether there is more in it than the names of its columns."""
    return leaving.form is Form.JSON or Path(name).stem in leaving.rows


def _beginning(name: str, text: bytes, lines: int) -> Sample:
    whole = text.decode("utf-8")
    end = "\r\n" if "\r\n" in whole else "\n"
    *first, rest = whole.split(end, lines)
    begins = "".join(line + end for line in first)[:_CHARACTERS] if first else rest[:_CHARACTERS]
    return Sample(name=name, text=begins, whole=begins == whole)


def _rows(arriving: Arriving) -> Iterator[Sample]:
    for table, row in arriving.coming.first_rows.items():
        text = json.dumps(plain_row(row), ensure_ascii=False, indent=1)
        yield Sample(
            name=table,
            text=text[:_CHARACTERS],
            whole=arriving.coming.new[table] == 1 and len(text) <= _CHARACTERS,
        )


def _reason(trouble: OSError) -> str:
    return (trouble.strerror or str(trouble)).lower()
