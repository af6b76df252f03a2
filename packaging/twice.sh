#!/bin/sh
# Makes the packages once more from the same programs, and says which differ by a byte.
#   twice.sh BIN SYSTEM...   the folder in which make linux and make windows left them, and which of both did
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
shift
v=$("$here/version.sh") d=$("$here/version.sh" debian)
for system in "$@"; do
	case $system in
	linux) same "$bin/chancery_$d.deb" "$here/linux/deb.sh" "$bin/linux" ;;
	windows)
		same "$bin/chancery-$v-setup.exe" "$here/windows/setup.sh" "$bin/windows"
		same "$bin/chancery-$v-windows.zip" "$here/windows/portable.sh" "$bin/windows" ;;
	esac
done
exit $wrong
