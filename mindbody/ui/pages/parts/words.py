"""What the choices are called on the screen."""

from PySide6.QtCore import QCoreApplication

Options = tuple[tuple[str, str], ...]
"""(id, label) of each choice."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("choices", text)


def themes() -> Options:
    return (
        ("system", _tr("As my computer")),
        ("day", _tr("Day")),
        ("night", _tr("Night")),
        ("contrast", _tr("High contrast")),
    )


def positions() -> Options:
    return (
        ("lying", _tr("Lying")),
        ("reclining", _tr("Reclining")),
        ("seated", _tr("Seated")),
        ("standing", _tr("Standing")),
    )


def anchors() -> Options:
    return (
        ("", _tr("Let the practice choose")),
        ("sound", _tr("Sounds around me")),
        ("hands", _tr("My hands")),
        ("feet", _tr("My feet")),
        ("breath", _tr("My breath")),
    )


def domains() -> Options:
    """What can matter to a person, by the ids of the lesson on values."""
    return (
        ("family", _tr("Family")),
        ("friends", _tr("Friends")),
        ("partner", _tr("Partner or love")),
        ("work-or-purpose", _tr("Work or purpose")),
        ("learning", _tr("Learning")),
        ("health", _tr("Health")),
        ("fun-creativity", _tr("Fun and making things")),
        ("community-spirit", _tr("Community or spirit")),
    )


def body_parts() -> tuple[tuple[str, Options], ...]:
    """The regions of the body in four groups, from the top down."""
    return (
        (
            _tr("Head and neck"),
            (("head", _tr("Head")), ("face", _tr("Face")), ("jaw", _tr("Jaw")), ("neck", _tr("Neck"))),
        ),
        (
            _tr("Trunk"),
            (
                ("chest", _tr("Chest")),
                ("upper-back", _tr("Upper back")),
                ("belly", _tr("Belly")),
                ("lower-back", _tr("Lower back")),
                ("pelvis", _tr("Pelvis")),
            ),
        ),
        (
            _tr("Shoulders, arms and hands"),
            (
                ("left-shoulder", _tr("Left shoulder")),
                ("right-shoulder", _tr("Right shoulder")),
                ("left-arm", _tr("Left arm")),
                ("right-arm", _tr("Right arm")),
                ("left-hand", _tr("Left hand")),
                ("right-hand", _tr("Right hand")),
            ),
        ),
        (
            _tr("Hips, legs and feet"),
            (
                ("left-hip", _tr("Left hip")),
                ("right-hip", _tr("Right hip")),
                ("left-leg", _tr("Left leg")),
                ("right-leg", _tr("Right leg")),
                ("left-knee", _tr("Left knee")),
                ("right-knee", _tr("Right knee")),
                ("left-foot", _tr("Left foot")),
                ("right-foot", _tr("Right foot")),
            ),
        ),
    )


def voices(there: tuple[str, ...]) -> Options:
    """The narrators by name, and the choice to read only."""
    return (*((one, voice(one)) for one in there), ("silent", _tr("Words only")))


def voice(narrator: str) -> str:
    """One narrator by name. Those that are not ours are named after their id."""
    known = {
        "af_heart": _tr("Heart, a warm voice"),
        "af_nicole": _tr("Nicole, a whisper for sleep"),
        "ef_dora": _tr("Dora, a clear voice"),
        "am_michael": _tr("Michael, a deep voice"),
    }
    return known.get(narrator, narrator.split("_")[-1].replace("-", " ").capitalize())


def backgrounds(there: tuple[str, ...]) -> Options:
    known = {
        "rain": _tr("Rain"),
        "sea": _tr("Sea"),
        "stream": _tr("Stream"),
        "wind": _tr("Wind"),
        "night": _tr("Night"),
        "warm-noise": _tr("Warm hush"),
        "drone": _tr("Low drone"),
    }
    named = tuple((one, known.get(one, one.replace("-", " ").capitalize())) for one in there)
    return (("", _tr("Quiet")), *named)


def percent(share: float) -> str:
    return _tr("{number} %").format(number=round(share * 100))
