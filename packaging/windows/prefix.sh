#!/bin/sh
# Makes a fresh Wine prefix that starts programs of Go, and prints what to export for it. HOME must be a folder of the
# test's own: Wine links Documents to that of HOME.
#   eval "$(prefix.sh FOLDER)"
set -eu
prefix=$(realpath -m "$1")
export WINEPREFIX="$prefix" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=" DISPLAY=
wineboot --init >/dev/null 2>&1 || wineboot-stable --init >/dev/null 2>&1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Go asks this library for one function, and Wine 8 has neither.
cat >"$work/prng.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T n) {
	while (n) {
		ULONG part = n > 1 << 20 ? 1 << 20 : (ULONG)n;
		if (!SystemFunction036(to, part)) return FALSE;
		to += part; n -= part;
	}
	return TRUE;
}
C
at=$prefix/drive_c/windows/system32/bcryptprimitives.dll
[ -e "$at" ] || x86_64-w64-mingw32-gcc -shared -s -O2 -o "$at" "$work/prng.c" -ladvapi32
wineserver -w 2>/dev/null || wineserver-stable -w || true
echo "export WINEPREFIX='$prefix' WINEDEBUG=-all WINEDLLOVERRIDES='$WINEDLLOVERRIDES'"
