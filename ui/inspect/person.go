package inspect

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

func contains(t model.Text, key string) bool {
	for _, s := range t {
		if strings.Contains(words.Fold(s), key) {
			return true
		}
	}
	return false
}

// openPerson shows the card of a new person: names, form of address and office
// in each language. save is given what was typed; its refusal keeps the card.
func openPerson(kit sheet.Kit, over fyne.CanvasObject, name string, save func(model.SavePerson) error) {
	w, say := kit.Words, kit.Words.Error
	c := fyne.CurrentApp().Driver().CanvasForObject(over)
	if c == nil {
		return
	}
	text := func(label string) *part.TextField {
		return part.NewTextField(w.Say(label), 1, kit.Lang, kit.Langs, say)
	}
	names, address, office := text("sheet.person-name"), text("sheet.person-address"), text("sheet.person-office")
	names.Put(model.Text{kit.Lang: name})
	party := sheet.PartyChoice(kit, "sheet.person-party")
	body := container.New(part.Stack{Gap: 12}, names, address, office, party.Pane)
	var sheet *part.Sheet
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
		sheet.Close()
	}
	sheet = kit.Open(c, w.Say("sheet.person"), 460, body, names.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { sheet.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	for _, t := range []*part.TextField{names, address, office} {
		t.Field().Entry().OnEnter = done
	}
}
