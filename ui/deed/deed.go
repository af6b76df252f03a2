// Package deed is what a person does with what is pointed at or chosen: makes, copies,
// moves, marks and deletes it. Each asks on a sheet what there is to ask, and is one
// change. It knows no window, only its host.
package deed

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/view"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Kit() sheet.Kit
	Canvas() fyne.Canvas
	Reading() *reading.Reading

	Stand() view.Stand
	Inside() *model.Programme     // of the visit that is open
	Events() []model.Listed       // of the diary
	Chosen() []model.Ref          // on what is on show
	Entry(model.Ref) *model.Entry // as it is on show
	Seen(model.Ref) model.Seen    // likewise, or as it stands
	Cells(model.Programme) (typed.Cells, error)
	Today() civil.Date
	Zone() string // of the clocks on show
	Zones() (shown, home string)

	Do(model.Change) error
	Tell(error)
	Say(text string, actions ...part.Action)
	Choose([]model.Ref)
	Pick(...model.Ref) // chooses what the next reading shows
	ReadAgain()
	StandAt(view.Stand)
	NoWayBack() // Escape leads to the office's calendar
	Enter(event int64)
	Begin(event int64)                            // opens it on its first day, in its first empty row
	TakeAway(event int64, then func(shown int64)) // asks first what becomes of what is typed in the visit
	Reach(ref model.Ref, start civil.Moment)
	LookInto(model.Ref)
	GoToday()
	ToCard(event int64, field string) // of a visit, at the field with a label
	PapersOf(event int64)
	GuestList(model.Ref)           // of an item, to be made
	History(model.Ref)             // of an item or a visit
	FilesAt(model.Ref) scene.Entry // that lie with an item or a visit
	ShowFiles(model.Ref)
	NamesOf(model.Ref) []scene.Entry        // typed in an item as text, that mean somebody who is known by now
	InsertRow(beside model.Ref, below bool) // into the running order
}

// Deeds are done in one window.
type Deeds struct {
	host  Host
	flags *sheet.Flags // of whoever was replaced last, nil for nobody
}

// New does nothing yet.
func New(h Host) *Deeds { return &Deeds{host: h} }

func (d *Deeds) words() *words.Words { return d.host.Kit().Words }

// home is the zone of this computer.
func (d *Deeds) home() string {
	_, home := d.host.Zones()
	return home
}

// opened says that a diary is open.
func (d *Deeds) opened() bool { return d.host.Reading() != nil }

// try makes a change that no field asked for.
func (d *Deeds) try(c model.Change) bool {
	if err := d.host.Do(c); err != nil {
		d.host.Tell(err)
		return false
	}
	return true
}

// RefuseFixed says why something did not move.
func (d *Deeds) RefuseFixed(ref model.Ref) {
	e := d.host.Entry(ref)
	code := "model.anchored"
	if e.Status == model.Locked || e.Status == model.Done {
		code = "model.locked"
	}
	d.host.Say(d.words().Error(model.Refuse(code, d.words().Text(e.Title))))
}

// Remove deletes what is chosen, as it is on show; the toast undoes it.
func (d *Deeds) Remove(refs []model.Ref) {
	var items []int64
	for _, r := range refs {
		if r.IsItem() {
			items = append(items, r.Item)
		}
	}
	d.host.Pick()
	if len(items) > 0 {
		d.try(&model.DeleteItems{IDs: items, Revision: d.host.Reading().Last()})
		return
	}
	for _, r := range refs {
		d.host.TakeAway(r.Event, func(shown int64) { d.removeVisit(r.Event, shown) })
	}
}

// removeVisit deletes a visit as it was on show.
func (d *Deeds) removeVisit(event, shown int64) {
	d.host.Pick()
	remove := &model.DeleteEvent{ID: event, Revision: shown}
	also, kit := d.goesAlong(event), d.host.Kit()
	if also == "" || kit.Saying == nil {
		d.try(remove)
	} else if err := kit.Saying(remove, also); err != nil {
		d.host.Tell(err)
	}
}

// Duplicate makes an item once more, or a visit like an earlier one.
func (d *Deeds) Duplicate(ref model.Ref) {
	if ref.IsItem() {
		c := &model.DuplicateItem{Of: d.host.Seen(ref)}
		if d.try(c) {
			d.host.Choose([]model.Ref{{Event: ref.Event, Item: c.ID}})
		}
		return
	}
	d.againFrom(ref.Event)
}

// againFrom is a new visit like an earlier one: its programme on other days, perhaps for
// another guest.
func (d *Deeds) againFrom(event int64) {
	cells, ok := d.cellsOf(event)
	if !ok {
		return
	}
	sheet.OpenAgain(d.host.Kit(), d.host.Canvas(), cells, d.host.Today(), func(id int64, first civil.Date) {
		d.host.Pick(model.Ref{Event: id})
		d.host.StandAt(view.Stand{View: d.outside(), Day: first})
	})
}

// cellsOf reads what is typed in a visit, or says why it cannot be read.
func (d *Deeds) cellsOf(event int64) (typed.Cells, bool) {
	p, err := d.host.Kit().Desk.Programme(event)
	if err != nil {
		d.host.Tell(err)
		return typed.Cells{}, false
	}
	cells, err := d.host.Cells(p)
	if err != nil {
		d.host.Tell(err)
		return typed.Cells{}, false
	}
	return cells, true
}

// outside is the view of the office's calendar to go to.
func (d *Deeds) outside() view.Kind {
	if d.host.Stand().Whole() {
		return view.Week
	}
	return d.host.Stand().View
}
