#!/bin/sh
# Makes the tarball for systems without dpkg: the tree that is installed, and what installs it.
#   tarball.sh BINARIES OUT.tar.xz
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
t=$work/chancery-$("$repo/packaging/version.sh")
"$here/stage.sh" "$1" "$t/tree"
install -m 755 "$here/install.sh" "$t/install.sh"
install -m 644 "$repo/LICENSE" "$repo/assets/THIRD-PARTY.txt" "$repo/CHANGELOG.md" "$t"
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$("$repo/packaging/version.sh" epoch)" -cf - "$(basename "$t")" | xz -T1 >"$out"
