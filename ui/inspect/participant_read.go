package inspect

import (
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// read is what the card says now.
func (p *participant) read() (taken, error) {
	out := taken{was: p.was, now: p.was.Participation}
	now := &out.now
	now.Role, now.Mode, now.Place, now.Car, now.Points = model.Role(p.role.Value()), model.Mode(p.mode.Value()), p.place.Text(), p.car.Text(), p.points.Text()
	plus, err := typed.ParsePlus(p.plus.Text())
	if err != nil {
		return out, &model.FieldError{Field: "Plus", Err: err}
	}
	if now.JoinsAt, err = typed.ParseHour(p.joins.Text()); err != nil {
		return out, &model.FieldError{Field: "JoinsAt", Err: err}
	}
	if now.LeavesAt, err = typed.ParseHour(p.leaves.Text()); err != nil {
		return out, &model.FieldError{Field: "LeavesAt", Err: err}
	}
	if now.Plus = plus; p.called != nil {
		if now.Name = p.called.Text(); p.becomes.On() {
			of := part.KeyOf(p.party.Value())
			out.made = &model.SavePerson{Person: model.Person{Name: now.Name, Address: p.address.Text(), PartyID: of}, Office: typed.Office(p.title.Text(), of)}
		}
	}
	if p.called != nil && now.Name.Empty() {
		return out, &model.FieldError{Field: "Name", Err: model.Refuse("model.no-name")}
	}
	if err := now.Check(); err != nil {
		return out, err
	}
	if p.person != nil && p.names != nil {
		c, err := p.readPerson()
		if err != nil {
			return out, err
		}
		if c != nil {
			out.more = append(out.more, c)
		}
	}
	c, err := p.readDelegation()
	if c != nil {
		out.more = append(out.more, c)
	}
	return out, err
}

// readDelegation is the change of the delegation, nil for none.
func (p *participant) readDelegation() (model.Change, error) {
	if p.delegation == nil || p.liaison == nil {
		return nil, nil
	}
	d := *p.delegation
	d.Liaison, d.LiaisonPhone = p.liaison.Text(), strings.TrimSpace(p.dial.Text())
	if d.Liaison.Equal(p.delegation.Liaison) && d.LiaisonPhone == p.delegation.LiaisonPhone {
		return nil, nil
	}
	return &model.Save{Record: &d, Name: p.was.Called}, d.Check()
}

// readPerson is the change of the person, nil for none.
func (p *participant) readPerson() (model.Change, error) {
	who, office := *p.person, p.office
	who.Name, who.Address = p.names.Text(), p.address.Text()
	who.Phone, who.Email = strings.TrimSpace(p.phone.Text()), strings.TrimSpace(p.mail.Text())
	spoken, err := typed.SpokenOf(p.tongues.Text())
	if err != nil {
		return nil, err
	}
	who.Languages = spoken
	if office.Title = p.title.Text(); office.ID == 0 {
		office = typed.Office(p.title.Text(), nil)
	}
	if err := who.Check(); err != nil {
		return nil, err
	}
	if office.ID != 0 {
		if err := office.Check(); err != nil {
			return nil, err
		}
	}
	same := who.Name.Equal(p.person.Name) && who.Address.Equal(p.person.Address) && who.Phone == p.person.Phone && who.Email == p.person.Email && who.Languages == p.person.Languages
	if same && office.Title.Equal(p.office.Title) {
		return nil, nil
	}
	if office.Title.Equal(p.office.Title) {
		office = model.Office{} // as it is
	}
	return &model.SavePerson{Person: who, Office: office, Tenures: model.AllSeen(p.tenures)}, nil
}

// follow shows what somebody else has made of the participant; what was typed stays.
func (p *participant) follow(of *model.Programme, who model.Participant) {
	was := p.was
	p.know(of, who)
	p.role.Follow(string(was.Role), string(who.Role))
	p.mode.Follow(string(was.Mode), string(who.Mode))
	p.plus.Follow(plusText(who.Plus))
	p.joins.Follow(who.JoinsAt)
	p.leaves.Follow(who.LeavesAt)
	p.place.Follow(who.Place)
	p.car.Follow(who.Car)
	p.points.Follow(who.Points)
	switch {
	case p.called != nil && who.PersonID == nil:
		p.called.Follow(who.Name)
	case p.called != nil: // the words have become a person
		p.called.Hide()
		p.becomes.Pane.Hide()
		p.called = nil
	}
	if p.names != nil && p.person != nil {
		p.names.Follow(p.person.Name)
		p.address.Follow(p.person.Address)
		p.title.Follow(p.office.Title)
		p.phone.Follow(p.person.Phone)
		p.mail.Follow(p.person.Email)
		p.tongues.Follow(p.kit.Words.Tongues(p.person.Languages))
	}
	if p.liaison != nil && p.delegation != nil {
		p.liaison.Follow(p.delegation.Liaison)
		p.dial.Follow(p.delegation.LiaisonPhone)
	}
	p.form.Refresh()
}

// refuse says what is wrong under the field it speaks of.
func (p *participant) refuse(err error) {
	in := p.place.Field()
	switch words.Field(err) {
	case "Plus":
		in = p.plus
	case "JoinsAt":
		in = p.joins
	case "LeavesAt":
		in = p.leaves
	case "Phone":
		in = p.phone
	case "Email":
		in = p.mail
	case "Languages":
		in = p.tongues
	case "LiaisonPhone":
		in = p.dial
	case "Title":
		in = p.title.Field()
	case "Name":
		if p.called != nil {
			in = p.called.Field()
		} else if p.names != nil {
			in = p.names.Field()
		}
	}
	in.Wrong(p.kit.Words.Error(err))
}
