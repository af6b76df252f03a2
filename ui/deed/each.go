package deed

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// SetStatus puts all items among refs on one step of the ladder, in one deed.
func (d *Deeds) SetStatus(refs []model.Ref, to model.ItemStatus) {
	called := d.words().Say("item.status." + string(to))
	d.tell(d.setEach(refs, called, func(it *model.Item) error { it.Status = to; return nil }))
}

func (d *Deeds) tell(err error) {
	if err != nil {
		d.host.Tell(err)
	}
}

// setEach edits all items among refs, in one deed. What they have now is called something where no field of theirs need
// be on show to say it: their column may lie beyond the edge.
func (d *Deeds) setEach(refs []model.Ref, called string, edit func(*model.Item) error) error {
	var several model.Several
	said := called
	for _, ref := range itemsOf(refs) {
		var it model.Item
		if err := d.host.Kit().Desk.Get(&it, ref.Item); err != nil {
			return err
		}
		if err := edit(&it); err != nil {
			return err
		}
		if called != "" {
			said = d.words().Say("ui.done.called", d.words().Text(it.Title), called)
		}
		it.Rev = d.host.Seen(ref).Rev
		several.Changes = append(several.Changes, &model.SaveItem{Item: it})
	}
	if len(several.Changes) == 1 {
		return d.host.Kit().Saying(several.Changes[0], said)
	}
	several.Verb = model.Label{Verb: "fill-items", Args: []model.Text{model.Plain(strconv.Itoa(len(several.Changes)))}}
	return d.host.Kit().Saying(&several, called)
}

// eachEntries offer what can be set for all that are chosen with an item.
func (d *Deeds) eachEntries(refs []model.Ref, at fyne.Position) []scene.Entry {
	say := d.words().Say
	ask := func(label string) func() { return func() { d.askEach(refs, label) } }
	return []scene.Entry{
		{Label: say("ui.menu.audience"), Do: func() { d.menuAudience(refs, at) }},
		{Label: say("ui.menu.day"), Do: ask(eachDay)},
		{Label: say("ui.menu.place"), Do: func() { d.Place(refs) }},
		{Label: say("ui.menu.join"), Key: "Ctrl+Shift+A", Do: func() { d.Join(refs) }},
		{Label: say("ui.menu.responsible"), Do: ask(eachResponsible)},
	}
}

// What is typed for all chosen items.
const (
	eachDay         = "sheet.day"
	eachResponsible = "sheet.col.responsible"
)

// askEach asks for one of those for all items among refs.
func (d *Deeds) askEach(refs []model.Ref, label string) {
	set := map[string]func(*model.Item, string) error{eachDay: setDay, eachResponsible: d.setResponsible}[label]
	if refs = itemsOf(refs); len(refs) == 0 || set == nil {
		return
	}
	of := sheet.Began{Card: sheet.OfEach, Of: model.Ref{Event: refs[0].Event}, Word: label}
	for _, r := range refs {
		of.Rows = append(of.Rows, r.Item)
	}
	sheet.OpenForAll(d.host.Kit(), d.host.Canvas(), d.words().Say(label), of, func(text string) error {
		return d.setEach(refs, "", func(it *model.Item) error { return set(it, text) })
	})
}

// menuAudience offers who may read all that are chosen.
func (d *Deeds) menuAudience(refs []model.Ref, at fyne.Position) {
	var list []scene.Entry
	for _, a := range model.Audiences {
		list = append(list, scene.Entry{Label: d.words().Say("audience." + string(a)), Ticked: d.allHave(refs, a), Do: func() {
			d.tell(d.setEach(refs, d.words().Say("audience."+string(a)), func(it *model.Item) error { it.Audience = a; return nil }))
		}})
	}
	scene.Popup(d.host.Canvas(), at, 200, list)
}

// allHave says that all items among refs have one audience.
func (d *Deeds) allHave(refs []model.Ref, a model.Audience) bool {
	return d.all(refs, func(it *model.Item) bool { return it.Audience == a })
}

// all says that something holds of all items among refs.
func (d *Deeds) all(refs []model.Ref, holds func(*model.Item) bool) bool {
	for _, ref := range itemsOf(refs) {
		var it model.Item
		if err := d.host.Kit().Desk.Get(&it, ref.Item); err != nil || !holds(&it) {
			return false
		}
	}
	return true
}

// setDay moves an item to another day. What is fixed stays where it is, and says so.
func setDay(it *model.Item, text string) error {
	if it.Fixed() {
		code := "model.anchored"
		if it.Status == model.Locked || it.Status == model.Done {
			code = "model.locked"
		}
		return model.Refuse(code, it.Title.In())
	}
	return typed.SetItemDay(it, text)
}

func (d *Deeds) setResponsible(it *model.Item, text string) error {
	it.Responsible = it.Responsible.With(d.host.Kit().Lang, text)
	return nil
}

// Place asks for the venue and the room of all items among refs.
func (d *Deeds) Place(refs []model.Ref) {
	refs = itemsOf(refs)
	cells := func() (typed.Cells, error) {
		p, err := d.host.Kit().Desk.Programme(refs[0].Event)
		if err != nil {
			return typed.Cells{}, err
		}
		return d.host.Cells(p)
	}
	now, err := cells()
	if err != nil {
		d.host.Tell(err)
		return
	}
	items := make([]model.Item, len(refs))
	for i, ref := range refs {
		if err := d.host.Kit().Desk.Get(&items[i], ref.Item); err != nil {
			d.host.Tell(err)
			return
		}
	}
	sheet.OpenPlaceForAll(d.host.Kit(), d.host.Canvas(), &now, items, func(text string) error {
		now, err := cells() // a venue may have been added
		if err != nil {
			return err
		}
		return d.setEach(refs, "", func(it *model.Item) error { return now.Set(it, typed.ColPlace, text) })
	})
}

// fixedEntry fixes all items among refs at their times, or lets them go where all are fixed.
func (d *Deeds) fixedEntry(refs []model.Ref) scene.Entry {
	fixed := d.AllFixed(refs)
	return scene.Entry{Label: d.words().Say("sheet.anchored"), Ticked: fixed, Do: func() { d.Fix(refs, !fixed) }}
}

// Fix says of all items among refs that they stay where they are, or no more, in one deed.
func (d *Deeds) Fix(refs []model.Ref, fixed bool) {
	called := d.words().Say("sheet.anchored")
	if !fixed {
		called = d.words().Say("ui.done.unfixed")
	}
	d.tell(d.setEach(refs, called, func(it *model.Item) error { it.Anchored = fixed; return nil }))
}

// AllFixed says that all items among refs are fixed at their times.
func (d *Deeds) AllFixed(refs []model.Ref) bool {
	return d.all(refs, func(it *model.Item) bool { return it.Anchored })
}
