"""What the folder of the program starts with."""

import sys
from multiprocessing import freeze_support

from mindbody.cli import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
