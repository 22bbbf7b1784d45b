"""What a person chose is kept whole, and a broken file costs no more than the choices in it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mindbody.content.comfort import Comfort
from mindbody.content.vocabulary import Anchor, Position
from mindbody.record.profile import Levels, Profile, Theme, load_profile, save_profile


def test_everything_chosen_comes_back(tmp_path: Path) -> None:
    """Look, sound, comfort, name and country, as they were set."""
    profile = load_profile(tmp_path / "me")
    chosen = profile.settings
    chosen = replace(
        chosen,
        comfort=Comfort(
            anchor=Anchor.FEET, skip=frozenset({"jaw", "neck"}), position=Position.LYING, bell=False
        ),
        look=replace(chosen.look, theme=Theme.NIGHT, text_size=1.75, reduced_motion=True),
        sound=replace(chosen.sound, voice="silent").with_levels(
            Levels(voice=0.2, background=0, bell=1, tone=0.5)
        ),
        captions=False,
    )
    profile = replace(
        profile, name="Zoë 🌿", country="IE", settings=chosen, first_run_done=True, flags=frozenset({"seen"})
    )

    save_profile(tmp_path / "me", profile)

    assert load_profile(tmp_path / "me") == profile
    assert [path.name for path in (tmp_path / "me").iterdir()] == ["profile.json"]


def test_a_new_person_gets_the_gentlest_defaults(tmp_path: Path) -> None:
    """Named after their folder; no holds, captions on; nothing is written by looking."""
    profile = load_profile(tmp_path / "me")

    assert profile == Profile(id="me")
    assert profile.settings.captions
    assert not profile.settings.comfort.breath_holds
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'"x"', b"\xff\xfe", b"[" * 100_000, b'{"id": 1'])
def test_a_broken_file_is_kept_and_the_defaults_are_used(tmp_path: Path, content: bytes) -> None:
    """The copy has a name of its own, also the second time, and is told of."""
    told: list[Path] = []
    for number in (1, 2):
        (tmp_path / "profile.json").write_bytes(content)

        assert load_profile(tmp_path, told.append) == Profile(id=tmp_path.name)
        assert told[-1].name == f"profile.broken-{number}.json"
        assert told[-1].read_bytes() == content
        assert not (tmp_path / "profile.json").exists()


def test_one_value_that_makes_no_sense_costs_that_value_alone(tmp_path: Path) -> None:
    """The rest of the file still counts."""
    stored = {
        "name": "Ada",
        "country": 7,
        "settings": {
            "look": {"theme": "plaid", "text_size": 9, "reduced_motion": True},
            "sound": {"voice_level": -3, "bell_level": "loud"},
            "comfort": {"anchor": "elbow", "position": "lying", "skip": ["jaw", "tail"]},
            "captions": "yes",
        },
    }
    (tmp_path / "profile.json").write_text(json.dumps(stored))

    profile = load_profile(tmp_path)

    assert (profile.name, profile.country) == ("Ada", "")
    look, sound, comfort = profile.settings.look, profile.settings.sound, profile.settings.comfort
    assert (look.theme, look.text_size, look.reduced_motion) == (Theme.SYSTEM, 2.0, True)
    assert (sound.voice_level, sound.bell_level) == (0.0, Profile(id="").settings.sound.bell_level)
    assert (comfort.anchor, comfort.position, sorted(comfort.skip)) == (None, Position.LYING, ["jaw"])
    assert profile.settings.captions


def test_what_a_later_version_wrote_is_kept(tmp_path: Path) -> None:
    """At any depth: going back a version and forth again loses nothing."""
    later = {"name": "Ada", "tray": {"at": "20:00"}, "settings": {"look": {"hue": 3}, "rhythm": [1]}}
    (tmp_path / "profile.json").write_text(json.dumps(later))

    save_profile(tmp_path, replace(load_profile(tmp_path), name="Ada L."))

    stored = json.loads((tmp_path / "profile.json").read_text("utf-8"))
    assert (stored["name"], stored["tray"]) == ("Ada L.", {"at": "20:00"})
    assert (stored["settings"]["look"]["hue"], stored["settings"]["rhythm"]) == (3, [1])


json_objects = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("name", "settings", "look", "theme", "text_size", "comfort", "skip", "unknown", "x")
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(stored=st.dictionaries(st.sampled_from(("name", "settings", "flags", "unknown", "id")), json_objects))
def test_no_content_of_the_file_takes_the_app_down(tmp_path: Path, stored: dict[str, Any]) -> None:
    """Whatever stands there, a profile comes of it that can be saved and read again."""
    (tmp_path / "profile.json").write_text(json.dumps(stored))

    profile = load_profile(tmp_path)
    save_profile(tmp_path, profile)

    assert load_profile(tmp_path) == profile
