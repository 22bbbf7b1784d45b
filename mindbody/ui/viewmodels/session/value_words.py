"""The gaps between what matters and what was lived, in plain words."""

from mindbody.toolkit.values import value_gaps
from mindbody.ui.viewmodels.listing import listed
from mindbody.ui.viewmodels.session.known import Known
from mindbody.ui.viewmodels.session.sums import Sum
from mindbody.ui.viewmodels.session.words import say


def gap_sum(known: Known) -> Sum:
    values = known.field_by("value-domains")
    if values is None:
        return Sum()
    labels = {option.id: option.label for option in values.options}
    gaps = value_gaps(known.rows(values.id))
    if not gaps:
        return Sum(
            lines=(say("When you have set both numbers for a part of life, you can see the gap here."),)
        )
    wide = [each for each in gaps if each.gap > 0][:3]
    if not wide:
        return Sum(lines=(say("There is no gap in what you chose. You are living close to what matters."),))
    first, *others = (labels.get(each.domain, each.domain) for each in wide)
    told = [say("**{name}** is where you long for more.").format(name=first)]
    if others:
        told.append(say("After that comes {names}.").format(names=listed(others)))
    return Sum(lines=tuple(told))
