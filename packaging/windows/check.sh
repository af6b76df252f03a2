#!/bin/sh
# Tries what people get for Windows from end to end, under Wine: each step is asserted.
#   check.sh SETUP.exe PORTABLE.zip [WORK]
set -eu
here=$(cd "$(dirname "$0")" && pwd) version=$("$(dirname "$0")/../version.sh")
setup=$(realpath "$1") zip=$(realpath "$2") work=$(realpath -m "${3:-$(mktemp -d)}")
mkdir -p "$work/home/Documents" # Wine links it
export HOME="$work/home" DISPLAY="${CHECK_DISPLAY:-:97}"
. "$(dirname "$0")/../steps.sh"
fail() { echo "FAIL: $*" >&2; import -window root "$work/failed.png" 2>/dev/null || true; exit 1; }
ended() { ! kill -0 "$1"; }

eval "$("$here/prefix.sh" "$work/prefix")"
Xvfb "$DISPLAY" -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'wineserver -k 2>/dev/null || true; kill $screen 2>/dev/null || true' EXIT
user=$(ls -d "$WINEPREFIX"/drive_c/users/*/ | grep -v Public | head -1)
user=${user%/}
documents=$(realpath "$user/Documents")
dir=$user/AppData/Local/Programs/Chancery
reg() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
has_reg() { wine reg query "$@" >/dev/null 2>&1; } # what is missing it tells by its exit code alone
# ends waits until the program whose log that is has let its diary go and has ended: Wine without a manager of windows
# waits two seconds before it lets a window go.
ends() { # a lock, a log
	until_is 60 gone "$1" && until_is 20 sh -c 'tail -n 1 "$1" | grep -q "msg=end"' - "$2"
}
log=$user/AppData/Local/Chancery/logs/chancery.log
visible() { xdotool search --onlyvisible --name "$1"; }
say "a fresh prefix"

wine "$setup" /S || fail "the set-up ended with $?"
for f in chancery.exe chanceryctl.exe uninstall.exe LICENSE.txt THIRD-PARTY.txt handbook/handbook-uk.html; do [ -f "$dir/$f" ] || fail "no $f"; done
reg 'HKCU\Software\Classes\.chancery' /ve | grep -q Chancery.Diary || fail "diaries are not its own"
reg 'HKCU\Software\Classes\Chancery.Diary\shell\open\command' /ve | grep -q 'chancery.exe" "%1"' || fail "a diary is not handed over"
reg 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Chancery' /v DisplayVersion | grep -qF "$version" || fail "no version in Apps"
find "$user" -name Chancery.lnk | grep -q 'Start Menu' || fail "not in the Start menu"
has_reg 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Chancery' && fail "it is there for everybody"
say "installed for one person, $(du -sm "$dir" | cut -f1) MB"

for p in chancery chanceryctl; do
	wine "$dir/$p.exe" --version >"$work/said" </dev/null || fail "$p --version"
	grep -qF "$p $version" "$work/said" || fail "$p says of its version: $(cat "$work/said")"
	wine "$dir/$p.exe" --help </dev/null 2>&1 | cat >"$work/said"
	grep -q -- --lang "$work/said" || fail "$p has no help for a pipe"
	grep -aq longPathAware "$dir/$p.exe" || fail "$p asks for no long paths"
	grep -aq PerMonitorV2 "$dir/$p.exe" || fail "$p knows one scale"
	strings -el "$dir/$p.exe" | grep -qxF "$version" || fail "$p shows no version"
done
say "help and version through a pipe, and in the programs' own notes"

wine start "$(winepath -w "$dir/chancery.exe")" --nowhere >/dev/null 2>&1 &
until_is 40 visible '^Chancery$' || fail "what stops a start is said nowhere"
import -window root "$work/box.png" 2>/dev/null || true
xdotool key --window "$(visible '^Chancery$' | head -1)" Return
until_is 20 sh -c "! xdotool search --onlyvisible --name '^Chancery\$'" || { xdotool key Return; until_is 10 sh -c "! xdotool search --onlyvisible --name '^Chancery\$'"; } || fail "the box stays"
say "what stops a start is said in a box"

diary="$documents/Програма візиту – ședință.chancery"
win=$(winepath -w "$diary")
wine "$dir/chanceryctl.exe" sample "$win" >/dev/null || fail "no sample"
# Wine before 8.9 does not lay the classes of a person over those of the computer, as Windows does.
for k in .chancery Chancery.Diary; do has_reg "HKCR\\$k" || wine reg copy "HKCU\\Software\\Classes\\$k" "HKLM\\Software\\Classes\\$k" /s /f >/dev/null 2>&1 || fail "no $k"; done
wine start "$win" >/dev/null 2>&1 &
until_is 90 test -e "$diary.lock" || fail "a double click does not open the diary"
until_is 90 visible Chancery || fail "no window"
sleep 8
import -window root "$work/open.png" 2>/dev/null || true
say "a diary in a folder with Cyrillic and diacritics is opened by a double click"

xdotool mousemove 700 500 click 1
sleep 1
xdotool key ctrl+j
sleep 3
xdotool type --delay 60 '12.03.2026 15:30 Tried under Wine'
sleep 1
import -window root "$work/typed.png" 2>/dev/null || true
xdotool key Return
sleep 4

wine "$setup" /S >/dev/null 2>&1 &
second=$!
sleep 5
kill -0 $second 2>/dev/null || fail "a set-up does not wait for the program that is open"
wine taskkill /IM chancery.exe >/dev/null 2>&1 || true # asks it to close
ends "$diary.lock" "$log" || fail "it does not close"
for end in -wal -shm; do [ ! -e "$diary$end" ] || fail "closed, and $end stays"; done
until_is 120 ended $second || fail "the set-up waits for ever"
wait $second || fail "the set-up that waited ended with $?"
say "closed well; a second set-up waited for that"

wine "$dir/chanceryctl.exe" list "$win" --from 2026-03-12 --to 2026-03-12 </dev/null | grep -q 'Tried under Wine' || fail "what was typed is not there"
wine "$dir/chanceryctl.exe" verify "$win" </dev/null >"$work/said" || fail "it is not sound: $(cat "$work/said")"
wine "$dir/chanceryctl.exe" export "$win" --event "Official visit" --paper public --to "$(winepath -w "$documents/p.pdf")" </dev/null >/dev/null || fail "no paper"
head -c 5 "$documents/p.pdf" | grep -q '%PDF-' || fail "the paper is none"
say "what was typed is in the diary, which is sound; a paper is made"

roaming=$user/AppData/Roaming/chancery
mkdir -p "$roaming"
wine "$dir/chanceryctl.exe" sample "$(winepath -w "$roaming/chancery.chancery")" >/dev/null || fail "no sample"
[ -e "$log" ] || fail "no log where nothing copies it"
rm -f "$user/AppData/Local/Chancery/window.json"
wine "$dir/chancery.exe" >/dev/null 2>&1 &
until_is 60 test -e "$roaming/chancery.chancery.lock" || fail "what an earlier program kept is not found"
sleep 8
import -window root "$work/former.png" 2>/dev/null || true
wine taskkill /IM chancery.exe >/dev/null 2>&1 || true
ends "$roaming/chancery.chancery.lock" "$log" || fail "it does not close"
say "what an earlier program kept elsewhere is found"

was=$(cd "$documents" && find . -type f -exec sha256sum {} + | sort)
touch "$dir/mine.txt" "$work/now"
wine "$dir/uninstall.exe" /S || fail "the uninstaller ended with $?"
until_is 60 gone "$dir/uninstall.exe" || fail "the uninstaller does nothing"
sleep 1
[ "$(find "$dir" -type f)" = "$dir/mine.txt" ] || fail "of what is in its folder it left: $(find "$dir" -type f)"
for k in 'Software\Classes\.chancery' 'Software\Classes\Chancery.Diary' 'Software\Chancery' 'Software\Microsoft\Windows\CurrentVersion\Uninstall\Chancery'; do
	has_reg "HKCU\\$k" && fail "left behind: $k"
done
find "$user" -name Chancery.lnk | grep -q . && fail "it is still in the Start menu"
[ "$was" = "$(cd "$documents" && find . -type f -exec sha256sum {} + | sort)" ] || fail "a diary was touched"
say "uninstalled: what a person put there, and every diary, is as it was"

unzip -q "$zip" -d "$work/stick"
stick=$work/stick/Chancery
wine "$stick/chancery.exe" --sample >/dev/null 2>&1 &
until_is 60 sh -c "ls '$stick/diaries/samples/'*.lock" || fail "it does not keep its diaries beside itself"
lock=$(ls "$stick/diaries/samples/"*.lock)
sleep 5
wine taskkill /IM chancery.exe >/dev/null 2>&1 || true
ends "$lock" "$stick/state/chancery.log" || fail "it does not close"
[ -e "$stick/state/chancery.log" ] && [ -e "$stick/state/window.json" ] || fail "its state is not beside it: $(ls "$stick")"
left=$(find "$user/AppData/Local/Chancery" "$user/AppData/Roaming/chancery" "$documents" -type f -newer "$work/now")
[ -z "$left" ] || fail "the one that is carried leaves $left"
say "the one that is carried keeps all it has beside itself"
