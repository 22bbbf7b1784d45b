"""Each comfort choice against plan, score, movement and suggestion, tried on everything there is."""

from itertools import product

from tools.comfort.table import COLUMNS, PAGE, choices, page, tried


def test_every_choice_is_obeyed_and_the_page_tells_it_as_it_is() -> None:
    """Each could have been passed over, and never was; where there is nothing to obey the page says why. It
    is written by `python -m tools.comfort`. One test, since the plans of all lessons are made once for it."""
    for name, column in product(choices(), COLUMNS):
        found = tried(name, column)
        if found is None:
            assert choices()[name][0].quiet, (name, column)
        else:
            assert found.times > 0, (name, column, found)
            assert found.broken == 0, (name, column, found)
    assert PAGE.read_text("utf-8") == page()
