"""Files for others: a FHIR bundle for a clinic, and the log for those who study.

Made once, so that what is shown before is what is written, to the byte.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from mindbody.content.measure import Measure
from mindbody.insight.fhir.bundle import Maker, Share, fhir_bundle, fhir_text
from mindbody.insight.research import research_log
from mindbody.record.whole_file import write_whole_bytes

if TYPE_CHECKING:
    from mindbody.record.store import Record


class Kind(StrEnum):
    """What can be made."""

    FHIR = "fhir"
    RESEARCH = "research"

    @property
    def suffix(self) -> str:
        """How the name of the file ends."""
        return ".json" if self is Kind.FHIR else ".csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForOthers:
    """A file that is not written yet. data: its bytes. counts: how many resources of each type, or how many
    `lines` under the one with the names. goal_words: it holds a goal in the person's own words."""

    kind: Kind
    data: bytes
    counts: Mapping[str, int]
    goal_words: bool = False

    @property
    def suffix(self) -> str:
        """How the name of the file ends."""
        return self.kind.suffix


def for_others(
    record: "Record",
    measures: Mapping[str, Measure],
    kind: Kind,
    maker: Maker,
    share: Share = Share(),  # noqa: B008  frozen
) -> ForOthers:
    """The file; nothing is written yet. Raises RecordError."""
    if kind is Kind.RESEARCH:
        text = research_log(record, maker.today)
        # The mark by which Excel knows UTF-8.
        return ForOthers(
            kind=kind, data=text.encode("utf-8-sig"), counts={"lines": len(text.splitlines()) - 1}
        )
    bundle = fhir_bundle(record, measures, maker, share)
    counts = Counter(str(entry["resource"]["resourceType"]) for entry in bundle["entry"])
    return ForOthers(
        kind=kind,
        data=fhir_text(bundle).encode("utf-8"),
        counts=dict(counts),
        goal_words=share.goal_words and "Goal" in counts,
    )


def write(made: ForOthers, path: Path) -> None:
    """Write the file, whole or not at all. Raises OSError."""
    write_whole_bytes(path, made.data)
