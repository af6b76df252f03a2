#!/bin/sh
# Writes the checksums of all that people get, in the order of their names, beside it.
#   checksums.sh FOLDER          writes SHA256SUMS
#   sha256sum -c SHA256SUMS      in that folder, tells whether all is as it was made
set -eu
cd "$1"
find . -maxdepth 1 -type f \( -name '*.deb' -o -name '*.tar.xz' -o -name '*.exe' -o -name '*.zip' -o -name '*.cdx.json' \) -printf '%f\n' | LC_ALL=C sort | xargs -r sha256sum >SHA256SUMS
