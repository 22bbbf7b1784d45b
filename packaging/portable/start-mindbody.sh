#!/bin/sh
# Starts MindBody from where it lies. All that you write stays in the folder "data" beside it.
here=$(cd "$(dirname "$0")" && pwd)
program=$here/MindBody/mindbody-gui
if [ ! -x "$program" ]; then
  echo "This stick lets no programs run here. Copy the folder $here to your computer, and start it there." >&2
  exit 2
fi
exec "$program" "$@"
