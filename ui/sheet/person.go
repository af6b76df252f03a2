package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// OpenPerson shows the card of a new person: names, form of address and office
// in each language. save is given what was typed; its refusal keeps the card.
func OpenPerson(kit Kit, c fyne.Canvas, name string, save func(model.SavePerson) error) {
	w, say := kit.Words, kit.Words.Error
	text := func(label string) *part.TextField {
		return part.NewTextField(w.Say(label), 1, kit.Lang, kit.Langs, say)
	}
	names, address, office := text("sheet.person-name"), text("sheet.person-address"), text("sheet.person-office")
	names.Put(model.Text{kit.Lang: name})
	party := PartyChoice(kit, "sheet.person-party")
	body := container.New(part.Stack{Gap: 12}, names, address, office, party.Pane)
	var s *part.Sheet
	done := func() {
		p := model.Person{Name: names.Text(), Address: address.Text(), PartyID: part.KeyOf(party.Value())}
		made := model.SavePerson{Person: p, Office: model.Office{Title: office.Text(), PartyID: p.PartyID}}
		err := p.Check()
		if err == nil {
			err = save(made)
		}
		if err != nil {
			names.Field().Wrong(say(err))
			return
		}
		s.Close()
	}
	s = kit.Open(c, w.Say("sheet.person"), 460, body, names.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	for _, t := range []*part.TextField{names, address, office} {
		t.Field().Entry().OnEnter = done
	}
}

// withNewPerson puts at the end of the people a cell may name that whoever was typed last
// can be added to them: one card asks for the office and the state as well.
func (o *Order) withNewPerson(l line, col typed.Column, list []part.Suggestion, text string) []part.Suggestion {
	at := strings.LastIndexAny(text, ";\n") + 1
	before, name := text[:at], strings.TrimSpace(text[at:])
	if name == "" || slices.ContainsFunc(o.cells.Roll.Known(), func(k model.Known) bool { return words.Fold(k.Person.Name.In(o.kit.Lang)) == words.Fold(name) }) {
		return list
	}
	return append(slices.Clip(list), part.Suggestion{Label: o.kit.Words.Say("sheet.add-named", name), Text: text, Do: func() {
		OpenPerson(o.kit, fyne.CurrentApp().Driver().CanvasForObject(o.Table), name, func(made model.SavePerson) error {
			if err := o.kit.Do(&made); err != nil {
				return err
			}
			o.putInto(l, col, strings.TrimSpace(before+" "+made.Person.Name.In(o.kit.Lang)))
			return nil
		})
	}})
}
