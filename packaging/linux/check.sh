#!/bin/sh
# Holds a package to its promises: what Debian asks of it, what desktops read of it, and that it comes and goes without
# a trace in a root of its own. As root, on Debian.
#   check.sh FILE.deb
set -eu
deb=$(realpath "$1") work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $*" >&2; exit 1; }
say() { echo "ok: $*"; }
parsed() { # by a shell, what completes for it
	if ! command -v "$1" >/dev/null; then
		echo "There is no $1 here to read $2."
		return
	fi
	"$1" -n "$work/x/usr/share/$2" >"$work/said" 2>&1 && [ ! -s "$work/said" ] || fail "$1 does not read $2: $(cat "$work/said")"
}

lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb" >"$work/said" 2>&1 || fail "lintian: $(cat "$work/said")"
say "lintian has neither errors nor warnings"

dpkg-deb -x "$deb" "$work/x"
[ -z "$(dpkg-deb -I "$deb" | grep -E '(pre|post)(inst|rm)')" ] || fail "it has scripts of its own"
desktop-file-validate "$work/x/usr/share/applications/"*.desktop || fail "the entry of the menu"
appstreamcli validate --no-net "$work/x/usr/share/metainfo/"*.xml >"$work/said" || fail "$(cat "$work/said")"
for p in chancery chanceryctl; do
	readelf -h "$work/x/usr/bin/$p" | grep -q 'DYN ' || fail "$p lies at one place"
	man --warnings -l "$work/x/usr/share/man/man1/$p.1.gz" >/dev/null 2>"$work/said" || fail "the page of $p"
	[ ! -s "$work/said" ] || fail "the page of $p: $(cat "$work/said")"
	parsed bash "bash-completion/completions/$p"
	parsed zsh "zsh/vendor-completions/_$p"
	parsed fish "fish/vendor_completions.d/$p.fish"
done
say "menu, notes, pages and completions are in order"

"$work/x/usr/bin/chanceryctl" --version | grep -q '^chanceryctl [0-9].*([0-9a-f]*, 20..-..-..)' || fail "it does not tell its version"
"$work/x/usr/bin/chanceryctl" sample "$work/Візит – ședință.chancery" >/dev/null || fail "no sample"
cp "$work/Візит – ședință.chancery" "$work/renamed.bin"
mkdir -p "$work/mime/packages"
cp "$work/x/usr/share/mime/packages/"*.xml "$work/mime/packages"
XDG_DATA_DIRS=$work:/usr/share update-mime-database "$work/mime" >/dev/null 2>&1 || fail "the type of a diary"
for f in "$work/Візит – ședință.chancery" "$work/renamed.bin"; do
	XDG_DATA_DIRS=$work:/usr/share gio info -a standard::content-type "$f" | grep -q application/vnd.chancery || fail "no type: $f"
done
say "a diary is known by its name, and by its content"

root=$work/root
mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/home"
: >"$root/var/lib/dpkg/status"
cp "$work/renamed.bin" "$root/home/mine.chancery"
dpkg --root="$root" --force-depends,script-chrootless --log=/dev/null -i "$deb" >/dev/null 2>&1 || fail "it does not install"
[ -x "$root/usr/bin/chancery" ] || fail "it is not there"
dpkg --root="$root" --force-script-chrootless --log=/dev/null -P chancery >/dev/null 2>&1 || fail "it does not go"
left=$(find "$root" -iname '*chancery*' -not -path "$root/home/*")
[ -z "$left" ] || fail "left behind: $left"
cmp -s "$work/renamed.bin" "$root/home/mine.chancery" || fail "a diary was touched"
say "installed and purged: nothing is left but the diary"
