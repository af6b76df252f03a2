package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// left is something typed that is not saved, and how to bring it on screen.
type left struct {
	part.Left
	show func()
}

// leave is the door that every way out of the diary goes through: what is typed
// is saved as leaving its field saves it. What cannot be saved stays on screen
// with the reason, and whoever typed it says whether to go all the same. way names
// the question.
func (w *Window) leave(way string, then func()) {
	if w.asked {
		return // the question is on screen
	}
	list := w.settle()
	if len(list) == 0 {
		then()
		return
	}
	w.askToLeave(way, list, then)
}

// settle saves what can be saved of all that is typed, and gives the rest.
func (w *Window) settle() []left {
	var out []left
	add := func(list []part.Left, show func()) {
		for _, l := range list {
			out = append(out, left{l, show})
		}
	}
	if w.boards.Order.Sheet != nil {
		add(w.boards.Order.Sheet.Settle(), w.showOrder)
	}
	for _, l := range w.inspector.Settle() {
		out = append(out, left{l.Left, func() { w.showFields(l.Of) }})
	}
	for _, o := range w.win.Canvas().Overlays().List() {
		if t, ok := o.(part.Typist); ok {
			add(t.Settle(), func() {})
		}
	}
	return out
}

// showOrder brings the running order on screen.
func (w *Window) showOrder() {
	if w.place.View != Order {
		w.setView(Order)
	}
}

// showFields brings the inspector of an item or an event on screen.
func (w *Window) showFields(ref model.Ref) {
	if w.inspecting() && w.chosen[0] == ref {
		return
	}
	w.memory.Inspect = true
	w.choose([]model.Ref{ref})
	w.root.Refresh()
}

// askToLeave shows the first of what is left behind a question: back to it is
// what Enter and Escape mean.
func (w *Window) askToLeave(way string, list []left, then func()) {
	list[0].show()
	say, first := w.words.Say, list[0].In
	var s *part.Sheet
	s = part.Open(w.win.Canvas(), say("ui.leave."+way), 520, container.New(part.Stack{}, part.NewPara(w.unsaved(list), 470)), nil,
		part.NewButton(say("ui.leave."+way+".yes"), part.Plain, func() {
			s.Close()
			then()
		}),
		part.NewButton(say("ui.leave.back"), part.Primary, func() {
			s.Close()
			if first != nil {
				w.win.Canvas().Focus(first)
			}
		}))
	w.asked = true
	s.OnClose = func() { w.asked = false }
}

const (
	leftMost = 4  // are named
	leftLong = 80 // letters of each
)

// unsaved names what is left, with the reasons.
func (w *Window) unsaved(list []left) string {
	var out []string
	for _, l := range list[:min(len(list), leftMost)] {
		text := []rune(strings.Join(strings.Fields(l.Text), " "))
		if len(text) > leftLong {
			text = append(text[:leftLong:leftLong], '…')
		}
		out = append(out, strings.TrimSpace(w.words.Say("ui.leave.left", l.Where, string(text))+" "+l.Why))
	}
	if n := len(list) - leftMost; n > 0 {
		out = append(out, w.words.Count("ui.leave.more", n))
	}
	return strings.Join(slices.Compact(out), "\n\n")
}
