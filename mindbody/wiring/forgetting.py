"""Which files are ours, for when all of them are to go."""

from mindbody import places
from mindbody.record.forgetting import empty, forget, forget_all, forget_what_was_begun
from mindbody.record.people import slugs


def forget_one(where: places.Places, slug: str) -> None:
    """Everything of one person. The log holds no words of theirs, and is emptied too. Raises OSError."""
    forget(where.profile(slug))
    _empty_logs(where)


def forget_everyone(where: places.Places) -> None:
    """Everything in the home of the app that is ours; other files there are not touched. Raises OSError."""
    for slug in slugs(where.profiles):
        forget(where.profile(slug))
    forget_what_was_begun(where.profiles)
    _empty_logs(where)
    forget_all((where.profiles, where.packs), (where.window,))


def _empty_logs(where: places.Places) -> None:
    """The log is open while the app runs, so its file stays, with nothing in it."""
    for path in where.logs.glob("*.log"):
        empty(path)


def forget_for(where: places.Places, slug: str, *, everyone: bool) -> None:
    """Take away everything, or one person's things. Raises OSError."""
    if everyone:
        forget_everyone(where)
    else:
        forget_one(where, slug)
