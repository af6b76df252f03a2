#!/bin/sh
# Makes the packages once more from the same programs, and says which differ by a byte.
#   twice.sh BIN       the folder in which make package left them
set -eu
here=$(cd "$(dirname "$0")" && pwd) bin=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0
same() { # a package, and what makes it
	one=$1
	shift
	"$@" "$work/$(basename "$one")"
	if cmp -s "$one" "$work/$(basename "$one")"; then echo "ok: $(basename "$one") is the same twice"; else
		echo "FAIL: $(basename "$one") differs" >&2
		wrong=1
	fi
}
v=$("$here/version.sh") d=$("$here/version.sh" debian)
same "$bin/chancery_$d.deb" "$here/linux/deb.sh" "$bin/linux"
same "$bin/chancery-$v-setup.exe" "$here/windows/setup.sh" "$bin/windows"
same "$bin/chancery-$v-windows.zip" "$here/windows/portable.sh" "$bin/windows"
exit $wrong
