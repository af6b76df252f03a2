package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// card is all that is known of a person, in sections: what is empty folds.
type card struct {
	kit    Kit
	canvas fyne.Canvas
	was    model.Person
	seen   []model.Seen // tenures
	sheet  *part.Sheet

	names, family, address           *part.TextField
	salutation, envelope, place      *part.TextField // place: as a place card is written
	genitive, dative, aliases, notes *part.TextField
	order, party                     *part.Choice
	phone, mail, tongues             *part.Field
	offices                          *offices
	photo                            *portrait
	delicate                         *delicate
}

// OpenCard shows the card of a person.
func OpenCard(kit Kit, c fyne.Canvas, id int64) {
	d := &card{kit: kit, canvas: c}
	if err := kit.Desk.Get(&d.was, id); err != nil {
		kit.Tell(err)
		return
	}
	held, err := kit.Desk.Held(id)
	if err != nil {
		kit.Tell(err)
		return
	}
	for i := range held {
		d.seen = append(d.seen, model.SeenOf(&held[i].Tenure))
	}
	w := kit.Words
	d.build(held)
	buttons := []fyne.CanvasObject{part.NewButton(w.Say("sheet.close"), part.Plain, func() { d.sheet.Close() })}
	if !kit.ReadOnly {
		buttons = []fyne.CanvasObject{part.NewButton(w.Say("ui.purge")+"…", part.Danger, func() {
			if d.delicate.waits(w.Error(model.Refuse("card.secret-waits"))) {
				d.refresh()
				return
			}
			d.sheet.Escape() // what else is typed can be opened again
			kit.Purge(w.Text(d.was.Name), id)
		}),
			part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { d.sheet.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, d.save)}
	}
	body := d.body()
	d.sheet = kit.OpenAs(Began{Card: OfPerson, Key: id}, c, w.Text(d.was.Name), 640, body, d.names.Field().Entry(), buttons...)
	if kit.ReadOnly {
		part.Lock(body)
	}
}

func (d *card) text(label string, rows int, t model.Text) *part.TextField {
	in := part.NewTextField(d.kit.Words.Say(label), rows, d.kit.Lang, d.kit.Langs, d.kit.Words.Error)
	in.Put(t)
	in.Field().Entry().OnEnter = d.save
	return in
}

func (d *card) field(label, s string) *part.Field {
	in := part.NewField(d.kit.Words.Say(label), 1, d.kit.Words.Error)
	in.Put(s)
	in.Entry().OnEnter = d.save
	return in
}

func (d *card) build(held []model.Held) {
	w, p := d.kit.Words, &d.was
	d.names, d.family, d.address = d.text("sheet.person-name", 1, p.Name), d.text("sheet.family", 1, p.Family), d.text("sheet.person-address", 1, p.Address)
	d.order = part.NewChoice(w.Say("sheet.name-order"), part.Options(model.NameOrders, "name.order.", w.Say), w.Error)
	d.order.Put(string(p.NameOrder))
	d.party = PartyChoice(d.kit, "sheet.person-party")
	d.party.Put(part.ValueOf(p.PartyID))
	d.salutation, d.envelope, d.place = d.text("sheet.salutation", 1, p.Salutation), d.text("sheet.envelope", 2, p.Envelope), d.text("sheet.place-card", 1, p.Card)
	d.genitive, d.dative = d.text("sheet.genitive", 1, p.Genitive), d.text("sheet.dative", 1, p.Dative)
	d.aliases, d.notes = d.text("sheet.aliases", 1, p.Aliases), d.text("sheet.col.remarks", 2, p.Remarks)
	d.phone, d.mail, d.tongues = d.field("sheet.phone", p.Phone), d.field("sheet.mail", p.Email), d.field("sheet.tongues", w.Tongues(p.Languages))
	d.offices = newOffices(d.kit, held, func() *int64 { return part.KeyOf(d.party.Value()) }, func() { d.refresh() })
	d.photo = newPortrait(d.kit, p)
	d.delicate = newDelicate(d.kit, p)
}

// body lays the sections below each other; one in which nothing is said folds.
func (d *card) body() fyne.CanvasObject {
	p, row := &d.was, func(weights []float32, o ...fyne.CanvasObject) fyne.CanvasObject {
		return container.New(part.Row{Weights: weights}, o...)
	}
	list := []fyne.CanvasObject{row([]float32{1.5, 1}, d.names, d.family), row([]float32{1, 1, 1.2}, d.address, d.order.Pane, d.party.Pane)}
	add := func(key string, full bool, o ...fyne.CanvasObject) {
		list = append(list, d.section(key, full, o...)...)
	}
	add("card.offices", true, d.offices.box)
	add("card.contact", p.Phone+p.Email+p.Languages != "", row([]float32{1.2, 1.4, .8}, d.phone, d.mail, d.tongues))
	add("card.forms", !p.Salutation.Empty() || !p.Envelope.Empty() || !p.Card.Empty(), row(nil, d.salutation, d.place), d.envelope)
	add("card.cases", !p.Genitive.Empty() || !p.Dative.Empty(), row(nil, d.genitive, d.dative))
	add("card.more", !p.Aliases.Empty() || !p.Remarks.Empty(), d.aliases, d.notes)
	add("card.photo", !p.Photo.Empty(), d.photo.box)
	if d.delicate != nil {
		add("card.delicate", d.delicate.said, d.delicate.rows()...)
	}
	return container.New(part.Stack{Gap: 12}, list...)
}

// section is a heading that is pressed, with what folds under it.
func (d *card) section(key string, full bool, o ...fyne.CanvasObject) []fyne.CanvasObject {
	inner := container.New(part.Stack{Gap: 12}, o...)
	part.Reveal(inner, full)
	head := part.NewSection(d.kit.Words.Say(key), full, func(open bool) {
		part.Reveal(inner, open)
		d.refresh()
	})
	return []fyne.CanvasObject{head.Pane, inner}
}

func (d *card) refresh() {
	if d.sheet != nil {
		d.sheet.Refresh()
	}
}
