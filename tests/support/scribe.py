"""A process of its own that writes to a record: `python -m tests.support.scribe FOLDER NAME COUNT`.

Says "ready", waits for a line, writes, and tells what became of each write.
"""

import sys
from pathlib import Path

from mindbody.record.clock import SystemClock
from mindbody.record.opening import open_record
from mindbody.record.problems import RecordError
from tests.support.records import key_in


def main() -> None:
    folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    record = open_record(folder, SystemClock(), key=key_in(folder))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    refused = 0
    for number in range(count):
        try:
            record.rate(None, name, number)
        except RecordError:
            refused += 1
    record.close()
    sys.stdout.write(f"{refused}\n")


if __name__ == "__main__":
    main()
