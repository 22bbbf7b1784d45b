"""Python imports this at its start, when its folder is on the path: then the app is broken as was asked."""

import os

from tools.prove.faults import FAULTS, VARIABLE

FAULTS[os.environ[VARIABLE]]()
