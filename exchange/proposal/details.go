package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Detail is what a list says of somebody who is in the register, and the register does not say so:
// how they are reached, how they are addressed, what they hold.
// In a delegation it is what the list says of them otherwise than their seat.
type Detail struct {
	Field, Was, Now string
	seat            func(*model.Seat) // puts it on a seat, which is the visit's own; nil for what is of the register
	asked           bool              // it may well say the same, and goes in only when somebody says so
	brought         bool              // an earlier list said what stands there
}

// nothing stands for what the register does not say.
const nothing = "–"

// over says that something else stands there, which nobody writes over unasked. A seat is as their list says it, as a
// row is of a revised draft.
func (d Detail) over() bool { return d.asked || d.seat == nil && d.Was != "" && !d.brought }

// Said is a detail in words: what stood there, and what the list says.
func (d Detail) Said(w *words.Words) string {
	return w.Say("takein.told.other", w.Say("takein.field."+d.Field), firstOf(d.Was, nothing), d.Now)
}

// Details are what a list says of somebody besides what the register has, in the order of a card.
func (d *Person) Details(c *typed.Cells, k *model.Known) (out []Detail) {
	phone, mail := d.reached()
	is := &k.Person
	if phone != "" && !samePhones(phone, is.Phone) {
		out = append(out, Detail{Field: "phone", Was: is.Phone, Now: phone})
	}
	if mail != "" && words.Fold(mail) != words.Fold(is.Email) {
		out = append(out, Detail{Field: "email", Was: is.Email, Now: mail})
	}
	if d.Address != "" && !sayIt(is.Address, d.Address) {
		out = append(out, Detail{Field: "address", Was: c.Words.Text(is.Address), Now: d.Address})
	}
	if l := otherwise(d.Offices, k.Office, c.Lang); d.Office != "" && (l != "" || !sayIt(k.Office, d.Office)) {
		was, now := c.Words.Text(k.Office), firstOf(d.Offices[c.Lang], d.Office)
		if l != "" {
			was, now = k.Office[l], d.Offices[l]
		}
		if was != "" { // it is held beside the other until somebody says that this one has ended
			now = was + "; " + now
		}
		out = append(out, Detail{Field: "office", Was: was, Now: now})
	}
	if d.Org != "" && !strings.Contains(words.Fold(is.Remarks.All()+"\n"+k.Office.All()), words.Fold(d.Org)) { // no register has a place of its own for it
		out = append(out, Detail{Field: "org", Now: d.Org})
	}
	return out
}

// sayIt says that a text is what is said in one of the languages.
func sayIt(t model.Text, said string) bool {
	for _, s := range t {
		if s != "" && words.Fold(s) == words.Fold(said) {
			return true
		}
	}
	return false
}

// samePhones says that each number of a list is known, however it is written.
func samePhones(list, known string) bool {
	had := figuresOf(known)
	return !slices.ContainsFunc(figuresOf(list), func(s string) bool { return !slices.Contains(had, s) })
}

func figuresOf(list string) (out []string) {
	for one := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ';' || r == ',' || r == '/' }) {
		one = strings.Map(func(r rune) rune {
			if r < '0' || r > '9' {
				return -1
			}
			return r
		}, one)
		if one = strings.TrimPrefix(one, "00"); one != "" {
			out = append(out, one)
		}
	}
	return out
}

// Takes says that a detail goes in: what fills a gap does unless somebody left it, and what would
// stand in the place of something else only when somebody said so.
func (d *Person) Takes(one Detail) bool { return one.over() == slices.Contains(d.Turned, one.Field) }

// Turn takes a detail that would not go in, or leaves one that would.
func (d *Person) Turn(one Detail) {
	if at := slices.Index(d.Turned, one.Field); at >= 0 {
		d.Turned = slices.Delete(d.Turned, at, at+1)
		return
	}
	d.Turned = append(d.Turned, one.Field)
}

// reaching are those details that tell how somebody of a delegation is reached: the rest is of the seat. What an earlier
// list of it brought changes with the list, the form of address too.
func (p *Proposal) reaching(i int, c *typed.Cells, k *model.Known) (out []Detail) {
	for _, one := range p.People[i].Details(c, k) {
		one.brought = one.Was != "" && p.brought("people", k.Person.ID, one.Field)
		if one.Field == "phone" || one.Field == "email" || one.Field == "address" && one.brought {
			out = append(out, one)
		}
	}
	return out
}

func (p *Proposal) brought(table string, row int64, field string) bool {
	return p.Brought != nil && p.Brought(table, row, field)
}

// bring puts what a list says of somebody on what is known of them.
func (d *Person) bring(to *brought, c *typed.Cells, list []Detail, offices []model.Office) {
	is := &to.Person
	for _, one := range list {
		if !d.Takes(one) {
			continue
		}
		to.any = true
		switch one.Field {
		case "phone":
			is.Phone = one.Now
		case "email":
			is.Email = one.Now
		case "org":
			is.Remarks = is.Remarks.With(tongue(one.Now, c.Lang), more(is.Remarks[tongue(one.Now, c.Lang)], one.Now))
		case "address":
			is.Address = is.Address.With(tongue(one.Now, c.Lang), one.Now)
		case "office", "held":
			to.alone = !one.over()
			if one.Field == "held" { // the list says that they hold another now
				to.left = officeNow(c, is.ID)
			}
			to.Office = typed.Office(d.held(c.Lang), is.PartyID)
			at := slices.IndexFunc(offices, func(o model.Office) bool {
				return o.PartyID != nil && is.PartyID != nil && *o.PartyID == *is.PartyID && sayIt(o.Title, d.Office) && otherwise(d.Offices, o.Title, c.Lang) == ""
			})
			if at >= 0 {
				to.Office = model.Office{Row: model.Row{ID: offices[at].ID}}
			}
		}
	}
}

// brought is what a list brings to somebody of the register.
type brought struct {
	model.SavePerson
	alone bool // nobody saw them hold an office
	any   bool
	left  int64 // the office that they held until now, 0 where it stays
}

// officeNow is the office that the register has of somebody.
func officeNow(c *typed.Cells, person int64) int64 {
	k := c.Roll.Person(person)
	return k.OfficeID
}

func (b *brought) Apply(u model.Unit) error {
	save := b.SavePerson
	if save.Office.ID == 0 && save.Office.Title.Empty() {
		return save.Apply(u)
	}
	var held []model.Tenure
	if err := u.Children(&model.Person{Row: model.Row{ID: save.Person.ID}}, &held); err != nil {
		return err
	}
	if b.alone && slices.ContainsFunc(held, func(t model.Tenure) bool { return t.To == 0 }) {
		return model.Refuse("takein.office-there", save.Person.Name.In()) // somebody was quicker
	}
	save.Tenures = model.AllSeen(held)
	if err := save.Apply(u); err != nil || b.left == 0 {
		return err
	}
	return b.from(u, held)
}

// from ends the office that was held until now, and begins with it that which was brought.
func (b *brought) from(u model.Unit, before []model.Tenure) error {
	var held []model.Tenure
	if err := u.Children(&model.Person{Row: model.Row{ID: b.Person.ID}}, &held); err != nil {
		return err
	}
	for i := range held {
		t := &held[i]
		switch was := slices.ContainsFunc(before, func(o model.Tenure) bool { return o.ID == t.ID }); {
		case !was:
			t.From, t.FromKnown = u.Now(), model.ToTheDay
		case t.OfficeID == b.left && t.To == 0 && t.From < u.Now():
			t.To, t.ToKnown = u.Now(), model.ToTheDay
		default:
			continue
		}
		if err := u.Put(t); err != nil {
			return err
		}
	}
	return nil
}

// OfRegister are what a list changes in the register: whoever is new, and what it brings to those who
// are known, one for each detail.
func (p *Proposal) OfRegister(c *typed.Cells, parties []model.Party) (out []Change) {
	matches := p.Matches(c, parties)
	for i := range p.People {
		d := &p.People[i]
		id := p.isOf(i, matches)
		switch {
		case d.Name == "" || d.Out || id == 0 && d.Is == 0 && matches[i].Several():
		case id == 0:
			out = append(out, Change{What: isAdded, New: d.N})
		default:
			k := c.Roll.Person(id)
			for _, one := range d.Details(c, &k) {
				out = append(out, Change{What: isChanged, New: d.N, Fields: []string{one.Field}, Title: c.Words.Text(k.Person.Name), Was: []string{firstOf(one.Was, nothing)}, Now: []string{one.Now}, Over: one.over()})
			}
		}
	}
	return out
}

// Only takes of all that a list changes what somebody chose, and nothing else of it.
func (p *Proposal) Only(all, chosen []Change) {
	in := func(list []Change, one *Change) bool {
		return slices.ContainsFunc(list, func(c Change) bool { return c.New == one.New && slices.Equal(c.Fields, one.Fields) })
	}
	for i := range p.People {
		d := &p.People[i]
		d.Turned, d.Out = nil, !slices.ContainsFunc(chosen, func(c Change) bool { return c.New == d.N })
		for k := range all {
			if one := &all[k]; one.New == d.N && one.What == isChanged && one.Over == in(chosen, one) {
				d.Turned = append(d.Turned, one.Fields...)
			}
		}
	}
}
