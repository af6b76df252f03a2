package ui

import (
	"fmt"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"chancery/ui/command"
	"chancery/ui/uitest"

	"fyne.io/fyne/v2"
)

// walk goes through the window by every door that its states have, and watches
// what each leads to.
type walk struct {
	*ground
	met     map[string]bool // kinds of targets that were pressed
	ran     map[string]bool // commands
	known   map[string]bool // screens that were gone through
	round   map[string]int  // targets that lie over nothing, as often as they were picked
	behind  []way           // screens that Escape led to
	enabled []string        // commands that could be run on the last screen and were never run
	presses int
}

// way is how somebody came to a screen: steps from a fresh state.
type way struct {
	said  string
	steps []func() bool // false: there is no such step any more
}

func (y way) then(said string, step func() bool) way {
	return way{y.said + " › " + said, append(slices.Clone(y.steps), step)}
}

// deep is how many screens lie between a command and a press at most; make walk has the
// time for more than what commands open.
func (k *walk) deep() int { return numbered("CHANCERY_DEEP", 0) }

// Every command, every right press, and whatever they open, two screens deep:
// nothing ends the program, writes what nobody asked for, or cannot be undone.
func TestEveryDoorIsWalked(t *testing.T) {
	all := &walk{met: map[string]bool{}, ran: map[string]bool{}, known: map[string]bool{}, round: map[string]int{}}
	var commands []string
	for _, st := range states {
		t.Run(st.name, func(t *testing.T) {
			all.ground = stand(t, st)
			commands = all.ids()
			all.wander()
			t.Logf("%d presses so far", all.presses)
		})
	}
	for _, id := range commands {
		if !all.ran[id] {
			t.Errorf("the command %s was never run", id)
		}
	}
	for _, kind := range kindsOfPlaces(t) {
		if !all.met[kind] {
			t.Errorf("no place of the kind %s was pressed", kind)
		}
	}
	t.Log("commands:", strings.Join(slices.Sorted(maps.Keys(all.ran)), " "))
	t.Log("kinds of targets:", strings.Join(slices.Sorted(maps.Keys(all.met)), " "))
}

func (k *walk) ids() (out []string) {
	for _, c := range k.w.commands() {
		out = append(out, c.ID)
	}
	return out
}

// wander goes breadth first from the state through all that opens.
func (k *walk) wander() {
	next := []way{{said: k.name}}
	for _, id := range k.ids() {
		next = append(next, way{said: k.name}.then(id, k.runs(id)))
	}
	for depth := 0; depth <= k.deep(); depth++ {
		var further []way
		for _, y := range next {
			further = append(further, k.open(y, depth)...)
		}
		next, k.behind = append(further, k.behind...), nil
	}
}

// open goes a way, judges its last step, and gives the ways that lead on from the
// screen that it led to, when that is a new one.
func (k *walk) open(y way, depth int) []way {
	screen, targets := k.goes(y)
	if screen == "" || k.known[screen] {
		return nil
	}
	k.known[screen] = true
	var out []way
	for _, t := range targets {
		out = append(out, y.then(fmt.Sprint("press ", t.Kind, " ", t.ID, " in ", t.In), k.press(t, (*uitest.User).Click)))
		if t.Kind == "field" || t.Kind == "cell" && (depth < k.deep() || !k.met["suggest"]) || t.Kind == "seat-add" && !k.met["known"] {
			out = append(out, y.then("type in "+t.In, k.types(t)))
		}
		if !t.Over && t.Kind != "button" {
			out = append(out, y.then(fmt.Sprint("right press ", t.Kind, " ", t.ID, " in ", t.In), k.press(t, (*uitest.User).RightClick)))
		}
	}
	if depth == k.deep() {
		for _, y := range out {
			k.seek(y)
		}
		return nil
	}
	return out
}

// seek goes a way for the last time, and on only to what was met nowhere yet: a command
// that cannot be run elsewhere, a kind of place that lies further in. The nearest is tried
// first: far away it may have nothing to show.
func (k *walk) seek(y way) {
	type hope struct {
		way
		fresh func() bool
	}
	for list := []hope{{y, func() bool { return true }}}; len(list) > 0; list = list[1:] {
		y := list[0].way
		if !list[0].fresh() {
			continue
		}
		_, targets := k.goes(y)
		for _, t := range targets {
			if !k.met[t.Kind] {
				list = append(list, hope{y.then(fmt.Sprint("press ", t.Kind, " ", t.ID, " in ", t.In), k.press(t, (*uitest.User).Click)), func() bool { return !k.met[t.Kind] }})
			}
		}
		for _, id := range k.enabled {
			if !k.ran[id] {
				list = append(list, hope{y.then(id, k.runs(id)), func() bool { return !k.ran[id] }})
			}
		}
	}
}

// runs runs a command, when it can be run there.
func (k *walk) runs(id string) func() bool {
	return func() bool {
		if len(k.u.Canvas.Overlays().List()) > 0 || !slices.ContainsFunc(k.w.commands(), func(c command.Command) bool { return c.ID == id && k.can(c) }) {
			return false
		}
		k.w.table.Run(id)
		k.ran[id] = true
		return true
	}
}

// able are the commands that could be run now and were never run.
func (k *walk) able() (out []string) {
	if len(k.u.Canvas.Overlays().List()) > 0 {
		return nil
	}
	for _, c := range k.w.commands() {
		if k.can(c) && !k.ran[c.ID] {
			out = append(out, c.ID)
		}
	}
	return out
}

func (k *walk) can(c command.Command) bool {
	return c.Able == nil && k.w.diary != nil || c.Able != nil && c.Able()
}

// goes goes a way from a fresh state and judges its last step. It gives the screen
// that it led to and what can be pressed there, and leaves it by Escape.
func (k *walk) goes(y way) (screen string, targets []uitest.Target) {
	defer func() {
		if p := recover(); p != nil {
			k.t.Errorf("%s: %v\n%s", y.said, p, debug.Stack())
			screen = ""
			*k.ground = *stand(k.t, k.state)
		}
	}()
	k.presses++
	k.enabled = nil
	k.fresh()
	var was mark
	for i, step := range y.steps {
		if i == len(y.steps)-1 {
			was = k.mark()
		}
		if !step() {
			return "", nil // what was drawn there depends on more than the way
		}
	}
	if len(y.steps) > 0 {
		k.judge(y.said, was)
	}
	screen = k.screen()
	if !k.known[screen] {
		targets, k.enabled = k.pick(), k.able()
	}
	if len(k.u.Canvas.Overlays().List()) > 0 {
		k.escapes(y.said)
		if back := k.screen(); !k.known[back] && len(y.steps) > 0 {
			k.behind = append(k.behind, y.then("Escape", func() bool { k.leave(); return true }))
		}
	}
	return screen, targets
}

// escapes leaves whatever is open by Escape, which writes nothing but what was typed just before: a card
// that keeps each field as it is left keeps that one, as a deed that can be undone.
func (k *walk) escapes(said string) {
	was := k.mark()
	k.leave()
	if !strings.HasPrefix(said[strings.LastIndex(said, "› ")+len("› "):], "type in ") && k.last() != was.deed {
		k.t.Errorf("%s: Escape writes", said)
	}
	k.judge(said+" › Escape", was)
	if n := len(k.u.Canvas.Overlays().List()); n > 0 {
		k.t.Errorf("%s: Escape leaves %d overlays, %q; %T has the keyboard", said, n, k.u.Above(), k.u.Canvas.Focused())
	}
}

// press finds a place again and presses it.
func (k *walk) press(t uitest.Target, click func(*uitest.User, float32, float32) *uitest.User) func() bool {
	return func() bool {
		for _, now := range k.u.Targets() {
			if now.Same(t) {
				click(k.u, now.At.X, now.At.Y)
				k.met[t.Kind] = true
				return true
			}
		}
		return false
	}
}

// types presses a field and types into it what finds something.
func (k *walk) types(t uitest.Target) func() bool {
	press := k.press(t, (*uitest.User).Click)
	return func() bool {
		if !press() {
			return false
		}
		if k.u.Canvas.Focused() == fyne.Focusable(k.w.registers.Field.Entry()) {
			k.u.Type("qzx") // of which no register has anything
			return true
		}
		k.u.Type("an")
		return true
	}
}

// pick is what to press of a screen: of places that are many of a kind, two; of
// what stands round every screen, what was not pressed on another.
func (k *walk) pick() []uitest.Target {
	var out []uitest.Target
	if k.w.doors.Browsing() || k.w.words.Lang() != "en" {
		return nil // the toolkit's, and what it finds on this computer; or the same once more
	}
	n := map[string]int{}
	for _, t := range k.u.Targets() {
		if t.Kind == "scrollbararea" {
			continue // the toolkit's
		}
		of := fmt.Sprint(t.In, t.Kind)
		seen := n
		if !t.Over {
			seen = k.round
			of += k.alike
		}
		if seen[of]++; seen[of] <= 2 || t.Kind == "cell" && seen[of] <= 9 || t.In == "menu" && t.Over {
			out = append(out, t)
		}
	}
	return out
}

// screen says what is on show, so that it is known again: of a menu what it
// offers, of anything else what can be pressed on what.
func (k *walk) screen() string {
	set := map[string]bool{}
	for _, t := range k.u.Targets() {
		set[t.In+"|"+t.Kind] = true
	}
	out := k.alike + "|" + strings.Join(slices.Sorted(maps.Keys(set)), " ")
	over := k.u.Canvas.Overlays().List()
	if len(over) == 0 {
		return out + fmt.Sprint(k.w.stand.View, k.w.stand.Inside(), k.w.inspecting(), k.w.in, k.w.registers.Board())
	}
	if set["menu|entry"] {
		for _, s := range k.u.Above() {
			out += "|" + strings.Map(withoutDigits, s)
		}
	}
	return out
}

func withoutDigits(r rune) rune {
	if r >= '0' && r <= '9' {
		return -1
	}
	return r
}
