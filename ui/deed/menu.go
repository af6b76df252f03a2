package deed

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// MenuBoard is the menu of what stands on a board, or of an hour where nothing does.
func (d *Deeds) MenuBoard(ref model.Ref, at int64, pos fyne.Position) {
	if ref != (model.Ref{}) {
		d.MenuItem(ref, pos)
		return
	}
	scene.Popup(d.host.Canvas(), pos, 220, []scene.Entry{
		{Label: d.words().Say("ui.cmd.new-item"), Key: "Insert", Icon: scene.PlusIcon, Do: func() { d.NewItemAt(at, at+3600) }},
		{Label: d.words().Say("ui.cmd.new-visit"), Do: func() { d.NewEvent(Visits, d.dayOf(at), d.dayOf(at)) }},
		{},
		{Label: d.words().Say("ui.cmd.today"), Key: "Home", Do: d.host.GoToday},
	})
}

// MenuItem is the menu of one item or event.
func (d *Deeds) MenuItem(ref model.Ref, pos fyne.Position) {
	if ref == (model.Ref{}) {
		return
	}
	say := d.words().Say
	list := []scene.Entry{{Label: say("ui.menu.open"), Key: "Enter", Do: func() { d.host.LookInto(ref) }}}
	if ref.IsItem() && d.host.Stand().View == view.Order {
		list[0].Key = "F3" // Enter types in the cell there
		list = append(list,
			scene.Entry{Label: say("ui.menu.insert-above"), Key: "Insert", Icon: scene.PlusIcon, Do: func() { d.host.InsertRow(ref, false) }},
			scene.Entry{Label: say("ui.menu.insert-below"), Key: "Ctrl+Enter", Do: func() { d.host.InsertRow(ref, true) }})
	}
	list = append(list, scene.Entry{Label: say("ui.menu.duplicate"), Key: "Ctrl+D", Do: func() { d.Duplicate(ref) }})
	if ref.IsItem() {
		list = append(list, scene.Entry{Label: say("ui.cmd.shift"), Key: "Ctrl+Shift+S", Do: func() { d.ShiftFrom(d.WithChosen(ref)) }})
		list = append(list, scene.Entry{Label: say("ui.menu.guest-list"), Icon: scene.PrinterIcon, Do: func() { d.host.GuestList(ref) }})
		list = append(list, d.host.NamesOf(ref)...)
		list = append(append(list, scene.Entry{}), d.eachEntries(d.WithChosen(ref), pos)...)
		list = append(append(list, scene.Entry{}), append([]scene.Entry{d.fixedEntry(d.WithChosen(ref))}, d.statusEntries(ref, d.WithChosen(ref))...)...)
	} else {
		list = append(list, scene.Entry{Label: say("ui.visit.card"), Do: func() { d.host.ToCard(ref.Event, "") }}, scene.Entry{Label: say("ui.menu.other-days"), Do: func() { d.otherDays(ref) }}, scene.Entry{Label: say("ui.menu.export"), Icon: scene.PrinterIcon, Do: func() { d.host.PapersOf(ref.Event) }},
			scene.Entry{Label: say("ui.cmd.save-template"), Do: func() { d.templateFrom(ref.Event) }})
		list = append(append(list, scene.Entry{}), d.stands(ref.Event, func(status string) string { return status })...)
	}
	list = append(list, scene.Entry{}, d.host.FilesAt(ref), scene.Entry{Label: say("ui.cmd.history"), Do: func() { d.host.History(ref) }})
	away := "Del"
	if list[0].Key == "F3" { // which empties the cell there
		away = "Ctrl+Del"
	}
	list = append(list, scene.Entry{Label: say("ui.menu.delete"), Key: away, Danger: true, Do: func() { d.Remove(d.WithChosen(ref)) }})
	scene.Popup(d.host.Canvas(), pos, 220, list)
}

// statusEntries offer the ladder of an item to all that are chosen with it.
func (d *Deeds) statusEntries(ref model.Ref, refs []model.Ref) []scene.Entry {
	var it model.Item
	if err := d.host.Kit().Desk.Get(&it, ref.Item); err != nil {
		return nil
	}
	var out []scene.Entry
	for _, st := range model.ItemStatuses {
		out = append(out, scene.Entry{Label: d.words().Say("item.status." + string(st)), Ticked: it.Status == st, Do: func() { d.SetStatus(refs, st) }})
	}
	return out
}

// stands offer the statuses of a visit, each called as it is said of one.
func (d *Deeds) stands(event int64, called func(status string) string) []scene.Entry {
	var e model.Event
	if err := d.host.Kit().Desk.Get(&e, event); err != nil {
		return nil
	}
	var out []scene.Entry
	for _, st := range model.EventStatuses {
		out = append(out, scene.Entry{Label: called(d.words().Status(e.Kind, st)), Ticked: e.Status == st, Do: func() { d.stand(event, st) }})
	}
	return out
}

// stand gives a visit another status.
func (d *Deeds) stand(event int64, to model.EventStatus) {
	var e model.Event
	err := d.host.Kit().Desk.Get(&e, event)
	if err == nil && e.Status != to {
		e.Status = to
		err = d.host.Do(&model.SaveEvent{Event: e})
	}
	d.tell(err)
}

// VisitDeed is a deed to a visit as a whole, and the words by which it is found.
type VisitDeed struct {
	Label, Found string
	Do           func()
}

// OfVisit are the deeds to a visit as a whole that its menu in the list of visits offers, to be found inside it too,
// each by what others call it.
func (d *Deeds) OfVisit(event int64) []VisitDeed {
	ref, w := model.Ref{Event: event}, d.words()
	one := func(key string, do func()) VisitDeed {
		out := VisitDeed{w.Say(key), w.Say(key) + " " + w.Say("ui.visit.also"), do}
		if w.Has(key + ".also") {
			out.Found += " " + w.Say(key+".also")
		}
		return out
	}
	out := []VisitDeed{
		one("ui.visit.card", func() { d.host.ToCard(event, "") }),
		one("ui.visit.other-days", func() { d.otherDays(ref) }),
		one("ui.visit.duplicate", func() { d.Duplicate(ref) }),
		one("ui.visit.files", func() { d.host.ShowFiles(ref) }),
		one("ui.visit.history", func() { d.host.History(ref) }),
		one("ui.visit.delete", func() { d.Remove([]model.Ref{ref}) }),
	}
	for _, e := range d.stands(event, func(status string) string { return w.Say("ui.visit.status", status) }) {
		out = append(out, VisitDeed{e.Label, e.Label + " " + w.Say("ui.visit.also"), e.Do})
	}
	return out
}
