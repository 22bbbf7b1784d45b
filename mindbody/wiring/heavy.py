"""What is loaded in a thread once the first picture stands: the lessons, the voices, the libraries behind."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from mindbody import places
from mindbody.audio.clips import Clips
from mindbody.audio.narration import Narration
from mindbody.audio.pack_voices import pack_voices
from mindbody.audio.voices import Voice, VoiceNotReadable, list_voices, read_voice, voice_folder
from mindbody.content.findings import Finding
from mindbody.content.languages import ENGLISH
from mindbody.content.library import Library
from mindbody.content.measure import Measure
from mindbody.content.packs import Packs
from mindbody.wiring.packs import Shelf, read_shelf

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heavy:
    """Everything that takes long to load. `findings` are the mistakes in the lessons; what is sound of
    them is in the library all the same. `english` is the library that groups meet by, and that reads what was
    answered before another language was chosen; where English is spoken it is the library itself."""

    library: Library
    english: Library
    findings: tuple[Finding, ...]
    voices: Mapping[str, Voice]
    clips: Clips
    packs: Packs = field(default_factory=Packs)
    pack_voices: tuple[Voice, ...] = ()
    language: str = ENGLISH

    @property
    def measures(self) -> Mapping[str, Measure]:
        """Those by which answers are read, not only those that are asked."""
        return {**self.english.measures, **self.library.measures}

    def voice(self, chosen: str | None) -> Voice:
        """The chosen narrator, else the first there is; nobody where there is none or words are enough."""
        return self.narration(chosen).speaking(())

    def narration(self, chosen: str | None) -> Narration:
        """The chosen narrator and, for what they do not speak, the others; nobody where words are enough."""
        if chosen == "silent" or not self.voices:
            return Narration((Voice.silent(),))
        ours = sorted(self.voices.values(), key=lambda voice: voice.id != chosen)
        return Narration((*ours, *self.pack_voices))

    def with_shelf(self, shelf: Shelf) -> "Heavy":
        """The same with the lessons and the packs read anew."""
        return replace(
            self,
            library=shelf.library,
            english=shelf.english,
            findings=shelf.findings,
            packs=shelf.packs,
            pack_voices=tuple(voice for pack in shelf.packs.packs for voice in pack_voices(pack.folder)),
        )


def load_heavy(language: str, audio: Path, packs: Path) -> Heavy:
    """Load what there is in a language, by its code; a voice or a pack that cannot be read is left out.
    packs: the room of the packs. Raises OSError when the lessons are not there."""
    # The record's libraries are the slowest of all: here they hold up nobody.
    import mindbody.record.store  # noqa: F401  to have it read

    voices: dict[str, Voice] = {}
    for name in list_voices(audio, language):
        try:
            voices[name] = read_voice(voice_folder(audio, language, name))
        except VoiceNotReadable:
            continue
    heavy = Heavy(
        library=Library(),
        english=Library(),
        findings=(),
        voices=voices,
        clips=Clips(audio),
        language=language,
    )
    return heavy.with_shelf(read_shelf(places.lessons(language), packs, places.lessons()))


def load_for_home(where: places.Places, language: str) -> Heavy:
    """The same for whoever lives here; before it, what was begun to be forgotten is forgotten to the end."""
    from mindbody.record.forgetting import forget_what_was_begun

    try:
        forget_what_was_begun(where.profiles)
    except OSError as trouble:
        log.warning("still not forgotten: %s", type(trouble).__name__)
    return load_heavy(language, places.audio(), where.packs)


def sources_of(library: Library) -> tuple[str, ...]:
    """What the lessons, practices, breaths and movements rest on, each once, by alphabet."""
    kinds = (library.lessons, library.practices, library.breaths, library.movements)
    return tuple(sorted({source for kind in kinds for each in kind.values() for source in each.sources}))
