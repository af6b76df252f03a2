package section

import (
	"strings"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// offersPeople lets a field for people offer to add whoever it names and no register has.
func (f *form) offersPeople(one *field) {
	one.unknown = part.NewNotice(offerWide)
	commit := one.plain.OnCommit
	one.plain.OnCommit = func(text string) error {
		err := commit(text)
		f.offerUnknown(one, err != nil)
		return err
	}
	one.plain.OnChange = func(string) { f.offerUnknown(one, false) }
}

// lookForUnknown offers it in fields into which a text was put back that was refused.
func (f *form) lookForUnknown() {
	for _, one := range f.fields {
		if one.unknown != nil {
			f.offerUnknown(one, one.plain.Refused() != "")
		}
	}
}

func (f *form) offerUnknown(one *field, refused bool) {
	name := ""
	if refused {
		name = f.list.Book().Lacking(&f.line.Row, one.columns[0], one.plain.Text())
	}
	if name == "" {
		one.unknown.Put("", nil)
		return
	}
	one.unknown.Put("", []part.Way{{Name: f.section.host.Words().Say("section.add-person", name), Take: func() {
		f.section.newPerson(name, f.line.Record, func(called, as string) {
			text := one.plain.Text()
			one.plain.Entry().SetText(strings.Replace(text, called, as, 1))
			if one.plain.Commit() {
				one.unknown.Put("", nil)
			}
		})
	}}})
}

// newPerson shows the card of a new person who was named in a row, and says afterwards how they were
// named and what they are called.
func (s *Section) newPerson(name string, of model.Record, done func(called, as string)) {
	kit := s.host.Kit()
	var party *int64
	switch of := of.(type) {
	case *model.Office:
		party = of.PartyID
	case *model.Party:
		party = &of.ID
	}
	sheet.OpenPerson(kit, s.host.Canvas(), sheet.Began{}, name, party, func(made model.SavePerson) error {
		if err := kit.Do(&made); err != nil {
			return err
		}
		done(name, made.Person.Name.In(kit.Lang))
		return nil
	})
}
