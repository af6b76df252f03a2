package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// Term is the time of somebody in an office in fields, on the card of a person and in the
// registers alike: since when and until when, as far as it is known, and whether they act in
// it. What is said is on the clocks of the office.
type Term struct {
	From, To *part.Field

	kit    Kit
	was    model.Tenure
	zone   string // on whose clocks it is shown
	home   string // the zone of the office that keeps the diary
	acting *part.Check
}

// NewTerm shows a time in an office.
func NewTerm(kit Kit, was model.Tenure, zone string) *Term {
	w := kit.Words
	t := &Term{kit: kit, was: was, zone: zone, home: kit.Home(), From: part.NewField(w.Say("card.from"), 1, w.Error), To: part.NewField(w.Say("card.to"), 1, w.Error)}
	t.From.Hint(w.Say("card.since-hint"))
	t.To.Hint(w.Say("card.until-hint"))
	t.From.Put(w.Since(was.From, was.FromKnown, zone, t.home, false))
	t.To.Put(w.Since(was.To, was.ToKnown, zone, t.home, true))
	t.acting = part.NewCheck(w.Say("card.acting"), was.Acting, nil)
	return t
}

// Check is the box of those who act, beside fields that have a label.
func (t *Term) Check() fyne.CanvasObject { return container.New(lower{}, t.acting.Pane) }

// Read is the time as it is said now on the clocks of a zone; an end that nobody has typed
// over stays to the second. On an error it gives the field of which that speaks.
func (t *Term) Read(zone string) (model.Tenure, *part.Field, error) {
	now, w, err := t.was, t.kit.Words, error(nil)
	if text := t.From.Text(); zone != t.zone || text != w.Since(now.From, now.FromKnown, zone, t.home, false) {
		if now.From, now.FromKnown, err = (typed.Since{Zone: zone}).Parse(text); err != nil {
			return t.was, t.From, err
		}
	}
	if text := t.To.Text(); zone != t.zone || text != w.Since(now.To, now.ToKnown, zone, t.home, true) {
		if now.To, now.ToKnown, err = (typed.Since{Zone: zone, Ends: true}).Parse(text); err != nil {
			return t.was, t.To, err
		}
	}
	now.Acting = t.acting.On()
	return now, t.To, now.Check()
}
