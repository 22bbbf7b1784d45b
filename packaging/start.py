"""What the folder of the program starts with."""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path

from mindbody import places
from mindbody.cli import main

if __name__ == "__main__":
    freeze_support()
    home = places.beside(Path(sys.executable))
    # Set to nothing, it counts as not set, as it does for the app.
    if home and not os.environ.get(places.HOME_VARIABLE, "").strip():
        os.environ[places.HOME_VARIABLE] = str(home)
    sys.exit(main())
