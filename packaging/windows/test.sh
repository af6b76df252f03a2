#!/bin/sh
# Runs Go tests built for Windows under Wine.
#   test.sh [FLAG...] PACKAGE...
# Wine 8 answers "not implemented" where Go, removing a folder, knows three other answers for "too old, delete plainly":
# one constant more lets it know a fourth. Without it nearly every test fails in its clean-up.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
GOCACHE=$(go env GOCACHE) GOPATH=$(go env GOPATH) GOMODCACHE=$(go env GOMODCACHE)
export GOCACHE GOPATH GOMODCACHE HOME="$work/home"
mkdir -p "$HOME"
eval "$("$here/prefix.sh" "$work/prefix")"
src=$(go env GOROOT)/src/internal/syscall/windows/at_windows.go
sed 's|case STATUS_INVALID_INFO_CLASS,.*|case NTStatus(0xC0000002), STATUS_INVALID_INFO_CLASS,|' "$src" >"$work/at_windows.go"
grep -q 0xC0000002 "$work/at_windows.go" || { echo "Go changed at_windows.go: look again" >&2; exit 1; }
printf '{"Replace":{"%s":"%s"}}' "$src" "$work/at_windows.go" >"$work/overlay.json"
export GOOS=windows GOARCH=amd64 CGO_ENABLED=1 CC=x86_64-w64-mingw32-gcc CGO_CFLAGS="$(cat "$here/../sqlite.flags")"
unset DISPLAY
go test -overlay "$work/overlay.json" -exec wine -tags ci,migrated_fynedo -count 1 -timeout 15m "$@"
