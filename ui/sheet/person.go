package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// personCard asks who somebody is.
type personCard struct {
	kit                    Kit
	names, address, office *part.TextField
	party                  *part.Choice
	whole                  *part.Notice // that what was typed is a name as it stands
	of                     *int64       // the party of the side on which they stand
	sheet                  *part.Sheet
	save                   func(model.SavePerson) error
}

// OpenPerson shows the card of a new person: names, form of address and office
// in each language, and the party, of first when nothing else is said. An office that is typed behind the name
// stands in its own field; a press puts it back. save is given what was typed; its refusal keeps the card. b is what
// it takes to open the card again.
func OpenPerson(kit Kit, c fyne.Canvas, b Began, name string, of *int64, save func(model.SavePerson) error) {
	w, say := kit.Words, kit.Words.Error
	text := func(label string) *part.TextField {
		return part.NewTextField(w.Say(label), 1, kit.Lang, kit.Langs, say)
	}
	f := &personCard{kit: kit, of: of, save: save, whole: part.NewNotice(wholeWide)}
	f.names, f.address, f.office = text("sheet.person-name"), text("sheet.person-address"), text("sheet.person-office")
	f.party = PartyChoice(kit, "sheet.person-party")
	f.fill(name)
	body := container.New(part.Stack{Gap: 12}, f.names, f.whole, f.address, f.office, f.party.Pane)
	add := part.NewButton(w.Say("sheet.add"), part.Primary, f.done)
	f.sheet = kit.OpenAs(b, c, w.Say("sheet.person"), 460, body, f.names.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), add)
	f.party.OnChoose = func(string) error { // the last field: Enter adds
		c.Focus(add)
		return nil
	}
	for _, t := range []*part.TextField{f.names, f.address, f.office} {
		t.Field().Entry().OnEnter = f.done
	}
}

const wholeWide = 408 // of the fields of the card

// fill parts what was typed into form of address, name, office and state, as far as they can be told.
func (f *personCard) fill(typedName string) {
	name, office := typed.CutPerson(typedName)
	address, bare := typed.Addressed(name)
	if !strings.Contains(bare, " ") {
		address, bare = "", name
	}
	f.put(bare, address, office, part.ValueOf(f.of))
	if office == "" && address == "" {
		return
	}
	if of := headings(f.kit, nil).PartyIn(office); of != "" {
		f.party.Put(of)
	}
	room := wholeWide - 24 - scene.F12b.Width(f.kit.Words.Say("sheet.person-whole", ""))
	f.whole.Put("", []part.Way{{Name: f.kit.Words.Say("sheet.person-whole", scene.F12b.Fit(typedName, room)), Take: func() {
		f.put(typedName, "", "", part.ValueOf(f.of))
		f.whole.Put("", nil)
		f.sheet.Refresh()
	}}})
}

func (f *personCard) put(name, address, office, party string) {
	f.names.Put(model.Text{}.With(f.kit.Lang, name))
	f.address.Put(model.Text{}.With(f.kit.Lang, address))
	f.office.Put(typed.TitleIn(f.kit.Lang, f.kit.Langs, office))
	f.party.Put(party)
}

func (f *personCard) done() {
	p := model.Person{Name: f.names.Text(), Address: f.address.Text(), PartyID: part.KeyOf(f.party.Value())}
	made := model.SavePerson{Person: p, Office: f.held(p.PartyID)}
	err := p.Check()
	if err == nil {
		err = f.save(made)
	}
	if err != nil {
		f.names.Field().Wrong(f.kit.Words.Error(err))
		return
	}
	f.sheet.Close()
}

// held is the office that is typed: the one of that state which is called so, else a new
// one. What is called otherwise in another of the languages is another office: her successor is no "ministress".
func (f *personCard) held(of *int64) model.Office {
	fresh := typed.Office(f.office.Text(), of)
	if fresh.Title.Empty() || of == nil {
		return fresh
	}
	all, err := f.kit.Desk.Registers()
	if err != nil {
		return fresh
	}
	for _, o := range all.Offices {
		if o.PartyID != nil && *o.PartyID == *of && alike(o.Title, fresh.Title) {
			for lang, s := range fresh.Title { // in a language that nobody had typed yet, too
				if o.Title[lang] == "" || words.Fold(s) == words.Fold(o.Title[lang]) && marks(s) > marks(o.Title[lang]) {
					o.Title = o.Title.With(lang, s)
				}
			}
			return o
		}
	}
	return fresh
}

// marks counts the letters that a hurried hand leaves without their marks.
func marks(s string) int { return len(s) - len([]rune(s)) }

// alike says that two texts say the same in a language, and in none two things.
func alike(a, b model.Text) (same bool) {
	for lang, s := range a {
		switch {
		case s == "" || b[lang] == "":
		case words.Fold(s) != words.Fold(b[lang]):
			return false
		default:
			same = true
		}
	}
	return same
}

// withNewPerson puts at the end of the people a cell may name that whoever is named and not
// known can be added to them: the last of those that are typed, else the first that stands there. One
// card asks for the office and the state as well. Until then the name is words, and that is said.
func (o *Order) withNewPerson(l line, col typed.Column, list []part.Suggestion, text string) []part.Suggestion {
	list = o.withMeant(l, col, list, text)
	names, at := o.stranger(l, col, text)
	if at < 0 {
		return list
	}
	name, manner := typed.Called(names[at]) // nobody is called "Ozols joins 14:10"
	side := sideOf[col]
	to, note := "↑", "sheet.stays-words" // the last of several
	switch {
	case len(list) == 0:
		to = "↓"
	case len(list) == 1 && list[0].Do == nil && text != "" && !strings.HasSuffix(text, " "): // that Tab takes
		note = "sheet.adds-words"
	}
	return append(slices.Clip(list), part.Suggestion{Label: o.kit.Words.Say("sheet.add-named", name), Note: o.kit.Words.Say(note, to), Text: text, Do: func() {
		OpenPerson(o.kit, fyne.CurrentApp().Driver().CanvasForObject(o.Table), o.began(l, col, text), name, o.cells.Programme.Event.PartyOf(side), func(made model.SavePerson) error {
			if text == "" {
				return o.kit.Do(o.becomes(l.item, side, at, made))
			}
			names[at] = made.Person.Name.In(o.kit.Lang) + manner
			if l.item != nil {
				return o.kit.Do(o.cells.Named(l.item, col, strings.Join(names, "; "), made))
			}
			if err := o.kit.Do(&made); err != nil {
				return err
			}
			o.putInto(l, col, strings.Join(names, "; "))
			return nil
		})
	}})
}

// sideOf is the side that a column tells of.
var sideOf = map[typed.Column]model.Side{typed.ColHost: model.HostSide, typed.ColGuest: model.GuestSide}

// stranger are the names of a cell, and which of them nobody is known by, −1 for none.
func (o *Order) stranger(l line, col typed.Column, text string) (names []string, at int) {
	if text == "" && l.item != nil {
		at = -1
		for i, p := range o.cells.Programme.Side(l.item, sideOf[col]) {
			if names = append(names, p.Called.In(o.kit.Lang)); at < 0 && !p.Name.Empty() && !o.cells.Collective(names[i]) {
				at = i
			}
		}
		return names, at
	}
	if before, name := o.cells.Naming(text); name != "" { // of a list with commas the last is offered, as the cell reads them
		text = before + " " + name
	}
	for s := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		names = append(names, strings.TrimSpace(s))
	}
	at = len(names) - 1
	said, _ := typed.Called(strings.Join(names[max(at, 0):], ""))
	if at < 0 || names[at] == "" || strings.HasSuffix(text, ";") || o.cells.Collective(names[at]) || slices.ContainsFunc(o.cells.Roll.Known(), func(k model.Known) bool { return words.Fold(k.Person.Name.In(o.kit.Lang)) == words.Fold(said) }) {
		return nil, -1
	}
	return names, at
}

// becomes makes a person of words that stand in a cell, in their row and in one deed.
func (o *Order) becomes(it *model.Item, side model.Side, at int, made model.SavePerson) model.Change {
	was := o.cells.Programme.Side(it, side)
	change := &model.Participate{Item: it.ID, Side: side, Was: model.AllSeen(was), New: map[int]model.SavePerson{at: made}}
	for _, p := range was {
		change.Who = append(change.Who, p.Participation)
	}
	change.Who[at].Name = nil
	return change
}
