#!/bin/sh
# Makes the installer, the same bytes for the same commit.
#   setup.sh PROGRAMS OUT.exe
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=$work/files
"$here/stage.sh" "$1" "$files"
go -C "$repo/tools" run ./icons "$work"
# What is removed again is what was packed, a line for each: people choose folders.
(cd "$files" && {
	find . -type f -printf '%P\n' | LC_ALL=C sort | sed 's|/|\\|g;s|.*|Delete "$INSTDIR\\&"|'
	find . -mindepth 1 -depth -type d -printf '%P\n' | sed 's|/|\\|g;s|.*|RMDir "$INSTDIR\\&"|'
}) >"$work/remove.nsh"
SOURCE_DATE_EPOCH=$("$repo/packaging/version.sh" epoch)
export SOURCE_DATE_EPOCH TZ=UTC
makensis -V2 -WX -NOCD -INPUTCHARSET UTF8 -DVERSION="$("$repo/packaging/version.sh")" -DFOUR="$("$repo/packaging/version.sh" windows)" \
	-DFILES="$files" -DICON="$work/chancery.ico" -DKB="$(du -sk --apparent-size "$files" | cut -f1)" -DREMOVE="$work/remove.nsh" -DOUT="$out" "$here/setup.nsi"
