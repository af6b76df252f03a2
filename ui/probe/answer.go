//go:build probe

package probe

import (
	"encoding/json"
	"net"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
)

// Window is what answers are read from, on its own goroutine.
type Window interface {
	Canvas() fyne.Canvas
	State() State
	Commands() []Command
}

// Serve answers on a socket until the program ends. It is called once the window
// runs.
func Serve(path string, w Window) error {
	l, err := net.Listen("unix", path)
	if err != nil {
		return err
	}
	s := &server{w, watch(w.Canvas())}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go s.answerAll(c)
		}
	}()
	return nil
}

type server struct {
	Window
	turns *turns
}

func (s *server) answerAll(c net.Conn) {
	defer c.Close()
	in, out := json.NewDecoder(c), json.NewEncoder(c)
	for {
		var r Request
		if in.Decode(&r) != nil || out.Encode(s.answer(r)) != nil {
			return
		}
	}
}

func (s *server) answer(r Request) (a Answer) {
	switch r.Ask {
	case Wait:
		a.Error = s.wait(r)
		if a.Error != "" || r.For.Target != nil {
			fyne.DoAndWait(func() { a.State, a.Targets = s.state(), targets(s.Canvas()) })
		}
	case Targets:
		fyne.DoAndWait(func() { a.Targets = targets(s.Canvas()) })
	case Stands:
		fyne.DoAndWait(func() { a.State = s.state() })
	case Fail:
		fyne.Do(func() { panic("it was asked for") })
	case Commands:
		fyne.DoAndWait(func() { a.Commands = s.Commands() })
	default:
		a.Error = "nobody knows what " + r.Ask + " is"
	}
	return a
}

// wait says why a wait was in vain, "" when it was not.
func (s *server) wait(r Request) (why string) {
	met := func(idle bool) bool { why = s.missing(r.For, idle); return why == "" }
	if s.turns.wait(time.Duration(r.Within)*time.Millisecond, met) {
		return ""
	}
	return "in vain: " + why
}

// state adds to what the window knows of itself what the canvas shows.
func (s *server) state() State {
	c, st := s.Canvas(), s.State()
	st.Width, st.Height = pixels(c, c.Size().Width, c.Size().Height)
	_, st.Hour = pixels(c, 0, float32(st.Hour))
	st.Idle = s.turns.quiet > calm
	over := c.Overlays().List()
	st.Overlays = len(over)
	if n := len(over); n > 0 {
		st.Overlay, st.Says = title(over[n-1]), Said(over[n-1])
	}
	for _, t := range targets(c) {
		if t.Focused { // the place on a pane comes after the pane
			st.Focus = t.Kind + " " + t.Label
		}
	}
	return st
}

// title is what an overlay is called: itself, or the first thing on it.
func title(o fyne.CanvasObject) string {
	var name string
	walk(seen{object: o, clip: everywhere}, func(s seen) {
		if name == "" {
			name = label(s.object)
		}
	})
	if name == "" {
		name = Said(o)
	}
	return name
}

// missing says what is not so yet, "" when all is.
func (s *server) missing(f For, idle bool) string {
	if f.Idle && !idle {
		return "the window is not idle"
	}
	if f.After != nil || f.State != nil {
		st := s.state()
		if f.After != nil && st.Revision <= *f.After {
			return "the diary is not past that revision"
		}
		if f.State != nil && !st.has(f.State) {
			return "the window stands elsewhere"
		}
	}
	if f.Target == nil && f.Gone == nil {
		return ""
	}
	list := targets(s.Canvas())
	if f.Target != nil && !slices.ContainsFunc(list, func(t Target) bool { return t.Meets && t.Enabled && f.Target.Is(t) }) {
		return "no such target can be pressed"
	}
	if f.Gone != nil && slices.ContainsFunc(list, f.Gone.Is) {
		return "the target is still there"
	}
	return ""
}

// has says whether all that is set in another state is so in this one.
func (s *State) has(o *State) bool {
	for _, p := range [][2]string{{s.View, o.View}, {s.Section, o.Section}, {s.Board, o.Board}, {s.Day, o.Day}, {s.Visit, o.Visit}, {s.Overlay, o.Overlay}, {s.Says, o.Says}, {s.Status, o.Status},
		{s.Toast, o.Toast}, {s.Focus, o.Focus}, {strings.Join(s.Chosen, " "), strings.Join(o.Chosen, " ")}, {s.File, o.File}, {s.Lang, o.Lang}} {
		if !strings.Contains(p[0], p[1]) {
			return false
		}
	}
	return (o.Width == 0 || s.Width == o.Width) && (o.Height == 0 || s.Height == o.Height) && s.Revision >= o.Revision
}
