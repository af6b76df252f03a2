#!/bin/sh
# Lays the program out below a folder as it lies below /usr: what the .deb and the tarball have in common.
#   stage.sh BINARIES FOLDER
set -eu
here=$(cd "$(dirname "$0")" && pwd) repo=$(cd "$(dirname "$0")/../.." && pwd)
bins=$(realpath "$1") to=$(realpath -m "$2")
umask 022
put() { install -D -m "$1" "$2" "$to/$3"; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for p in chancery chanceryctl; do
	put 755 "$bins/$p" "bin/$p"
	"$bins/$p" --write-manual "$work"
	put 644 "$work/$p.1" "share/man/man1/$p.1"
	gzip -9n "$to/share/man/man1/$p.1"
	put 644 "$work/$p.bash" "share/bash-completion/completions/$p"
	put 644 "$work/_$p" "share/zsh/vendor-completions/_$p"
	put 644 "$work/$p.fish" "share/fish/vendor_completions.d/$p.fish"
done

for f in "$repo"/docs/handbook-*; do
	put 644 "$f" "share/doc/chancery/$(basename "$f")"
done

id=org.chancery.Chancery
put 644 "$here/$id.desktop" "share/applications/$id.desktop"
put 644 "$here/$id.xml" "share/mime/packages/$id.xml"
sed "s/@VERSION@/$("$repo/packaging/version.sh" debian)/;s/@DATE@/$(date -uId -d "@$("$repo/packaging/version.sh" epoch)")/" \
	"$here/$id.metainfo.xml" >"$work/metainfo"
put 644 "$work/metainfo" "share/metainfo/$id.metainfo.xml"

icons=share/icons/hicolor
go -C "$repo/tools" run ./icons "$work/icons"
for s in 16 24 32 48 64 128 256; do
	put 644 "$work/icons/$s.png" "$icons/${s}x$s/apps/$id.png"
	put 644 "$work/icons/$s.png" "$icons/${s}x$s/mimetypes/application-vnd.chancery.png"
done
put 644 "$repo/assets/icon.svg" "$icons/scalable/apps/$id.svg"
put 644 "$repo/assets/icon.svg" "$icons/scalable/mimetypes/application-vnd.chancery.svg"
