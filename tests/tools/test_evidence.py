"""The page of sources says what the files say."""

from mindbody import places
from mindbody.content.reading import read_library
from tools.evidence import NOBODY, PAGE, page


def test_the_page_is_what_the_files_say() -> None:
    library, _ = read_library(places.lessons())
    assert PAGE.read_text(encoding="utf-8") == page(library), "run `python -m tools.evidence`"


def test_it_says_that_nobody_has_signed_it_off() -> None:
    library, _ = read_library(places.lessons())
    kinds = (library.lessons, library.practices, library.breaths, library.movements, library.meetings)
    nobody = all(each.reviewed == "none" for kind in kinds for each in kind.values())
    assert (NOBODY in page(library)) == nobody
