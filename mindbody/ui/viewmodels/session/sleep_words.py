"""The sums of the sleep diary in plain words."""

from mindbody.toolkit.sleep import sleep_sums
from mindbody.ui.viewmodels.session.amounts import length_words
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.words import say

DIARY = "diary"


def nights_sum(known: Known) -> Sum:
    found = sleep_sums(known.rows(DIARY))
    if found is None:
        return Sum(
            lines=(say("When one night has its times and minutes, you can see here what they add up to."),)
        )
    nights = (
        say("In the one night you noted")
        if found.nights == 1
        else say("Over {nights} nights, on average").format(nights=found.nights)
    )
    return Sum(
        kept={"nights": found.nights, "in_bed": found.in_bed, "asleep": found.asleep, "share": found.share},
        figure=say("Asleep for {share} % of the time in bed").format(share=found.share),
        lines=(
            say("{nights}: {in_bed} in bed, and about {asleep} of it asleep.").format(
                nights=nights, in_bed=length_words(found.in_bed), asleep=length_words(found.asleep)
            ),
            say("It is only a picture of these nights. There is no right number to reach."),
        ),
    )
