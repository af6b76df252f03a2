#!/bin/sh
# Builds the programs of this commit a second time, from a clone in another folder and with an empty cache, and says
# which differ by a byte: what twice.sh cannot see, as it packs the same programs again.
#   elsewhere.sh [SYSTEM...]   linux, windows; linux when none is named
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- linux
state() { git rev-parse HEAD && git status --porcelain; }
began=$(state)
if [ -n "$(git status --porcelain)" ]; then
	echo "Commit first: a clone has only what was committed." >&2
	exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/another folder"
wrong=0
for system in "$@"; do
	make --no-print-directory "$system-programs"
	if [ "$(state)" != "$began" ]; then
		echo "Something was changed here meanwhile: what was built is of no commit, and says nothing." >&2
		exit 1
	fi
	GOCACHE="$work/cache" make --no-print-directory -C "$work/another folder" "$system-programs"
	for one in "bin/$system"/chancery "bin/$system"/chanceryctl "bin/$system"/*.exe; do
		[ -e "$one" ] || continue
		if cmp "$one" "$work/another folder/$one"; then echo "ok: $one is the same from another folder"; else
			echo "FAIL: $one differs" >&2
			wrong=1
		fi
	done
done
echo && echo "Here:"
packaging/part.sh table
echo && echo "There, with nothing from before:"
"$work/another folder/packaging/part.sh" table
exit $wrong
