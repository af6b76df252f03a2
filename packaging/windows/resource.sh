#!/bin/sh
# Makes what Windows shows of the two programs before they run: icon, version, and a manifest that asks for long paths
# and for the scale of each screen. The linker takes rsrc_windows_amd64.syso by its name.
#   resource.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$("$repo/packaging/version.sh") four=$("$repo/packaging/version.sh" windows)
go -C "$repo/tools" run ./icons "$work"
made() { # a program, and what it is
	for f in chancery.rc chancery.manifest; do
		sed "s/@NAME@/$1/;s/@WHAT@/$2/;s/@VERSION@/$version/;s/@FOUR@/$four/;s/@COMMAS@/$(echo "$four" | tr . ,)/" "$here/$f" >"$work/$f"
	done
	(cd "$work" && x86_64-w64-mingw32-windres -O coff chancery.rc "$repo/cmd/$1/rsrc_windows_amd64.syso")
}
made chancery "Chancery"
made chanceryctl "Chancery in a terminal"
