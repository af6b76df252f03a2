//go:build probe

package ui

import (
	"fmt"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/probe"
)

// Probed is the window as a test from outside sees it.
type Probed struct{ w *Window }

// Probed lets a test look in.
func (w *Window) Probed() Probed { return Probed{w} }

var _ probe.Window = Probed{}

func (p Probed) Canvas() fyne.Canvas { return p.w.win.Canvas() }

// State is where the window stands.
func (p Probed) State() probe.State {
	w := p.w
	s := probe.State{Lang: w.words.Lang(), Toast: w.toast.Text()}
	if w.diary == nil {
		return s
	}
	s.Section = string(w.in)
	if w.register() {
		s.Board = string(w.registers.Board())
	}
	s.View, s.Day = string(w.stand.View), string(w.stand.Day)
	if w.stand.Inside() {
		s.Visit = w.words.Text(w.inside.Event.Title)
	}
	if r := w.registers.Chosen(); w.register() {
		if r != nil {
			s.Chosen = append(s.Chosen, fmt.Sprint(r.TableName(), " ", r.Head().ID))
		}
		return w.alwaysProbed(s)
	}
	for _, ref := range w.chosen {
		s.Chosen = append(s.Chosen, keyOf(ref))
	}
	return w.alwaysProbed(s)
}

// alwaysProbed is what there is to say in every section.
func (w *Window) alwaysProbed(s probe.State) probe.State {
	s.Status = probe.Said(w.bars.Status)
	s.Hour = int(w.views.Columns.Board.Hour() + .5)
	s.File = w.diary.Health().Path
	s.Revision, _ = w.desk.Revision()
	return s
}

// keyOf is how a target is called that stands for an item or an event.
func keyOf(ref model.Ref) string {
	if ref.IsItem() {
		return fmt.Sprint("item ", ref.Item)
	}
	return fmt.Sprint("event ", ref.Event)
}

// Commands are all there are, in the order of the table.
func (p Probed) Commands() []probe.Command { return p.w.table.Probed() }
