#!/bin/sh
# What is built, for the linker and the packages: a tagged commit has the number of its tag, any other that of
# FyneApp.toml with how many commits lie before it. Nothing here is the time of the build: two builds are equal.
#   version.sh           the number
#   version.sh debian    the number as Debian sorts it: before the release it leads to
#   version.sh windows   the number as Windows wants it: four numbers
#   version.sh epoch     the second of the commit
#   version.sh link      the flags of the linker
set -eu
cd "$(dirname "$0")/.."
number=$(sed -n 's/^Version = "\(.*\)"/\1/p' FyneApp.toml) commit='' date='' epoch=0
if commit=$(git rev-parse HEAD 2>/dev/null); then
	date=$(git log -1 --format=%cs)
	epoch=$(git log -1 --format=%ct)
	if tag=$(git describe --tags --exact-match --match 'v[0-9]*' 2>/dev/null); then number=${tag#v}
	else number=$number-dev.$(git rev-list --count HEAD)
	fi
fi
case ${1:-} in
'') echo "$number" ;;
debian) echo "$number" | sed 's/-/~/' ;;
windows) echo "$number" | sed 's/-dev//;s/[^0-9.].*//' | awk -F. '{ printf "%d.%d.%d.%d\n", $1, $2, $3, $4 }' ;;
epoch) echo "$epoch" ;;
link) echo "-X chancery/release.version=$number -X chancery/release.commit=$commit -X chancery/release.date=$date" ;;
esac
