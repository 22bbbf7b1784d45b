"""What the folder of the program starts with."""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path

from mindbody import places
from mindbody.cli import main

if __name__ == "__main__":
    freeze_support()
    if home := places.beside(Path(sys.executable)):
        os.environ.setdefault(places.HOME_VARIABLE, str(home))
    sys.exit(main())
