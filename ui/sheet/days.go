package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// tried tells of a field in which a day is typed what is wrong with it: a day that does not exist at
// once, anything else when the field is left.
func tried(read func(text string) error) func(text string, left bool) error {
	return func(text string, left bool) error {
		if err := read(text); left || model.Code(err) == typed.NoSuchDay {
			return err
		}
		return nil
	}
}

// triedFrom is that of a day which is taken from base where it says less.
func triedFrom(base civil.Date) func(text string, left bool) error {
	return tried(func(text string) error {
		d := base
		return typed.SetDay(&d, text, base)
	})
}

// OpenDays asks on which day a visit is to begin, and gives it to move; its refusal keeps the card. Items
// that are locked or fixed are named before, and can be left where they are.
func OpenDays(kit Kit, c fyne.Canvas, p *model.Programme, move func(first civil.Date, held model.Holding) error) {
	w, e := kit.Words, &p.Event
	first := part.NewField(w.Say("sheet.first-day"), 1, w.Error)
	first.Put(w.Date(e.FirstDay))
	first.OnTry = triedFrom(e.FirstDay)
	var s *part.Sheet
	held := model.HeldAlso
	done := func() {
		d := e.FirstDay
		err := typed.SetDay(&d, first.Text(), e.FirstDay)
		if err == nil && d != e.FirstDay && d != "" {
			err = move(d, held)
		}
		if err != nil {
			first.Wrong(w.Error(err))
			return
		}
		s.Close()
	}
	first.Entry().OnEnter = done
	body := container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("sheet.days-text"), 420), first)
	if said := HeldSaid(w, p.Items); said != "" {
		body.Add(part.NewPara(said, 420))
		body.Add(part.NewCheck(w.Say("sheet.days-leave"), false, func(on bool) {
			held = map[bool]model.Holding{true: model.HeldStay}[on]
		}).Pane)
	}
	s = kit.OpenAs(Began{Card: OfDays, Of: model.Ref{Event: e.ID}}, c, w.Text(e.Title), 480, body, first.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.days-move"), part.Primary, done))
}

const mostHeld = 3 // are named

// HeldSaid names the items that move only when somebody insists, "" where there are none.
func HeldSaid(w *words.Words, items []model.Item) string {
	var names []string
	n := 0
	for i := range items {
		if !items[i].Fixed() {
			continue
		}
		if n++; n <= mostHeld {
			names = append(names, w.Text(items[i].Title))
		}
	}
	if n == 0 {
		return ""
	}
	if n > mostHeld {
		names = append(names, "…")
	}
	return w.Count("sheet.days-held", n, strings.Join(names, "; "))
}
