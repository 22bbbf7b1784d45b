"""A sandboxed build takes exactly the packages that every other machine gets, and no network."""

import json
import re
from pathlib import Path
from typing import Final

from packaging.utils import canonicalize_name
from ruamel.yaml import YAML

from mindbody import __version__
from tools.release import licences

FOLDER: Final = Path(__file__).resolve().parents[2] / "packaging" / "flatpak"


def test_each_source_is_pinned_in_the_version_that_is_handed_out() -> None:
    sources = json.loads((FOLDER / "sources.json").read_text(encoding="utf-8"))
    assert [each["url"] for each in sources if not re.fullmatch(r"[0-9a-f]{64}", each["sha256"])] == []
    assert {each["url"].split("/")[2] for each in sources} == {"files.pythonhosted.org"}
    wheels = [each["url"].rsplit("/", 1)[1].split("-")[:2] for each in sources]
    named = {canonicalize_name(name): version for name, version in wheels}
    assert set(licences.everything()) <= set(named)
    assert named == {name: licences.pinned()[name] for name in named}


def test_the_manifest_takes_our_wheel_and_asks_for_no_network() -> None:
    manifest = YAML(typ="safe").load(FOLDER / "org.mindbody.MindBody.yaml")
    ours = manifest["modules"][0]["sources"]
    assert ours[1]["path"] == f"../../dist/mindbody-{__version__}-py3-none-any.whl"
    assert "--share=network" not in manifest["finish-args"]
