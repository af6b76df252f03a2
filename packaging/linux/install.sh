#!/bin/sh
# Installs Chancery for one person below ~/.local, or below the prefix that is named; --remove takes away what was
# installed there, and nothing else.
#   ./install.sh [PREFIX]
#   ./install.sh --remove [PREFIX]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
remove=
[ "${1:-}" != --remove ] || { remove=1; shift; }
prefix=${1:-$HOME/.local}
cd "$here/tree"
find . -type f | while read -r f; do
	if [ -n "$remove" ]; then rm -f "$prefix/$f"
	else
		mkdir -p "$(dirname "$prefix/$f")"
		cp "$f" "$prefix/$f"
	fi
done
share=$prefix/share
if [ -z "$remove" ]; then # started from where it lies, also where that is not on the PATH
	sed -i "s|^Exec=chancery|Exec=\"$prefix/bin/chancery\"|;s|^TryExec=.*|TryExec=$prefix/bin/chancery|" \
		"$share/applications/org.chancery.Chancery.desktop"
fi
! command -v update-mime-database >/dev/null || update-mime-database "$share/mime" 2>/dev/null || true
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$share/applications" || true
! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -qtf "$share/icons/hicolor" || true
if [ -n "$remove" ]; then echo "Removed from $prefix. Diaries are where they were."
else echo "Installed: $prefix/bin/chancery"
fi
