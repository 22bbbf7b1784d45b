"""Movement files."""

import re
from collections.abc import Sequence
from typing import Annotated, Final, Literal

from annotated_types import Ge, Gt, Le, MinLen

from mindbody.content.body.bones import Base
from mindbody.content.gathering import gather_names, gather_words
from mindbody.content.joints import JOINTS, TRAVEL
from mindbody.content.movement import Dose, Inset, Movement, Pose, Prop, View
from mindbody.content.notes import Notes, did_you_mean
from mindbody.content.sheets import Code, Name, Region, Sheet, Slug, Words, read_sheet
from mindbody.content.source import Text
from mindbody.content.vocabulary import ContentKind, Position
from mindbody.content.yaml_reading import Yaml, read_yaml

_IN_BRACKETS: Final = re.compile(r"\[[^\]]*\]")
_TEXTS: Final = ("title", "about", "dose.*", "ask_first.*", "stop.*", "poses.*.cue", "easier_poses.*.cue")
_LIKE: Final = "; expected a joint and its axis, like “neck.side”"


class _DoseSheet(Sheet):
    start: Words
    easier: Words
    next: Words
    times: Annotated[int, Ge(1), Le(100)] | None = None
    seconds: Annotated[float, Gt(0), Le(3600)] | None = None


class _PoseSheet(Sheet):
    seconds: Annotated[float, Ge(0), Le(120)]
    joints: dict[str, float] = {}  # noqa: RUF012  pydantic copies it
    cue: str = ""
    breath: Literal["", "in", "out", "hold", "rest", "easy"] = ""


class _MovementSheet(Sheet):
    id: Slug
    code: Code = ""
    title: Words
    about: Words
    positions: Annotated[tuple[Position, ...], MinLen(1)]
    body: Annotated[tuple[Region, ...], MinLen(1)]
    dose: _DoseSheet
    ask_first: tuple[Words, ...]
    stop: Annotated[tuple[Words, ...], MinLen(1)]
    instead: dict[Position, Name] = {}  # noqa: RUF012  pydantic copies it
    props: tuple[Prop, ...] = ()
    view: View
    inset: Inset | None = None
    base: Base = Base.SEATED
    poses: Annotated[tuple[_PoseSheet, ...], MinLen(1)]
    easier_poses: tuple[_PoseSheet, ...] = ()
    easier_base: Base | None = None
    sources: Annotated[tuple[Words, ...], MinLen(1)] = ()
    reviewed: Words = "none"


def read_movement(text: Text, notes: Notes) -> Movement | None:
    """A movement prompt with the poses that draw it."""
    yaml = read_yaml(text, notes)
    sheet, sound = read_sheet(_MovementSheet, yaml, notes)
    gather_words(yaml, notes, _TEXTS)
    gather_names(yaml, notes, ContentKind.MOVEMENTS, ("instead.*",))
    _hold_joints(sheet.poses, "poses", yaml, notes)
    _hold_joints(sheet.easier_poses, "easier_poses", yaml, notes)
    for position in sheet.instead:
        if position in sheet.positions:
            notes.wrong(
                yaml.line(("instead", position)),
                f"“instead” names {position}, which this movement serves itself; expected another position",
            )
    for key, poses in (("poses", sheet.poses), ("easier_poses", sheet.easier_poses)):
        if sound and poses and not sum(pose.seconds for pose in poses[1:]):
            notes.wrong(yaml.line((key,)), "all poses take no time; expected seconds from one to the next")
    if sound and sheet.easier_base and not sheet.easier_poses:
        notes.wrong(yaml.line(("easier_base",)), "“easier_base” without “easier_poses”; expected both")
    if not sound:
        return None
    return Movement(
        id=sheet.id,
        code=sheet.code,
        title=sheet.title,
        about=sheet.about,
        positions=sheet.positions,
        body=sheet.body,
        dose=Dose(**dict(sheet.dose)),
        view=sheet.view,
        poses=tuple(_pose(pose) for pose in sheet.poses),
        base=sheet.base.value,
        easier_poses=tuple(_pose(pose) for pose in sheet.easier_poses),
        easier_base=sheet.easier_base.value if sheet.easier_base else "",
        ask_first=sheet.ask_first,
        stop=sheet.stop,
        instead=dict(sheet.instead),
        props=sheet.props,
        inset=sheet.inset,
        sources=sheet.sources,
        reviewed=sheet.reviewed,
        file=notes.file,
    )


def _pose(sheet: _PoseSheet) -> Pose:
    """What stands in brackets is said to those who watch the breath, and left out for others."""
    quiet = _IN_BRACKETS.sub("", sheet.cue).strip(" ,")
    return Pose(
        seconds=sheet.seconds,
        joints=sheet.joints,
        cue=sheet.cue.replace("[", "").replace("]", ""),
        quiet_cue=quiet[:1].upper() + quiet[1:],
        breath=sheet.breath,
    )


def _hold_joints(poses: Sequence[_PoseSheet], key: str, yaml: Yaml, notes: Notes) -> None:
    for index, pose in enumerate(poses):
        for joint, degrees in pose.joints.items():
            line = yaml.line((key, index, "joints", joint))
            if joint not in JOINTS:
                notes.wrong(line, f"“{joint}” is no joint{did_you_mean(joint, JOINTS) or _LIKE}")
                continue
            least, most = JOINTS[joint]
            if not least <= degrees <= most:
                unit = "cm" if joint in TRAVEL else "degrees"
                notes.wrong(line, f"“{joint}” is at {degrees:g} {unit}; expected {least:g} to {most:g}")
