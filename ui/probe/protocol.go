//go:build probe || e2e

package probe

import "strings"

// Variable names the socket on which the window answers, in the environment.
const Variable = "CHANCERY_PROBE"

// What can be asked: one Request a line, answered by one Answer a line.
const (
	Targets  = "targets"  // all that can be pressed
	Stands   = "state"    // where the window stands
	Commands = "commands" // all that the program does
	Wait     = "wait"     // until all that is asked For is so
	Fail     = "fail"     // as a mistake in the program would
)

// Request is a question.
type Request struct {
	Ask    string `json:"ask"`
	For    For    `json:"for,omitzero"`
	Within int    `json:"within,omitempty"` // milliseconds, of Wait
}

// For is what to wait for: all of what is set.
type For struct {
	Idle   bool   `json:"idle,omitempty"`   // nothing queued, and all of it painted
	Target *Which `json:"target,omitempty"` // one can be pressed
	Gone   *Which `json:"gone,omitempty"`   // none is there
	After  *int64 `json:"after,omitempty"`  // the diary is past this revision
	State  *State `json:"state,omitempty"`  // whatever is set in it is so
}

// Which says which targets are meant: all that is set must be so.
type Which struct {
	Kind  string `json:"kind,omitempty"`
	Label string `json:"label,omitempty"` // stands in that of the target
	Key   string `json:"key,omitempty"`
	In    string `json:"in,omitempty"` // stands in that of the target
}

// Answer is what was asked for. A Wait for a target is answered by all there are; one
// that was in vain says why in Error, and answers with what there is.
type Answer struct {
	Error    string    `json:"error,omitempty"`
	State    State     `json:"state,omitzero"`
	Targets  []Target  `json:"targets,omitempty"`
	Commands []Command `json:"commands,omitempty"`
}

// Target is a place that can be pressed, or a widget. Its rectangle is what can
// be seen of it, in pixels of the window.
type Target struct {
	Kind    string `json:"kind"`          // what the scene calls the place, or the kind of widget
	ID      int64  `json:"id,omitempty"`  // of the place, as the scene numbers it
	Key     string `json:"key,omitempty"` // what it stands for, wherever it is drawn: item 17, 2026-03-12
	Label   string `json:"label"`         // what is written on it, or what it is called
	Text    string `json:"text,omitempty"`
	In      string `json:"in,omitempty"`    // the pane or board that it lies on
	Layer   int    `json:"layer,omitempty"` // 0 is the content, above it lie the overlays
	X       int    `json:"x"`
	Y       int    `json:"y"`
	W       int    `json:"w"`
	H       int    `json:"h"`
	AtX     int    `json:"atx"` // where a press meets it
	AtY     int    `json:"aty"`
	Meets   bool   `json:"meets"` // false when something else lies over all of it
	Enabled bool   `json:"enabled"`
	Focused bool   `json:"focused,omitempty"`
}

// State is where the window stands.
type State struct {
	View     string   `json:"view,omitempty"`
	Section  string   `json:"section,omitempty"`
	Board    string   `json:"board,omitempty"` // the register that is on show
	Day      string   `json:"day,omitempty"`
	Visit    string   `json:"visit,omitempty"`  // that is open, its title
	Chosen   []string `json:"chosen,omitempty"` // keys of targets
	Overlay  string   `json:"overlay,omitempty"`
	Says     string   `json:"says,omitempty"` // all that is written on it
	Overlays int      `json:"overlays,omitempty"`
	Status   string   `json:"status,omitempty"`
	Toast    string   `json:"toast,omitempty"`
	Focus    string   `json:"focus,omitempty"` // kind and label of what has the keyboard
	File     string   `json:"file,omitempty"`
	Revision int64    `json:"revision,omitempty"` // of the diary
	Lang     string   `json:"lang,omitempty"`
	Width    int      `json:"width,omitempty"` // of the window, in pixels
	Height   int      `json:"height,omitempty"`
	Hour     int      `json:"hour,omitempty"` // how high one is on the columns of days
	Idle     bool     `json:"idle,omitempty"`
}

// Command is one thing the program does.
type Command struct {
	ID      string `json:"id"`
	Group   string `json:"group"` // and Name, as the palette writes them
	Name    string `json:"name"`
	Key     string `json:"key,omitempty"`
	Enabled bool   `json:"enabled"` // where the window stands now
}

// Is says whether a target is meant.
func (w *Which) Is(t Target) bool {
	return (w.Kind == "" || t.Kind == w.Kind) && (w.Key == "" || t.Key == w.Key) &&
		strings.Contains(t.Label, w.Label) && strings.Contains(t.In, w.In)
}
