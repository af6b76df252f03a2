//go:build e2e

package e2e

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"chancery/ui/probe"
	"chancery/words"
)

func (s *screen) try(args ...string) string {
	out, err := s.run("xdotool", args...)
	if err != nil { // it prints a nought where it knows nothing
		return ""
	}
	return string(out)
}

// send gives events to the display.
func (s *screen) send(args ...string) {
	s.t.Helper()
	if _, err := s.run("xdotool", args...); err != nil {
		s.t.Fatalf("xdotool %v: %v", args, err)
	}
}

// do gives events to the display and waits until the window has dealt with them.
func (s *screen) do(args ...string) {
	s.t.Helper()
	s.send(args...)
	if s.probe != nil && s.alive() {
		s.until("a window that is idle", probe.For{Idle: true})
	}
}

// keys presses keys one after the other.
func (s *screen) keys(names ...string) {
	s.t.Helper()
	s.pressed += len(names)
	s.do(pressing(names...)...)
}

func pressing(names ...string) []string {
	return append([]string{"key", "--clearmodifiers", "--delay", "5"}, names...)
}

// types types a text, and presses keys after it.
func (s *screen) types(text string, then ...string) {
	s.t.Helper()
	s.pressed += len([]rune(text)) + len(then)
	out := typing(text)
	if len(then) > 0 {
		out = append(out, pressing(then...)...)
	}
	s.do(out...)
}

// writes types a text and presses keys after it; what the keys of the display do not have comes
// from the clipboard.
func (s *screen) writes(text string, then ...string) {
	s.t.Helper()
	if strings.IndexFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) < 0 {
		s.types(text, then...)
		return
	}
	s.copies([]string{text})
	s.keys(append([]string{"ctrl+v"}, then...)...)
}

func typing(text string) []string {
	if text == "" {
		return nil
	}
	return []string{"type", "--args", "1", "--delay", "3", text}
}

// press presses what is meant, once it is there.
func (s *screen) press(w probe.Which) {
	s.t.Helper()
	t := s.target(w)
	s.do("mousemove", strconv.Itoa(t.AtX), strconv.Itoa(t.AtY), "click", "1")
}

// away puts the pointer where it is over nothing.
func (s *screen) away() {
	s.t.Helper()
	t := s.target(probe.Which{Kind: "pane", Label: s.said().Say("ui.toolbar")})
	s.do("mousemove", strconv.Itoa(t.AtX), strconv.Itoa(t.AtY))
}

// over puts the pointer over what is meant.
func (s *screen) over(w probe.Which) {
	s.t.Helper()
	t := s.target(w)
	s.do("mousemove", strconv.Itoa(t.AtX), strconv.Itoa(t.AtY))
}

// drag carries a target so far across and down, in small steps as a hand does.
func (s *screen) drag(t probe.Target, across, down int) {
	s.t.Helper()
	at := func(part, of int) []string {
		return []string{"mousemove", strconv.Itoa(t.AtX + across*part/of), strconv.Itoa(t.AtY + down*part/of)}
	}
	s.do(at(0, 1)...)
	s.do("mousedown", "1")
	defer s.try("mouseup", "1")
	const steps = 12
	for i := 1; i <= steps; i++ {
		s.do(at(i, steps)...)
	}
	s.do("mouseup", "1")
}

// command runs what the program does under a name of the table of commands, found
// in the palette.
func (s *screen) command(id string) {
	s.t.Helper()
	c := s.commandOf(id)
	s.keys("ctrl+k")
	s.types(c.Name)
	s.press(probe.Which{Kind: "offer", Label: strings.TrimSpace(c.Key + " " + c.Group + " " + c.Name)})
}

// byKey runs it by its key; false when it has none of its own.
func (s *screen) byKey(id string) bool {
	s.t.Helper()
	key, ok := keyOf(s.commandOf(id).Key)
	if ok {
		s.keys(key)
	}
	return ok
}

func (s *screen) commandOf(id string) probe.Command {
	s.t.Helper()
	for _, c := range s.commands() {
		if c.ID == id {
			if !c.Enabled {
				s.t.Fatalf("%s cannot be done here: %+v", id, s.state())
			}
			return c
		}
	}
	s.t.Fatalf("no command is called %s", id)
	return probe.Command{}
}

// keyOf is a key as the tool that presses it writes it: ctrl+shift+s.
func keyOf(shown string) (string, bool) {
	named := map[string]string{"+": "plus", "-": "minus", "Esc": "Escape", "Enter": "Return"}
	mods, last := "", shown
	for _, m := range []string{"Ctrl+", "Shift+"} {
		if rest, ok := strings.CutPrefix(last, m); ok && rest != "" {
			mods, last = mods+strings.ToLower(m), rest
		}
	}
	switch {
	case named[last] != "":
		return mods + named[last], true
	case len(last) == 1:
		return mods + strings.ToLower(last), true
	case len(last) > 1 && last[0] == 'F' && !strings.Contains(last, " "):
		return mods + last, true
	}
	return "", false
}

// reach looks for something, and goes there.
func (s *screen) reach(text, title string) {
	s.t.Helper()
	s.keys("slash")
	s.writes(text)
	s.target(probe.Which{Kind: "hit", Label: title})
	s.keys("Return")
	if st := s.state(); len(st.Chosen) != 1 {
		s.t.Fatalf("%s is not chosen: %s", title, fmt.Sprint(st.Chosen))
	}
}

// openVisit goes into the sample visit, to the first hour of its running order.
func (s *screen) openVisit() {
	s.t.Helper()
	title := map[string]string{"": "Official visit", "ro_RO": "Vizita oficială", "uk_UA": "Офіційний візит"}[s.lang]
	s.reach(title, title)
	s.keys("Return")
	s.stands("the running order of the visit", probe.State{View: "order", Visit: title})
}

// said are the words of the window.
func (s *screen) said() *words.Words {
	lang, _, _ := strings.Cut(cmp.Or(s.lang, "en"), "_")
	return words.For(lang)
}
