#!/bin/sh
# Does one part of a build, says how long it took, and notes it for the table at the end.
#   part.sh NAME COMMAND...
#   part.sh table      what was noted, and begins anew
set -eu
cd "$(dirname "$0")/.."
mkdir -p bin
row() { printf '%-28s %3d:%02d\n' "$1" $(($2 / 60)) $(($2 % 60)); }
notes=bin/.minutes
if [ "$1" = table ]; then
	[ ! -s $notes ] || { echo && while read -r s name; do row "$name" "$s"; done <$notes; row "all of it" "$(awk '{ s += $1 } END { print s }' $notes)"; }
	rm -f $notes
	exit 0
fi
name=$1 from=$(date +%s)
shift
echo "== $name"
"$@"
took=$(($(date +%s) - from))
echo "$took $name" >>$notes
row "$name" $took
