"""`python -m mindbody` is the command `mindbody`."""

import sys

from mindbody.cli import main

if __name__ == "__main__":
    sys.exit(main())
