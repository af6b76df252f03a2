package inspect

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// participant is the card of somebody who takes part in an item: in which part,
// from which seat and in which car, what to say; who the person is and how to
// reach them; and who goes with the delegation.
type participant struct {
	kit  sheet.Kit
	was  model.Participant
	form *part.Sheet

	role, mode            *part.Choice
	plus                  *part.Field
	place, car, points    *part.TextField
	called                *part.TextField // of somebody known by words alone
	becomes               *part.Check     // a person
	party                 *part.Choice    // of whoever becomes one
	joins, leaves         *part.Field
	names, address, title *part.TextField
	phone, mail, tongues  *part.Field
	liaison               *part.TextField
	dial                  *part.Field

	event, from int64 // the visit, and when the item begins
	person      *model.Person
	office      model.Office
	tenures     []model.Tenure
	delegation  *model.Delegation
}

// taken is what a card asks for: the participation, the person that words become,
// and what else is changed, to be done as one deed.
type taken struct {
	was  model.Participant // as the card has seen it
	now  model.Participation
	made *model.SavePerson
	more []model.Change
}

// now is how somebody takes part as it stands: the programme, and the row in it.
type now func() (typed.Cells, model.Participant, bool)

// openParticipant shows the card. A refusal of save keeps it, and shows beside what is
// typed what somebody else has made of the rest.
func openParticipant(kit sheet.Kit, over fyne.CanvasObject, began sheet.Began, now now, save func(taken) error) {
	c := fyne.CurrentApp().Driver().CanvasForObject(over)
	if c == nil {
		return
	}
	p := &participant{kit: kit}
	cells, who, ok := now()
	if ok {
		p.know(&cells.Programme, who)
	}
	w := kit.Words
	body := container.New(part.Stack{Gap: 12}, p.inItem()...)
	if ok {
		p.offerMeant(body, &cells)
	}
	for _, o := range append(p.whoItIs(), p.withWhom()...) {
		body.Add(o)
	}
	done := func() bool {
		said, err := p.read()
		if err == nil {
			err = save(said)
		}
		if err != nil {
			if cells, who, ok := now(); ok {
				p.follow(&cells.Programme, who)
			}
			p.refuse(err)
			return false
		}
		p.form.Close()
		return true
	}
	enter := func() { done() }
	p.form = p.kit.OpenAs(began, c, w.Text(p.was.Called), 560, body, p.place.Field().Entry(), append(p.instead(done),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { p.form.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, enter))...)
	for _, t := range []*part.TextField{p.place, p.car, p.called, p.names, p.address, p.title, p.liaison} {
		if t != nil {
			t.Field().Entry().OnEnter = enter
		}
	}
	for _, f := range []*part.Field{p.plus, p.joins, p.leaves, p.phone, p.mail, p.tongues, p.dial} {
		if f != nil {
			f.Entry().OnEnter = enter
		}
	}
}

// instead opens all that is known of the person, shows a seat, a delegation or a group on
// its board, or lets another come in the stead of a person or a seat; what is typed is
// saved first.
func (p *participant) instead(save func() bool) (out []fyne.CanvasObject) {
	if p.kit.ReadOnly {
		return nil
	}
	if p.was.SeatID != nil || p.was.GroupID != nil || p.was.DelegationID != nil {
		out = append(out, part.NewButton(p.kit.Words.Say("delegates.on-board"), part.Plain, func() {
			if save() {
				p.kit.Delegates(p.event, p.was.Participation)
			}
		}))
	}
	if p.was.PersonID == nil && p.was.SeatID == nil {
		return out
	}
	whole := part.NewButton(p.kit.Words.Say("card.open"), part.Plain, func() {
		if p.person != nil && save() {
			p.kit.Card(p.person.ID)
		}
	})
	whole.Off(p.person == nil)
	return append(out, whole, part.NewButton(p.kit.Words.Say("ui.cmd.substitute"), part.Plain, func() {
		if !save() {
			return
		}
		wish := model.Succession{From: p.from}
		if p.was.SeatID != nil {
			wish.Seat = *p.was.SeatID
		} else {
			wish.Person = *p.was.PersonID
		}
		p.kit.Succeed(p.event, wish)
	}))
}

// know finds the records behind a participant, as they are at the hour of the item.
func (p *participant) know(of *model.Programme, who model.Participant) {
	it, _ := of.Item(who.ItemID)
	p.event, p.from = of.Event.ID, it.Start.At
	p.was, p.person, p.office, p.tenures, p.delegation = who, nil, model.Office{}, nil, nil
	person, delegation := p.was.PersonID, p.was.DelegationID
	if p.was.SeatID != nil {
		seat := of.Seats[*p.was.SeatID]
		person, delegation = seat.PersonID, &seat.DelegationID
	}
	if person != nil {
		if who, ok := of.People[*person]; ok {
			p.person = &who
		}
		p.office = of.Held(*person, it.Start.At).Office
		p.tenures = slices.DeleteFunc(slices.Clone(of.Tenures), func(t model.Tenure) bool { return t.PersonID != *person })
		if d, ok := of.DelegationOf(*person); ok && delegation == nil {
			delegation = &d.ID
		}
	}
	if delegation != nil {
		if d, ok := of.Delegations[*delegation]; ok {
			p.delegation = &d
		}
	}
}

func (p *participant) text(label string, rows int, t model.Text) *part.TextField {
	in := part.NewTextField(p.kit.Words.Say(label), rows, p.kit.Lang, p.kit.Langs, p.kit.Words.Error)
	in.Put(t)
	return in
}

func (p *participant) field(label, s string) *part.Field {
	in := part.NewField(p.kit.Words.Say(label), 1, p.kit.Words.Error)
	in.Put(s)
	return in
}

// inItem is what is true of this item alone.
func (p *participant) inItem() []fyne.CanvasObject {
	w, say := p.kit.Words, p.kit.Words.Error
	p.role = part.NewChoice(w.Say("sheet.role"), append([]part.Option{{Value: "", Name: "–"}}, part.Options(model.Roles, "role.", w.Say)...), say)
	p.role.Put(string(p.was.Role))
	p.mode = part.NewChoice(w.Say("sheet.mode"), part.Options(model.Modes, "mode.", w.Say), say)
	p.mode.Put(string(p.was.Mode))
	p.plus = p.field("sheet.plus", plusText(p.was.Plus))
	p.joins, p.leaves = p.field("sheet.joins", p.was.JoinsAt), p.field("sheet.leaves", p.was.LeavesAt)
	p.place, p.car = p.text("sheet.seat", 1, p.was.Place), p.text("sheet.car", 1, p.was.Car)
	p.points = p.text("sheet.points", 3, p.was.Points)
	out := []fyne.CanvasObject{container.New(part.Row{Weights: []float32{1.5, 1.2, .6}}, p.role.Pane, p.mode.Pane, p.plus),
		container.New(part.Row{Weights: []float32{.6, .6, 1.2, 1}}, p.joins, p.leaves, p.place, p.car), p.points}
	if p.person == nil && p.was.DelegationID == nil && p.was.SeatID == nil && p.was.GroupID == nil {
		p.called = p.text("sheet.person-name", 1, p.was.Name)
		p.address, p.title, p.party = p.text("sheet.person-address", 1, nil), p.text("sheet.person-office", 1, nil), sheet.PartyChoice(p.kit, "sheet.person-party")
		known := container.New(part.Stack{Gap: 12}, p.title, container.New(part.Row{}, p.address, p.party.Pane))
		known.Hide()
		p.becomes = part.NewCheck(w.Say("sheet.becomes-person"), false, func(on bool) {
			part.Reveal(known, on)
			p.form.Refresh()
		})
		out = append(out, p.called, p.becomes.Pane, known)
	}
	return out
}

func plusText(n int) string {
	if n <= 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// whoItIs is the person, wherever they take part.
func (p *participant) whoItIs() []fyne.CanvasObject {
	if p.person == nil {
		return nil
	}
	p.names, p.address = p.text("sheet.person-name", 1, p.person.Name), p.text("sheet.person-address", 1, p.person.Address)
	p.title = p.text("sheet.person-office", 1, p.office.Title)
	p.phone, p.mail, p.tongues = p.field("sheet.phone", p.person.Phone), p.field("sheet.mail", p.person.Email), p.field("sheet.tongues", p.kit.Words.Tongues(p.person.Languages))
	return []fyne.CanvasObject{part.NewHead(p.kit.Words.Say("sheet.everywhere")),
		container.New(part.Row{Weights: []float32{1.4, 1}}, p.names, p.address), p.title,
		container.New(part.Row{Weights: []float32{1.2, 1.4, .8}}, p.phone, p.mail, p.tongues)}
}

// withWhom is the liaison officer of the delegation.
func (p *participant) withWhom() []fyne.CanvasObject {
	if p.delegation == nil {
		return nil
	}
	p.liaison, p.dial = p.text("sheet.liaison", 1, p.delegation.Liaison), p.field("sheet.liaison-phone", p.delegation.LiaisonPhone)
	return []fyne.CanvasObject{part.NewHead(p.kit.Words.Say("sheet.delegation")), container.New(part.Row{Weights: []float32{1.4, 1}}, p.liaison, p.dial)}
}
