#!/bin/sh
# Tries the package in a fresh Debian: installs, opens a diary by its type, is told to end, and goes without a trace. As
# root, with the archive of Debian at hand; the root is kept in WORK for the next time.
# Ends with 3, and says why, where this computer cannot try it: that says nothing of the package.
#   root.sh FILE.deb [WORK]
set -eu
deb=$(realpath "$1") work=$(realpath -m "${2:-$(mktemp -d)}")
root=$work/root
screen='' mounted=''
. "$(dirname "$0")/../steps.sh"
fail() { echo "FAIL: $*" >&2; exit 1; }
cannot() { echo "The package was not tried in a fresh Debian: $*" >&2; exit 3; }
mkdir -p "$work"
[ -e "$root/made" ] || {
	rm -rf "$root"
	debootstrap --variant=minbase --include=libglib2.0-bin,libgl1-mesa-dri,man-db,shared-mime-info,desktop-file-utils "${SUITE:-bookworm}" "$root" >"$work/debootstrap.log" 2>&1 || cannot "no root can be made: $(tail -3 "$work/debootstrap.log")"
	touch "$root/made"
}
say "a fresh Debian"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/ana LANG=C.UTF-8 DISPLAY="${DISPLAY:-}" DEBIAN_FRONTEND=noninteractive "$@"; }
clean() {
	[ -z "$screen" ] || kill "$screen" 2>/dev/null || true
	[ -z "$mounted" ] || umount "$root/proc" 2>/dev/null || umount -l "$root/proc" || true
}
trap clean EXIT
mkdir -p "$root/tmp/.X11-unix"
rm -rf "$root/home/ana"
mkdir -p "$root/home/ana"
mountpoint -q "$root/proc" || { mount -t proc proc "$root/proc" 2>/dev/null && mounted=yes; } || cannot "nothing can be mounted here"
find "$root" -xdev -not -path "$root/proc/*" -not -path "$root/tmp/*" \( -type f -o -type l \) -printf '/%P\n' | grep -vE '^/(var/(cache|log|lib/apt)|home|root)/' | sort >"$work/before"

cp "$deb" "$root/tmp/chancery.deb"
if ! inside apt-get install -y -qq --no-install-recommends /tmp/chancery.deb >"$work/install.log" 2>&1; then
	if grep -qE 'Failed to fetch|Unable to fetch|Temporary failure resolving' "$work/install.log"; then cannot "its archive cannot be reached"; fi
	fail "it does not install: $(tail -5 "$work/install.log")"
fi
inside dpkg-query -W -f '${Status}' chancery | grep -q 'install ok installed' || fail "it is not installed"
say "installed"

diary="Візит – ședință.chancery" home=$root/home/ana
inside chanceryctl sample "/home/ana/$diary" >/dev/null || fail "no sample"
cp "$home/$diary" "$home/renamed.bin"
for f in "$diary" renamed.bin; do
	inside gio info -a standard::content-type "/home/ana/$f" | grep -q application/vnd.chancery || fail "no type: $f"
done
inside man -P cat chanceryctl 2>/dev/null | grep -q chanceryctl || fail "no page of the manual"
say "a diary is known by its name, and by its content"

Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp 9>"$work/display" >/dev/null 2>&1 & # one that nobody has
screen=$!
until_is 60 test -s "$work/display" || cannot "no display begins"
DISPLAY=:$(cat "$work/display")
export DISPLAY
# Its abstract socket is seen from within too.
until_is 20 xdpyinfo || sleep 3
inside gio open "/home/ana/$diary" >"$work/open.log" 2>&1 || fail "gio open: $(cat "$work/open.log")"
until_is 180 test -e "$home/$diary.lock" || fail "gio opens no diary: $(cat "$work/open.log")"
until_is 180 xdotool search --onlyvisible --name Chancery || fail "no window: $(cat "$work/open.log")"
import -window root "$work/open.png" 2>/dev/null || true
say "opened by its type, in a window"

for p in /proc/[0-9]*; do
	if [ "$(cat "$p/comm" 2>/dev/null)" = chancery ] && [ "$(readlink "$p/root")" = "$root" ]; then pid=${p#/proc/}; fi
done
[ -n "${pid:-}" ] || fail "it does not run"
kill -TERM "$pid"
until_is 60 gone "$home/$diary.lock" || fail "told to end, it does not"
until_is 60 sh -c "! kill -0 $pid" || fail "told to end, it stays"
for end in -wal -shm .lock; do [ ! -e "$home/$diary$end" ] || fail "told to end, it leaves $end"; done
inside chanceryctl verify "/home/ana/$diary" >/dev/null || fail "the diary is not sound"
say "told to end, it closes the diary well"

sum=$(sha256sum "$home"/*.chancery)
inside apt-get purge -y -qq chancery >>"$work/install.log" 2>&1 || fail "it does not go"
[ "$sum" = "$(sha256sum "$home"/*.chancery)" ] || fail "a diary was touched"
inside apt-get autoremove -y -qq --purge >>"$work/install.log" 2>&1 || true
# What readers of the manual keep for themselves is theirs.
left=$(find "$root" -xdev -not -path "$root/proc/*" -not -path "$root/tmp/*" -not -path "$root/home/*" -not -path "$root/var/cache/*" -iname '*chancery*')
[ -z "$left" ] || fail "left behind: $left"
left=$(grep -rl chancery "$root/usr/share/mime" "$root/usr/share/applications" 2>/dev/null || true)
[ -z "$left" ] || fail "still known in $left"
find "$root" -xdev -not -path "$root/proc/*" -not -path "$root/tmp/*" \( -type f -o -type l \) -printf '/%P\n' | grep -vE '^/(var/(cache|log|lib/apt)|home|root)/' | sort >"$work/after"
comm -13 "$work/before" "$work/after" | grep -vE '^/var/lib/dpkg/|\.cache$' >"$work/more" || true
[ ! -s "$work/more" ] || fail "what came with it stays: $(head -5 "$work/more")"
say "purged: nothing is left but the diaries"
