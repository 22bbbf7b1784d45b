"""Forgetting goes on where it was cut off, and follows no link out of its folder."""

from pathlib import Path

import pytest

from mindbody.record import forgetting
from mindbody.record.forgetting import forget, forget_what_was_begun
from mindbody.record.people import free_slug, slugs

MARK = b"a line that only one person wrote"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    profile = tmp_path / "profiles" / "me"
    (profile / "backups").mkdir(parents=True)
    for name in ("record.db", "record.db-wal", "backups/one.mindbody", "profile.json"):
        (profile / name).write_bytes(MARK * 1000)
    return profile


def test_bytes_are_written_over_before_they_go(profile: Path, tmp_path: Path) -> None:
    """Whoever still holds a file open sees zeros."""
    with (profile / "record.db").open("rb") as held:
        forget(profile)
        assert set(held.read()) == {0}
    assert list(tmp_path.rglob("*")) == [tmp_path / "profiles"]


def test_cut_off_it_goes_on_at_the_next_start(profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the first moment on nobody is there any more, and the rest goes as soon as it can."""

    def no_power(path: Path) -> None:
        raise OSError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr(forgetting, "wipe", no_power)
        with pytest.raises(OSError, match="power"):
            forget(profile)
    assert slugs(profile.parent) == ()
    assert list(profile.parent.rglob("record.db"))

    forget_what_was_begun(profile.parent)

    assert list(profile.parent.iterdir()) == []
    assert free_slug(profile.parent) == "me"


def test_a_link_goes_and_what_it_points_to_stays(profile: Path, tmp_path: Path) -> None:
    """A folder or file elsewhere is not ours to delete."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("not ours", "utf-8")
    (profile / "folder").symlink_to(elsewhere)
    (profile / "file").symlink_to(elsewhere / "letter.txt")

    forget(profile)

    assert (elsewhere / "letter.txt").read_text("utf-8") == "not ours"


def test_two_names_of_one_file_are_both_forgotten(profile: Path) -> None:
    """A record that was set aside is at first only another name of it."""
    (profile / "record.db.damaged-1").hardlink_to(profile / "record.db")
    with (profile / "record.db").open("rb") as held:
        forget(profile)
        assert set(held.read()) == {0}
