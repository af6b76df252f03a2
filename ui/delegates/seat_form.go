package delegates

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// seatForm are the fields of a seat, and of the person who has it.
type seatForm struct {
	b                             *Board
	is                            model.Seat
	name, address, title, remarks *part.TextField
	languages                     *part.Field
	role, status                  *part.Choice
	becomes                       *part.Button
}

func newSeatForm(b *Board) *seatForm {
	w, say := b.kit.Words, b.kit.Words.Error
	f := &seatForm{b: b, name: b.text("sheet.person-name", 1), address: b.text("sheet.person-address", 1), title: b.text("delegates.office", 1),
		remarks: b.text("delegates.remarks", 3), languages: part.NewField(w.Say("sheet.tongues"), 1, say)}
	f.role = part.NewChoice(w.Say("sheet.role"), named(part.Options(roles, "role.", w.Say), "–"), say)
	f.status = part.NewChoice(w.Say("delegates.status"), part.Options(model.SeatStatuses, "seat.status.", w.Say), say)
	f.name.OnCommit = f.rename
	f.address.OnCommit = func(t model.Text) error { return f.person(func(p *model.Person) { p.Address = t }) }
	f.title.OnCommit = f.entitle
	f.remarks.OnCommit = func(t model.Text) error { return f.edit(func(s *model.Seat) { s.Remarks = t }) }
	f.languages.OnCommit = func(t string) error {
		codes, err := typed.Spoken(t)
		if err != nil {
			return err
		}
		return f.edit(func(s *model.Seat) { s.Languages = codes })
	}
	f.becomes = part.NewButton(w.Say("delegates.becomes"), part.Plain, f.become)
	f.role.OnChoose = func(v string) error { return f.edit(func(s *model.Seat) { s.Role = model.Role(v) }) }
	f.status.OnChoose = func(v string) error { return f.edit(func(s *model.Seat) { s.Status = model.SeatStatus(v) }) }
	return f
}

// named calls the first of some options, which has no name of its own.
func named(list []part.Option, name string) []part.Option {
	list[0].Name = name
	return list
}

// text is a field for a text in the languages of the content.
func (b *Board) text(label string, rows int) *part.TextField {
	return part.NewTextField(b.kit.Words.Say(label), rows, b.kit.Lang, b.kit.Langs, b.kit.Words.Error)
}

func (f *seatForm) edit(with func(*model.Seat)) error { return f.b.edit(f.is.ID, with) }

// person changes who has the seat.
func (f *seatForm) person(with func(*model.Person)) error {
	who, ok := f.b.of.People[key(f.is.PersonID)]
	if !ok {
		return nil
	}
	with(&who)
	if err := who.Check(); err != nil {
		return err
	}
	return f.b.kit.Do(&model.SavePerson{Person: who})
}

func key(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

// rename changes the name of the person, or the words on the seat.
func (f *seatForm) rename(t model.Text) error {
	if f.is.PersonID != nil {
		return f.person(func(p *model.Person) { p.Name = t })
	}
	return f.edit(func(s *model.Seat) { s.Name = t })
}

// become makes a person of the words on the seat, with the office that stands on it.
func (f *seatForm) become() {
	at, ok := f.b.find(f.is.ID)
	if !ok || len(part.Settle(f.b.card.box)) > 0 {
		return
	}
	c := &f.b.columns[at.column]
	s, party := *f.b.seatAt(at), c.party.ID
	save := c.saved(slices.Clone(c.seats))
	made := model.SavePerson{Person: model.Person{Name: s.Name, PartyID: &party, Languages: s.Languages}, Office: typed.Office(s.Title, &party)}
	(*save.Seats)[at.row].Title = nil
	if typed.SaidHere(s.Role, s.Title) {
		made.Office, (*save.Seats)[at.row].Title = model.Office{}, s.Title
	}
	save.New = map[int]model.SavePerson{at.row: made}
	if f.b.kit.Try(f.b.told(save, model.Editing, []model.Text{made.Person.Name})) {
		f.b.card.again()
	}
}

// held is the office that who has the seat holds.
func (f *seatForm) held() model.Text { return words.Held(f.holds()) }

func (f *seatForm) holds() (h model.Held) {
	if f.is.PersonID != nil {
		h = f.b.of.Coming(*f.is.PersonID, max(f.b.hour(), f.is.From))
	}
	return h
}

// entitle keeps the office at the visit where it is another than that which is held. The same in
// one more language is what the office is called there, at every visit.
func (f *seatForm) entitle(t model.Text) error {
	h := f.holds()
	if f.is.Title.Empty() && h.Office.ID != 0 && !h.Tenure.Acting && goesOn(h.Office.Title, t) {
		h.Office.Title = t
		return f.b.kit.Do(&model.Save{Record: &h.Office, Name: t})
	}
	if t.Equal(f.held()) {
		t = nil
	}
	return f.edit(func(s *model.Seat) {
		if s.Title = t; s.Role == "" || s.Role == "member" { // an interpreter is more than a member
			s.Role = cmp.Or(typed.RoleTold(t), s.Role)
		}
	})
}

// goesOn says that a text says all that another did, and says it in one more language.
func goesOn(was, now model.Text) bool {
	more := false
	for lang, s := range now {
		if was[lang] != "" && was[lang] != s {
			return false
		}
		more = more || was[lang] == "" && s != ""
	}
	for lang, s := range was {
		if s != "" && now[lang] == "" {
			return false
		}
	}
	return more
}

func (f *seatForm) said() (name, address, title model.Text) {
	name, title = f.is.Name, f.is.Title
	if f.is.PersonID != nil {
		p := f.b.of.People[*f.is.PersonID]
		name, address = p.Name, p.Address
	}
	if title.Empty() {
		title = f.held()
	}
	return name, address, title
}

// lay shows a seat.
func (f *seatForm) lay(box *fyne.Container, s model.Seat) {
	f.is = s
	name, address, title := f.said()
	f.name.Put(name)
	f.address.Put(address)
	f.title.Put(title)
	f.remarks.Put(s.Remarks)
	f.languages.Put(f.b.kit.Words.Tongues(s.Languages))
	f.role.Put(string(s.Role))
	f.status.Put(string(s.Status))
	box.Add(f.name)
	if s.PersonID != nil {
		box.Add(f.address)
	}
	box.Add(f.title)
	if s.PersonID == nil && !f.b.kit.ReadOnly {
		box.Add(f.becomes)
	}
	box.Add(container.New(part.Row{}, f.role.Pane, f.status.Pane))
	if _, reply := f.b.replied(&f.is); reply != nil {
		w := f.b.kit.Words
		box.Add(part.NewPara(w.Say("delegates.by-invitation", w.Answered(reply)), cardWide-40))
	}
	box.Add(f.languages)
	if when := f.b.span(&f.is); when != "" {
		box.Add(part.NewPara(when, cardWide-40))
	}
	box.Add(f.remarks)
}

// follow shows what the seat is by now; what is typed stays.
func (f *seatForm) follow(s model.Seat) {
	was := f.is
	f.is = s
	name, address, title := f.said()
	f.name.Follow(name)
	f.address.Follow(address)
	f.title.Follow(title)
	f.remarks.Follow(s.Remarks)
	f.languages.Follow(f.b.kit.Words.Tongues(s.Languages))
	f.role.Follow(string(was.Role), string(s.Role))
	f.status.Follow(string(was.Status), string(s.Status))
}
