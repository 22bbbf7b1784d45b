"""Each comfort choice against plan, score, movement and suggestion, tried on everything there is."""

import pytest

from tools.comfort.table import COLUMNS, PAGE, choices, page, tried


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("name", list(choices()))
def test_a_choice_is_obeyed(name: str, column: str) -> None:
    """It could have been passed over, and never was. Where there is nothing to obey the page says why."""
    found = tried(name, column)
    if found is None:
        assert choices()[name][0].quiet
    else:
        assert found.times > 0
        assert found.broken == 0


def test_the_page_tells_it_as_it_is() -> None:
    """`python -m tools.comfort` writes it."""
    assert PAGE.read_text("utf-8") == page()
