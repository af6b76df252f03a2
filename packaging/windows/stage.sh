#!/bin/sh
# Lays the programs out as they lie in a folder of Windows: what the installer and the zip have in common. Every file has
# the time of the commit, so that two packages of it are equal.
#   stage.sh PROGRAMS FOLDER
set -eu
repo=$(cd "$(dirname "$0")/../.." && pwd)
bins=$(realpath "$1") to=$(realpath -m "$2")
umask 022
put() { install -D -m 644 "$1" "$to/$2"; }
text() { mkdir -p "$to" && sed 's/$/\r/' "$1" >"$to/$2"; } # as Windows ends its lines
put "$bins/chancery.exe" chancery.exe
put "$bins/chanceryctl.exe" chanceryctl.exe
text "$repo/LICENSE" LICENSE.txt
text "$repo/assets/THIRD-PARTY.txt" THIRD-PARTY.txt
text "$repo/CHANGELOG.md" CHANGELOG.txt
for f in "$repo"/docs/handbook-*; do put "$f" "handbook/$(basename "$f")"; done
find "$to" -exec touch -h -d "@$("$repo/packaging/version.sh" epoch)" {} +
