#!/bin/sh
# Installs the system packages that are missing, and says so in one line.
#   packages.sh build   what the window needs to compile
#   packages.sh test    what the headless tests call
#   packages.sh e2e     what drives the real window
set -eu
what=${1:-build}

case $(uname -s) in
Darwin)
	xcode-select -p >/dev/null 2>&1 || { echo "Install the command line tools first: xcode-select --install" >&2; exit 1; }
	exit 0 ;;
Linux) ;;
*)
	echo "Set-up is automatic on Linux and macOS; on this system install Go, a C compiler and the OpenGL headers by hand." >&2
	exit 0 ;;
esac

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
	echo "These packages are missing and only an administrator can install them: $missing" >&2; exit 1; fi; }

headers() { pkg-config --exists gl x11 xcursor xrandr xinerama xi xxf86vm 2>/dev/null; }
missing=
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }

if command -v apt-get >/dev/null; then
	need gcc "gcc libc6-dev"
	case $what in
	build) headers || missing="$missing pkg-config libgl-dev libx11-dev libxcursor-dev libxrandr-dev libxinerama-dev libxi-dev libxxf86vm-dev" ;;
	test) need pdftotext poppler-utils ;;
	e2e) need pdftotext poppler-utils; need Xvfb xvfb; need openbox openbox; need xdotool xdotool; need import imagemagick
		[ -e /usr/lib/x86_64-linux-gnu/dri/swrast_dri.so ] || [ -n "$(ls /usr/lib/*/dri/swrast_dri.so /usr/lib/*/dri/libdril_dri.so 2>/dev/null)" ] || missing="$missing libgl1-mesa-dri" ;;
	esac
	[ -n "$missing" ] || exit 0
	echo "Installing:$missing"
	export DEBIAN_FRONTEND=noninteractive
	as_root apt-get update -qq
	# shellcheck disable=SC2086
	as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
elif command -v dnf >/dev/null; then
	case $what in
	build) headers || missing="gcc pkgconf libX11-devel libXcursor-devel libXrandr-devel libXinerama-devel libXi-devel libXxf86vm-devel mesa-libGL-devel" ;;
	test) need pdftotext poppler-utils ;;
	e2e) need Xvfb xorg-x11-server-Xvfb; need openbox openbox; need xdotool xdotool; need import ImageMagick; need pdftotext poppler-utils ;;
	esac
	[ -n "$missing" ] || exit 0
	echo "Installing:$missing"
	# shellcheck disable=SC2086
	as_root dnf install -y -q $missing
elif command -v pacman >/dev/null; then
	case $what in
	build) headers || missing="gcc pkgconf libx11 libxcursor libxrandr libxinerama libxi libxxf86vm mesa" ;;
	test) need pdftotext poppler ;;
	e2e) need Xvfb xorg-server-xvfb; need openbox openbox; need xdotool xdotool; need import imagemagick; need pdftotext poppler ;;
	esac
	[ -n "$missing" ] || exit 0
	echo "Installing:$missing"
	# shellcheck disable=SC2086
	as_root pacman -S --needed --noconfirm $missing
else
	headers || { echo "No package manager known here was found. Install a C compiler and the headers of OpenGL and X11 (Xcursor, Xrandr, Xinerama, Xi, Xxf86vm)." >&2; exit 1; }
fi
