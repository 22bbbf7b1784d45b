"""The room of the packs: taken in whole or not at all, read beside our own lessons, removed whole."""

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from mindbody.content.findings import ContentError, Finding
from mindbody.content.index import build_index
from mindbody.content.library import Library, joined
from mindbody.content.linking import Beneath, owners_of
from mindbody.content.pack import PACK_FILE, PackCard
from mindbody.content.pack_checking import check_pack, read_card
from mindbody.content.pack_index import PackEntry, read_pack_index, write_pack_index
from mindbody.content.pack_names import is_left_behind
from mindbody.content.passing_over import as_far_as_there
from mindbody.content.reading import read_folder
from mindbody.content.unpacking import LIMITS, Limits, unpack
from mindbody.content.vocabulary import ContentKind

OURS: Final = "MindBody"
_TAKING: Final = ".taking-"
_BEFORE: Final = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What speaks against the sounds of a pack; and of each narrator, the seconds of each spoken text."""

    findings: tuple[Finding, ...] = ()
    voices: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


Listen = Callable[[Path], Heard]
"""Opens the sounds of a folder. Sound is no business of this room."""


def deaf(_folder: Path) -> Heard:
    """Leaves the sounds unopened."""
    return Heard()


class NoSuchPack(LookupError):  # noqa: N818  it reads as a sentence where it is caught
    """There is no pack of that name; the message is one clear sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack as it was read. `library` is what it adds; its files are named from the room on."""

    entry: PackEntry
    folder: Path
    library: Library


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A pack that lies in the room and can't be read any more, and the first reason."""

    id: str
    title: str
    reason: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Packs:
    """What the room holds."""

    packs: tuple[Pack, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def entries(self) -> tuple[PackEntry, ...]:
        return tuple(pack.entry for pack in self.packs)

    def over(self, ours: Library) -> Library:
        """Our library with all that the packs add to it. In a language of ours that lacks what they build on,
        this is passed over."""
        for pack in self.packs:
            ours = joined(ours, as_far_as_there(pack.library, ours))
        return ours


def read_packs(room: Path, ours: Library) -> Packs:
    """The packs of a room, by id. One that is not sound any more is left out; nothing is raised."""
    with contextlib.suppress(OSError):
        _sweep(room)
    return _read_all(room, ours)


def _read_all(room: Path, ours: Library) -> Packs:
    packs: list[Pack] = []
    left_out: list[LeftOut] = []
    owners = dict(owners_of(ours, OURS))
    for folder in _folders(room):
        try:
            found = _read(folder, Beneath(library=ours, owners=owners))
        except OSError as error:
            reason = Finding(PACK_FILE, 1, f"the pack can't be opened ({error.strerror or error})")
            found = LeftOut(id=folder.name, title=folder.name, reason=reason)
        if isinstance(found, LeftOut):
            left_out.append(found)
        else:
            packs.append(found)
            owners |= owners_of(found.library, _owner(found.entry.card))
    return Packs(packs=tuple(packs), left_out=tuple(left_out))


def keep_index(room: Path, packs: Packs) -> None:
    """Let the small file for the first window say what there is. A room that can't be written to stays as it
    is: the packs are read all the same."""
    if packs.entries != read_pack_index(room):
        with contextlib.suppress(OSError):
            write_pack_index(room, packs.entries)


def take_in(
    source: Path,
    room: Path,
    ours: Library,
    *,
    listen: Listen = deaf,
    limits: Limits = LIMITS,
) -> PackEntry:
    """Take a folder or a zip file in as a pack; one with the same id is replaced by it.

    Raises ContentError with every finding when anything is wrong: the room is then as it was. OSError when
    the disk says no.
    """
    room.mkdir(parents=True, exist_ok=True)
    _sweep(room)
    with _workplace(room) as place:
        fresh = place / "pack"
        fresh.mkdir()
        _unpack(source, fresh, limits)
        top = _top_of(fresh)
        card, _ = read_card(top)
        others = _read_all(room, ours).packs
        owners = dict(owners_of(ours, OURS))
        for pack in others:
            if card is None or pack.entry.card.id != card.id:
                owners |= owners_of(pack.library, _owner(pack.entry.card))
        beneath = Beneath(library=ours, owners=owners)
        findings = _findings(top, beneath, listen)
        if findings or card is None:
            raise ContentError(findings)
        _put(top, room / card.id, place / _BEFORE)
    packs = _read_all(room, ours)
    keep_index(room, packs)
    return next(entry for entry in packs.entries if entry.card.id == card.id)


def check_source(
    source: Path,
    ours: Library,
    *,
    listen: Listen = deaf,
) -> tuple[Finding, ...]:
    """What would speak against a folder or a zip file as a pack, were it taken in; nothing is kept."""
    beneath = Beneath(library=ours, owners=owners_of(ours, OURS))
    with tempfile.TemporaryDirectory() as place:
        try:
            _unpack(source, Path(place), LIMITS)
        except ContentError as error:
            return error.findings
        top = _top_of(Path(place))
        return _findings(top, beneath, listen)


def _unpack(source: Path, into: Path, limits: Limits) -> None:
    """A folder without a card is most likely the wrong one, and is not looked through."""
    if source.is_dir() and not (source / PACK_FILE).is_file():
        inner = [card.parent.name for card in source.glob(f"*/{PACK_FILE}")]
        if len(inner) == 1:
            told = f"the pack lies one folder further in; expected the folder “{inner[0]}”"
            raise ContentError([Finding(PACK_FILE, 1, told)])
        raise ContentError(read_card(source)[1])
    unpack(source, into, limits)


def _findings(top: Path, beneath: Beneath, listen: Listen) -> tuple[Finding, ...]:
    heard = listen(top)
    return tuple(sorted({*check_pack(top, beneath, heard.voices), *heard.findings}))


def remove(name: str, room: Path, ours: Library) -> str:
    """Take a pack away, by id or title, also one that was left out. Returns its title.

    Raises NoSuchPack, and OSError when the disk says no.
    """
    packs = read_packs(room, ours)
    titles = {pack.entry.card.id: pack.entry.card.title for pack in packs.packs}
    titles |= {each.id: each.title for each in packs.left_out}
    wanted = name.strip().casefold()
    found = next((id for id, title in titles.items() if wanted in (id.casefold(), title.casefold())), None)
    if found is None:
        there = f"There is: {', '.join(titles)}." if titles else "None was added."
        raise NoSuchPack(f"There is no pack “{name}”. {there}")
    with _workplace(room) as place:
        (room / found).rename(place / "removed")
    keep_index(room, _read_all(room, ours))
    return titles[found]


def _read(folder: Path, beneath: Beneath) -> Pack | LeftOut:
    card, found = read_card(folder)
    reading = read_folder(folder, beneath)
    findings = sorted((*found, *reading.findings))
    if card is None or findings:
        title = card.title if card else folder.name
        return LeftOut(id=folder.name, title=title, reason=findings[0])
    holds = ((kind.value, len(getattr(reading.library, kind.value))) for kind in ContentKind)
    entry = PackEntry(
        card=card,
        index=build_index(reading.library, pack=card.title, language=card.language),
        countries=reading.library.countries,
        holds=tuple((kind, number) for kind, number in holds if number),
    )
    return Pack(entry=entry, folder=folder, library=_placed(reading.library, f"packs/{folder.name}"))


def _placed(library: Library, before: str) -> Library:
    """The library with its files named from the data folder on."""

    def shelf(kind: ContentKind) -> dict[str, Any]:
        things: Mapping[str, Any] = getattr(library, kind.value)
        return {id: replace(thing, file=f"{before}/{thing.file}") for id, thing in things.items()}

    shelves: dict[str, Any] = {kind.value: shelf(kind) for kind in ContentKind}
    return replace(library, **shelves)


def _owner(card: PackCard) -> str:
    return f"the pack “{card.title}”"


def _folders(room: Path) -> tuple[Path, ...]:
    try:
        return tuple(
            sorted(each for each in room.iterdir() if each.is_dir() and not each.name.startswith("."))
        )
    except OSError:
        return ()


def _top_of(unpacked: Path) -> Path:
    """Where the pack begins: a zip file often holds one folder that holds it all."""
    inside = [each for each in unpacked.iterdir() if not is_left_behind(each.name)]
    if not (unpacked / PACK_FILE).exists() and len(inside) == 1 and (inside[0] / PACK_FILE).is_file():
        return inside[0]
    return unpacked


@contextlib.contextmanager
def _workplace(room: Path) -> Iterator[Path]:
    place = Path(tempfile.mkdtemp(prefix=_TAKING, dir=room))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _put(fresh: Path, target: Path, before: Path) -> None:
    """Rename into place. What stood there moves aside first, under its own name, so that a stop in between
    can be mended."""
    replaced = target.exists()
    if replaced:
        before.mkdir()
        target.rename(before / target.name)
    try:
        fresh.rename(target)
    except OSError:
        if replaced:
            (before / target.name).rename(target)
        raise


def _sweep(room: Path) -> None:
    """Mend what a stop in the middle of taking in left behind."""
    for place in room.glob(f"{_TAKING}*"):
        for stood in (place / _BEFORE).glob("*"):
            if not (room / stood.name).exists():
                stood.rename(room / stood.name)
        shutil.rmtree(place, ignore_errors=True)
