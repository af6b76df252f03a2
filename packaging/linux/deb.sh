#!/bin/sh
# Makes a package for Debian by dpkg-deb alone, the same bytes for the same commit. The caches of types, icons and
# menus are made by what is installed already: it has no scripts of its own, so that nothing stays behind.
#   deb.sh BINARIES OUT.deb
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "$2") v=$("$repo/packaging/version.sh" debian)
SOURCE_DATE_EPOCH=$("$repo/packaging/version.sh" epoch)
export SOURCE_DATE_EPOCH
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
t=$work/chancery
"$here/stage.sh" "$1" "$t/usr"

doc=$t/usr/share/doc/chancery
mkdir -p "$doc" "$t/DEBIAN"
{
	cat <<C
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Chancery
Comment: What is linked has its notices in /usr/share/doc/chancery/THIRD-PARTY.txt.gz

Files: *
Copyright: 2026 The Chancery authors
License: Expat
C
	tail -n +5 "$repo/LICENSE" | sed 's/^$/./;s/^/ /'
} >"$doc/copyright"
gzip -9nc "$repo/assets/THIRD-PARTY.txt" >"$doc/THIRD-PARTY.txt.gz"
cat <<C | gzip -9n >"$doc/changelog.gz"
chancery ($v) stable; urgency=medium

  * See CHANGELOG.md for what is new.

 -- The Chancery authors <chancery@chancery.example>  $(date -uRd "@$SOURCE_DATE_EPOCH")
C
cat >"$t/DEBIAN/control" <<C
Package: chancery
Version: $v
Architecture: $(dpkg --print-architecture)
Maintainer: The Chancery authors <chancery@chancery.example>
Installed-Size: $(du -sk "$t" --exclude DEBIAN | cut -f1)
Depends: libc6 (>= 2.34), libgl1, libx11-6, libx11-xcb1, libxcursor1, libxext6, libxi6, libxinerama1, libxrandr2, libxrender1, libxxf86vm1
Recommends: xdg-utils, libgl1-mesa-dri, shared-mime-info, desktop-file-utils
Suggests: cups-client, xclip | wl-clipboard
Section: misc
Priority: optional
Description: diary of a protocol office
 Plans official visits, summits and meetings: programmes typed as a running
 order, seen on calendars and lanes, checked, and printed for each reader.
 Everything is kept in one file; no network is needed.
C
(cd "$t" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$t" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb -Zxz --root-owner-group --build "$t" "$out" >/dev/null
