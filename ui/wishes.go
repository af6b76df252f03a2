package ui

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/view"
	"chancery/words"
)

// wishes are what the boards ask of the window.
func (w *Window) wishes() board.Wishes {
	return board.Wishes{
		OnSelect: w.choose, OnOpen: w.open, OnDay: w.goDay, OnStep: w.step, OnToday: w.goToday, OnRune: w.typed, OnClash: w.clashOf,
		OnKey:        w.key,
		OnChange:     func(moves []model.Move, insist bool) { w.try(&model.MoveItems{Moves: moves, Force: insist}) },
		OnMoveEvent:  func(event model.Seen, days int) { w.try(&model.MoveEvent{Event: event, Days: days, Force: true}) },
		OnCreate:     w.newItemAt,
		OnCreateDays: w.newOnDays,
		OnDelete:     w.remove,
		OnDuplicate:  w.duplicate,
		OnMenu:       w.menuBoard,
		OnRulers:     w.menuRulers,
		OnRefuse:     w.refuseFixed,
		OnZoom:       func(hour float32) { w.memory.Zoom = hour },
	}
}

// refuseFixed says why something did not move.
func (w *Window) refuseFixed(ref model.Ref) {
	e := w.entryOf(ref)
	code := "model.anchored"
	if e.Status == model.Locked || e.Status == model.Done {
		code = "model.locked"
	}
	w.say(w.words.Error(model.Refuse(code, w.words.Text(e.Title))))
}

// remove deletes what is chosen, as it is on show; the toast undoes it.
func (w *Window) remove(refs []model.Ref) {
	shown := w.reading.Last()
	var items []int64
	for _, r := range refs {
		if r.IsItem() {
			items = append(items, r.Item)
		}
	}
	w.chosen = nil
	if len(items) > 0 {
		w.try(&model.DeleteItems{IDs: items, Revision: shown})
		return
	}
	for _, r := range refs {
		if w.place.Event == r.Event {
			w.goBack()
		}
		w.chosen = nil
		w.try(&model.DeleteEvent{ID: r.Event, Revision: shown})
	}
}

func (w *Window) duplicate(ref model.Ref) {
	if ref.IsItem() {
		c := &model.DuplicateItem{Of: w.seen(ref)}
		if w.try(c) {
			w.choose([]model.Ref{{Event: ref.Event, Item: c.ID}})
		}
		return
	}
	w.againFrom(ref.Event)
}

// againFrom is a new visit like an earlier one: its programme on other days.
func (w *Window) againFrom(event int64) {
	for _, l := range w.events {
		if l.Event.ID == event {
			sheet.OpenAgain(w.kit, w.win.Canvas(), l.Event, w.place.Day, func(id int64, first civil.Date) {
				w.chosen = []model.Ref{{Event: id}}
				w.show(Place{View: w.outside(), Day: first})
			})
		}
	}
}

// outside is the view of the office's calendar to go to.
func (w *Window) outside() View {
	if w.place.View == Order {
		return Week
	}
	return w.place.View
}

// newItemAt makes an item where hours were drawn: of the visit that is open or
// chosen, else of the office's standing agenda, which is made with the item when there is
// none.
func (w *Window) newItemAt(from, to int64) {
	e := w.aim(from)
	start, err := civil.MomentAt(from, e.Zone)
	if err != nil {
		w.tell(err)
		return
	}
	end, _ := civil.MomentAt(to, e.Zone)
	sheet.OpenItem(w.kit, w.win.Canvas(), e, start, end, func(ref model.Ref) { w.choose([]model.Ref{ref}) })
}

// aim is the event a new item would belong to. Its key is 0 when it is a
// standing agenda that has yet to be made.
func (w *Window) aim(at int64) model.Event {
	if w.place.Inside() {
		return w.inside.Event
	}
	var standing *model.Event
	for i := range w.events {
		e := &w.events[i].Event
		if len(w.chosen) == 1 && w.chosen[0].Event == e.ID {
			return *e
		}
		if e.Kind == model.Standing && standing == nil {
			standing = e
		}
	}
	if standing != nil {
		return *standing
	}
	e := model.NewEvent(model.Standing, w.dayOf(at).MonthStart(), "", w.Zone)
	e.Title = model.Text{}
	for _, l := range words.Languages {
		e.Title = e.Title.With(l, words.For(l).Say("ui.standing"))
	}
	return e
}

func (w *Window) dayOf(at int64) civil.Date {
	m, err := civil.MomentAt(at, w.zone)
	if err != nil {
		return w.today()
	}
	return m.Date()
}

// newOnDays makes a visit where days were drawn; inside a visit, an item of
// the first of them.
func (w *Window) newOnDays(first, last civil.Date) {
	if w.place.Inside() {
		if m, err := civil.Resolve(string(first)+"T09:00", w.zone, civil.NoOff); err == nil {
			w.newItemAt(m.At, m.At+3600)
		}
		return
	}
	w.newEvent(visitKinds, first, last)
}

var (
	visitKinds   = []model.EventKind{model.OfficialVisit, model.StateVisit, model.OfficialWorking, model.WorkingVisit, model.PrivateVisit, model.Transit, model.CourtesyVisit, model.Recce}
	summitKinds  = []model.EventKind{model.Summit, model.Ministerial}
	meetingKinds = []model.EventKind{model.Meeting, model.Ceremony, model.Standing}
)

func (w *Window) newEvent(kinds []model.EventKind, first, last civil.Date) {
	sheet.OpenEvent(w.kit, w.win.Canvas(), kinds, first, last, w.Zone, w.usualHost(), func(id int64) {
		w.chosen = []model.Ref{{Event: id}}
		if w.place.Inside() {
			w.trail = view.Trail{}
			w.show(Place{View: w.outside(), Day: first})
			return
		}
		w.read()
	})
}

// newVenue adds a venue with its rooms to the register.
func (w *Window) newVenue() { sheet.OpenVenue(w.kit, w.win.Canvas()) }

func (w *Window) menuBoard(ref model.Ref, at int64, pos fyne.Position) {
	if ref != (model.Ref{}) {
		w.menuItem(ref, pos)
		return
	}
	scene.Popup(w.win.Canvas(), pos, 220, []scene.Entry{
		{Label: w.words.Say("ui.cmd.new-item"), Key: "Insert", Icon: scene.PlusIcon, Do: func() { w.newItemAt(at, at+3600) }},
		{Label: w.words.Say("ui.cmd.new-visit"), Do: func() { w.newEvent(visitKinds, w.dayOf(at), w.dayOf(at)) }},
		{},
		{Label: w.words.Say("ui.cmd.today"), Key: "Home", Do: w.goToday},
	})
}

// menuItem is the menu of one item or event.
func (w *Window) menuItem(ref model.Ref, pos fyne.Position) {
	if ref == (model.Ref{}) {
		return
	}
	say := w.words.Say
	list := []scene.Entry{{Label: say("ui.menu.open"), Key: "Enter", Do: func() { w.open(ref) }}}
	if ref.IsItem() && w.place.View == Order {
		list = append(list,
			scene.Entry{Label: say("ui.menu.insert-above"), Key: "Insert", Icon: scene.PlusIcon, Do: func() { w.boards.Order.Sheet.Insert(ref, false) }},
			scene.Entry{Label: say("ui.menu.insert-below"), Key: "Ctrl+Enter", Do: func() { w.boards.Order.Sheet.Insert(ref, true) }})
	}
	list = append(list, scene.Entry{Label: say("ui.menu.duplicate"), Key: "Ctrl+D", Do: func() { w.duplicate(ref) }})
	if ref.IsItem() {
		list = append(list, scene.Entry{Label: say("ui.cmd.shift"), Key: "Ctrl+Shift+S", Do: func() { w.shiftFrom(w.withChosen(ref)) }})
		list = append(append(list, scene.Entry{}), w.statusEntries(ref, w.withChosen(ref))...)
	} else {
		list = append(list, scene.Entry{Label: say("ui.menu.export"), Icon: scene.PrinterIcon, Do: func() { w.papers.Of(ref.Event) }},
			scene.Entry{Label: say("ui.cmd.save-template"), Do: func() { w.templateFrom(ref.Event) }})
	}
	list = append(list, scene.Entry{}, scene.Entry{Label: say("ui.menu.delete"), Key: "Del", Danger: true, Do: func() { w.remove(w.withChosen(ref)) }})
	scene.Popup(w.win.Canvas(), pos, 220, list)
}

// statusEntries offer the ladder of an item to all that are chosen with it.
func (w *Window) statusEntries(ref model.Ref, refs []model.Ref) []scene.Entry {
	var it model.Item
	if err := w.desk.Get(&it, ref.Item); err != nil {
		return nil
	}
	var out []scene.Entry
	for _, st := range model.ItemStatuses {
		out = append(out, scene.Entry{Label: w.words.Say("item.status." + string(st)), Ticked: it.Status == st, Do: func() { w.setStatus(refs, st) }})
	}
	return out
}

// setStatus puts all items among refs on one step of the ladder, in one deed.
func (w *Window) setStatus(refs []model.Ref, to model.ItemStatus) {
	var several model.Several
	for _, ref := range itemsOf(refs) {
		var it model.Item
		if err := w.desk.Get(&it, ref.Item); err != nil {
			w.tell(err)
			return
		}
		it.Status, it.Rev = to, w.seen(ref).Rev
		several.Changes = append(several.Changes, &model.SaveItem{Item: it})
	}
	if len(several.Changes) == 1 {
		w.try(several.Changes[0])
		return
	}
	several.Verb = model.Label{Verb: "fill-items", Args: []model.Text{model.Plain(strconv.Itoa(len(several.Changes)))}}
	w.try(&several)
}
