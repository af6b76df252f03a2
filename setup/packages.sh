#!/bin/sh
# Installs the system packages that are missing, and says so in one line.
#   packages.sh test     what the headless tests call
#   packages.sh build    what the window needs to compile
#   packages.sh e2e      what drives the real window
#   packages.sh linux    what makes packages for Linux
#   packages.sh package  what makes packages for other systems, too
#   packages.sh wine     what tries the packages for Windows
set -eu
what=${1:-build}

say() { echo "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

has go || say "Go is missing: install Go 1.26 or newer from https://go.dev/dl/ and put it on the PATH."
go list -m >/dev/null || say "The Go that is installed cannot build Chancery: install Go 1.26 or newer from https://go.dev/dl/."

case $(uname -s) in
Linux) ;;
Darwin)
	xcode-select -p >/dev/null 2>&1 || say "The command line tools are missing: run xcode-select --install, then this again."
	case $what in
	test)
		has pdftotext && has qpdf && exit 0
		has brew || say "The tests read papers with pdftotext and check them with qpdf: install Homebrew from https://brew.sh, then run this again."
		echo "Installing: poppler qpdf"
		brew install -q poppler qpdf ;;
	e2e) say "The tests that drive the real window need an X server and run on Linux only." ;;
	linux | package | wine) say "The packages for Linux and Windows are made on Linux." ;;
	esac
	exit 0 ;;
*)
	echo "Set-up is automatic on Linux and macOS; here, install Go, a C compiler, poppler and qpdf by hand." >&2
	exit 0 ;;
esac

# Each need has a name here, and its packages below in each system's own words.
needs=
need() { needs="$needs $1"; }
compiles() { echo '#include <stdlib.h>' | $(go env CC) -E - >/dev/null 2>&1; }
headers() { pkg-config --exists gl x11 xcursor xrandr xinerama xi xxf86vm 2>/dev/null; }

compiles || need compiler
case $what in
build) headers || need headers ;;
test)
	has pdftotext || need pdf
	has qpdf || need qpdf ;;
e2e)
	has pdftotext || need pdf
	has qpdf || need qpdf
	has Xvfb || need xvfb
	has openbox || need openbox
	has xclip || need xclip
	has xdotool || need xdotool ;;
linux | package)
	has xz || need xz
	has dpkg-deb || need dpkg
	! has apt-get || { # what holds a package for Debian to its promises
		has lintian || need lintian
		has desktop-file-validate || need desktop-file-utils
		has appstreamcli || need appstream
		has man || need man-db
		has gio || need libglib2.0-bin
		has update-mime-database || need shared-mime-info
	}
	[ "$what" = linux ] || {
		has x86_64-w64-mingw32-gcc || need mingw
		has makensis || need nsis
		has zip || need zip
	} ;;
wine)
	has x86_64-w64-mingw32-gcc || need mingw
	has wine || need wine
	has Xvfb || need xvfb
	has xdotool || need xdotool
	has unzip || need unzip ;;
esac
[ -n "$needs" ] || exit 0

if has apt-get; then system=debian install="apt-get install -y -qq --no-install-recommends"
elif has dnf; then system=fedora install="dnf install -y -q"
elif has pacman; then system=arch install="pacman -S --needed --noconfirm"
else say "No package manager known here was found; install by hand what is missing:$needs."
fi

packages() {
	case $system:$1 in
	debian:compiler) echo gcc libc6-dev ;;
	fedora:compiler) echo gcc glibc-devel ;;
	arch:compiler) echo gcc ;;
	debian:headers) echo pkg-config libgl-dev libx11-dev libxcursor-dev libxrandr-dev libxinerama-dev libxi-dev libxxf86vm-dev ;;
	fedora:headers) echo pkgconf-pkg-config mesa-libGL-devel libX11-devel libXcursor-devel libXrandr-devel libXinerama-devel libXi-devel libXxf86vm-devel ;;
	arch:headers) echo pkgconf libglvnd mesa libx11 libxcursor libxrandr libxinerama libxi libxxf86vm ;;
	arch:pdf) echo poppler ;;
	*:pdf) echo poppler-utils ;;
	debian:xvfb) echo xvfb ;;
	fedora:xvfb) echo xorg-x11-server-Xvfb ;;
	arch:xvfb) echo xorg-server-xvfb ;;
	debian:xz) echo xz-utils ;;
	fedora:nsis) echo mingw64-nsis ;;
	debian:mingw) echo gcc-mingw-w64-x86-64 ;;
	fedora:mingw) echo mingw64-gcc ;;
	arch:mingw) echo mingw-w64-gcc ;;
	*) echo "$1" ;;
	esac
}

missing=
for n in $needs; do missing="$missing $(packages "$n")"; done

if [ "$(id -u)" = 0 ]; then as_root=
elif has sudo; then as_root=sudo
else say "Packages are missing that only an administrator can install: $install$missing"
fi

echo "Installing:$missing"
# sudo drops the environment, so what must stay is said behind it. A list that
# cannot be brought up to date is no reason to stop: the install will tell.
if [ $system = debian ]; then
	export DEBIAN_FRONTEND=noninteractive
	$as_root apt-get update -qq || true
	install="env DEBIAN_FRONTEND=noninteractive $install -o DPkg::Lock::Timeout=120"
fi
# shellcheck disable=SC2086
$as_root $install $missing >/dev/null || say "The packages could not be installed; as an administrator: $install$missing"
