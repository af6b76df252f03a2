package ui

import (
	"chancery/export"
	"chancery/model"
	"chancery/reading"
	"chancery/ui/inspect"
	"chancery/ui/view"
)

var _ inspect.Host = host{}

// Programme is that of a visit, as it is on show.
func (h host) Programme(event int64) (model.Programme, error) {
	if event == h.w.stand.Event {
		return h.w.inside, nil
	}
	return h.w.reading.Programme(event)
}

// readAlready is what history is worked out of, as it was read already.
type readAlready struct{ *reading.Reading }

func (k readAlready) People(string) ([]model.Known, error) { return k.Reading.People() }

// Stands says which visit it is with the other state, "" where nobody can know, and of an item.
func (h host) Stands(ref model.Ref) string {
	if ref.IsItem() {
		return ""
	}
	of, err := h.Programme(ref.Event)
	if err != nil {
		return ""
	}
	stands, err := export.PastOf(&of, readAlready{h.w.reading})
	if err != nil {
		h.w.tell(err)
	}
	return stands.Said(h.w.words)
}

// FoldInspector lets go of what is looked into.
func (h host) FoldInspector() {
	h.w.choose(nil) // while it is looked into: only then the window is laid out anew
	h.w.memory.Inspect = false
	h.w.focusBoard()
}

// inspecting says whether there is one thing to look into. The running order
// has room for all of it already, until somebody asks for more; other tabs of a visit have
// cards of their own.
func (w *Window) inspecting() bool {
	_, one := w.only()
	return one && w.stand.Tab() == view.ProgrammeTab && (w.stand.View != view.Order || w.memory.Inspect)
}

// fillInspector shows what is chosen, or folds the inspector away.
func (w *Window) fillInspector() {
	if w.inspecting() && !w.inspector.Look(w.chosen[0]) {
		w.chosen = nil
		w.root.Refresh()
	}
}
