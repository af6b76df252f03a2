package ui

import (
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/tour"
	"chancery/ui/view"
)

// tourSteps is the table of the tour: seven deeds, each with how it begins, where it is done,
// what shows that it was done, and what does it. Where its visit was deleted, all but the last do
// nothing.
func (w *Window) tourSteps() []tour.Step {
	list := []tour.Step{w.tourOpen(), w.tourDrag(), w.tourUndo(), w.tourType(), w.tourAgree(), w.tourPaper()}
	for i := range list {
		s := &list[i]
		s.Begin, s.Show = w.ofTour(s.Begin), w.ofTour(s.Show)
	}
	return append(list, w.tourOwn())
}

// ofTour does something where the visit of the tour is there.
func (w *Window) ofTour(do func()) func() {
	return func() {
		if w.tourVisit().ID != 0 {
			do()
		}
	}
}

func (w *Window) tourOpen() tour.Step {
	return tour.Step{ID: "open",
		Begin: func() {
			w.choose(nil)
			w.show(view.Stand{View: view.Week, Day: w.tourVisit().FirstDay})
			w.focusBoard()
		},
		Names: func() []any { return []any{w.words.Text(w.tourVisit().Title)} },
		Place: func() (string, int64) { return w.placed(model.Ref{Event: w.tourVisit().ID}) },
		Done:  func() bool { return w.stand.Event == w.tourVisit().ID },
		Show:  func() { w.enter(w.tourVisit().ID) },
	}
}

func (w *Window) tourDrag() tour.Step {
	var onto model.Item
	var move model.Move
	var what model.Ref
	clashes := 0
	return tour.Step{ID: "drag",
		Begin: func() {
			w.tourInside(view.Day)
			clashes = w.tourClashes()
			what, onto, move = w.clashing()
			w.views.Of(view.Day).Reveal(move.Start)
		},
		Names: func() []any { return []any{w.titled(what), w.words.Text(onto.Title)} },
		Place: func() (string, int64) { return w.placed(what) },
		Done:  func() bool { return w.tourClashes() > clashes },
		Show:  func() { w.try(&model.MoveItems{Moves: []model.Move{move}}) },
	}
}

func (w *Window) tourUndo() tour.Step {
	var last model.Deed
	return tour.Step{ID: "undo",
		Begin: func() { last = w.lastDeed() },
		Names: func() []any { return []any{w.keyOf("undo")} },
		Place: func() (string, int64) { return "action", w.toast.Last() },
		Done:  func() bool { d := w.lastDeed(); return d.ID > last.ID && d.Kind == "undo" },
		Show:  w.undo,
	}
}

func (w *Window) tourType() tour.Step {
	items := 0
	return tour.Step{ID: "type",
		Begin: func() {
			w.tourInside(view.Day)
			items = len(w.tourItems())
		},
		Names: func() []any { return []any{w.keyOf("quick"), w.words.Say("tour.line")} },
		Place: func() (string, int64) { return "new", 0 },
		Done:  func() bool { return len(w.tourItems()) > items },
		Show: func() { // as hands do
			w.deeds.Quick()
			if field, ok := w.win.Canvas().Focused().(*part.Entry); ok {
				field.SetText(w.words.Say("tour.line"))
				field.OnEnter()
			}
		},
	}
}

func (w *Window) tourAgree() tour.Step {
	var what model.Ref
	agreed := func() (n int) {
		for _, it := range w.tourItems() {
			if it.Status == model.Agreed {
				n++
			}
		}
		return n
	}
	was := 0
	return tour.Step{ID: "agree",
		Begin: func() {
			w.tourInside(view.Order)
			was, what = agreed(), w.unagreed()
			w.views.Order.Rows.GoTo(w.views.Order.Rows.Lies(what, typed.ColActivity))
		},
		Names: func() []any { return []any{w.titled(what), w.words.Say("item.status.agreed")} },
		Place: func() (string, int64) { return w.celled(what) },
		Done:  func() bool { return agreed() > was },
		Show:  func() { w.deeds.SetStatus([]model.Ref{what}, model.Agreed) },
	}
}

func (w *Window) tourPaper() tour.Step {
	return tour.Step{ID: "paper",
		Begin: func() { w.tourInside(view.Order) },
		Names: func() []any { return []any{w.keyOf("export"), w.words.Say("sheet.paper.public")} },
		Place: func() (string, int64) {
			if w.stand.View == view.Papers {
				return "paper", w.views.Papers.Board.Shelved("public")
			}
			return "tab", int64(slices.Index(view.Tabs, view.PapersTab))
		},
		Done: func() bool {
			return w.stand.View == view.Papers && !w.register() && w.views.Papers.Board.Document() == "public"
		},
		Show: func() {
			w.toPapers(w.tourVisit().ID, "")
			w.views.Papers.Board.Choose("public")
		},
	}
}

func (w *Window) tourOwn() tour.Step {
	return tour.Step{ID: "own",
		Begin: func() {},
		Names: func() []any { return []any{w.words.Say("ui.cmd.new-diary"), w.words.Say("ui.cmd.open")} },
		Place: func() (string, int64) { return "menu", 0 },
		Done:  func() bool { return w.diary != nil && !isSample(w.diary) },
		Show:  func() { w.doors.Own() },
	}
}
