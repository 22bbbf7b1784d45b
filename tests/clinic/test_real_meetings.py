"""Our own meetings can be led from the first screen to the last, and taken home by their codes."""

from mindbody import places
from mindbody.clinic.handing import room_frame
from mindbody.clinic.homecode import code_of, link_by_code
from mindbody.clinic.homelink import from_text, link_of, to_text
from mindbody.clinic.room import HelpLines
from mindbody.clinic.running import begin
from mindbody.content.reading import read_library

HELP = HelpLines(title="Help", lines=())


def test_every_meeting_is_led_to_its_end_and_taken_home() -> None:
    library, _ = read_library(places.lessons())
    assert library.meetings
    for meeting in library.meetings.values():
        run, seen = begin(meeting.blocks, library), 1
        while not run.at_end:
            run, seen = run.next_screen(), seen + 1
            room_frame(run, meeting.blocks, library, help_card=HELP)
        assert seen == sum(each.screens for each in run.agenda)

        link = link_of(meeting, library)
        assert link_by_code(code_of(link), library) == link
        assert from_text(to_text(link), library) == link
