package modeltest

import (
	"slices"
	"strings"

	"chancery/model"
)

// guestEffects are what becomes of a visit that is planned for another guest.
var guestEffects = map[string]func(*office){
	"for another guest, nobody named": func(o *office) {
		p := o.again(&model.NewGuest{Words: []model.Renaming{{Lang: "en", Was: "Ukraine", Now: "Italy"}}, People: map[int64]model.Participation{o.person: {}}})
		same(o, "seats", len(p.Seats), 0)
		var guests []string
		for _, it := range p.Items {
			for _, w := range p.Side(&it, model.GuestSide) {
				guests = append(guests, it.Title.In()+": "+w.Called.In())
			}
		}
		same(o, "who takes part", strings.Join(guests, "; "), "Talks with Italy: Italy")
	},
	"for another guest, of whose name a form was typed": func(o *office) {
		p := o.again(&model.NewGuest{Words: []model.Renaming{{Lang: "en", Was: "Ukraine", Now: "Italy"}}, Genitive: model.Text{"ro": "Italiei"}})
		now := o.record(&model.Party{}, *p.Event.GuestID).(*model.Party)
		same(o, "genitive", now.Genitive["ro"], "Italiei")
		same(o, "name", now.Name.In(), "Italy")
	},
	"for another guest, other languages": func(o *office) {
		d := *o.record(&model.Delegation{}, o.guests).(*model.Delegation)
		d.Languages = "uk en"
		var was []model.Seat
		for _, s := range o.read(o.visit).Seats {
			if s.DelegationID == o.guests {
				was = append(was, s)
			}
		}
		seats := append(slices.Clone(was), model.Seat{Name: model.Text{"en": "Interpreter"}, Languages: "uk ro"})
		o.do(&model.SaveDelegation{ID: o.guests, Own: &d, Seats: &seats, Was: model.AllSeen(was)})
		for tongue, want := range map[string]string{"it": "it en", "": "en"} {
			p := o.againOf(map[string]string{"it": "IT", "": "AQ"}[tongue], &model.NewGuest{Words: []model.Renaming{{Lang: "en", Was: "Ukraine", Now: "Italy"}}, Tongue: [2]string{"uk", tongue}})
			for _, d := range p.Delegations {
				if d.Side == model.GuestSide {
					same(o, "languages", d.Languages, want)
				}
			}
			for _, s := range p.Seats {
				if s.Name.In() == "Interpreter" {
					same(o, "languages of a post", s.Languages, strings.TrimSpace(tongue+" ro"))
				}
			}
		}
	},
	"for another guest, somebody named": func(o *office) {
		next := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Sergio Mattarella"}}}
		o.do(next)
		p := o.again(&model.NewGuest{Words: []model.Renaming{{Lang: "en", Was: "Ukraine", Now: "Italy"}}, People: map[int64]model.Participation{o.person: {PersonID: &next.ID}}})
		same(o, "seats", len(p.Seats), 1)
		for _, s := range p.Seats {
			same(o, "in the seat", *s.PersonID, next.ID)
		}
		for i := range p.Items {
			for _, w := range p.Side(&p.Items[i], model.GuestSide) {
				same(o, "nobody of before takes part", w.Called.In() == "Volodymyr Zelenskyy", false)
			}
		}
	},
}

// again plans the visit anew, in the same days of another year, for Italy.
func (o *office) again(g *model.NewGuest) model.Programme {
	o.Helper()
	return o.againOf("IT", g)
}

// againOf plans it for a state of that code, which is called Italy.
func (o *office) againOf(code string, g *model.NewGuest) model.Programme {
	o.Helper()
	it := o.item(o.talks)
	it.Title, it.Steps = model.Text{"en": "Talks with Ukraine"}, model.Steps{{Title: model.Text{"en": "Anthem of Ukraine"}}, {Title: model.Text{"en": "Ukrainetalks"}}}
	o.do(&model.SaveItem{Item: it})
	g.Party = o.save(&model.Party{Kind: model.State, Code: code, Name: model.Text{"en": "Italy"}})
	was := o.read(o.visit)
	c := &model.DuplicateEvent{Of: o.seen(&model.Event{}, o.visit), First: "2027-03-12", Guest: g}
	o.do(c)
	p := o.read(c.ID)
	same(o, "guest", *p.Event.GuestID, g.Party)
	for _, d := range p.Delegations {
		same(o, "a delegation of before", d.PartyID == o.guest, false)
	}
	for _, it := range p.Items {
		if it.Kind == model.Talks && len(it.Steps) == 2 {
			same(o, "steps", it.Steps[0].Title.In()+"; "+it.Steps[1].Title.In(), "Anthem of Italy; Ukrainetalks")
		}
	}
	for i, it := range o.read(o.visit).Items {
		same(o, "the visit that was copied", it.Title.In(), was.Items[i].Title.In())
	}
	return p
}
