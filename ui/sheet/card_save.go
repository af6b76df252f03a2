package sheet

import (
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// save keeps all that stands on the card as one deed. What cannot be is said under its
// field, and the card stays with all that is typed.
func (d *card) save() {
	if d.kit.ReadOnly {
		return
	}
	p, err := d.person()
	if err == nil {
		err = p.Check()
	}
	if err != nil {
		d.refuse(err)
		return
	}
	held, ok := d.offices.read()
	if !ok {
		return
	}
	c := &model.SaveCard{Person: p, Held: held, Tenures: d.seen, Photo: d.photo.file, Delicate: d.delicate.changed()}
	if err := d.kit.Do(c); err != nil {
		d.refuse(err)
		return
	}
	d.sheet.Close()
}

// person is who the card says it is.
func (d *card) person() (p model.Person, err error) {
	p = d.was
	p.Name, p.Family, p.Address, p.NameOrder = d.names.Text(), d.family.Text(), d.address.Text(), model.NameOrder(d.order.Value())
	p.Salutation, p.Envelope, p.Card = d.salutation.Text(), d.envelope.Text(), d.place.Text()
	p.Genitive, p.Dative, p.Aliases, p.Remarks = d.genitive.Text(), d.dative.Text(), d.aliases.Text(), d.notes.Text()
	p.PartyID = part.KeyOf(d.party.Value())
	p.Phone, p.Email = strings.TrimSpace(d.phone.Text()), strings.TrimSpace(d.mail.Text())
	p.Languages, err = typed.SpokenOf(d.tongues.Text())
	return p, err
}

// refuse says what is wrong under the field it speaks of.
func (d *card) refuse(err error) {
	in := d.names.Field()
	switch words.Field(err) {
	case "Phone":
		in = d.phone
	case "Email":
		in = d.mail
	case "Languages":
		in = d.tongues
	}
	in.Wrong(d.kit.Words.Error(err))
	d.refresh()
}
