"""Each comfort choice against plan, score, movement and suggestion, tried on everything there is."""

from tools.comfort.table import PAGE, all_tried, choices, page


def test_every_choice_is_obeyed_and_the_page_tells_it_as_it_is() -> None:
    """Each could have been passed over, and never was; where there is nothing to obey the page says why. It
    is written by `python -m tools.comfort`. One test, since the plans of all lessons are made once for it."""
    tried = all_tried()
    quiet = {choice.name: choice.quiet for choice in choices()}
    for (name, column), found in tried.items():
        if found is None:
            assert quiet[name], (name, column)
        else:
            assert found.times > 0, (name, column, found)
            assert found.broken == 0, (name, column, found)
    assert PAGE.read_text("utf-8") == page(tried)
