#!/bin/sh
# Makes the zip that is carried from computer to computer: portable.txt beside the program is what tells it to keep all
# it has beside itself.
#   portable.sh PROGRAMS OUT.zip
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC
"$here/stage.sh" "$1" "$work/Chancery"
sed 's/$/\r/' "$here/portable.txt" >"$work/Chancery/portable.txt"
find "$work/Chancery" -exec touch -h -d "@$("$repo/packaging/version.sh" epoch)" {} +
rm -f "$out"
(cd "$work" && find Chancery -type f | LC_ALL=C sort | zip -q -X -9 "$out" -@)
