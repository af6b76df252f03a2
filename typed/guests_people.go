package typed

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// nobody stands in a text in the place of a name that nobody has taken over: a gap that
// is seen, where the name of the one who left would be read beside another state.
const nobody = "…"

// people finds who takes part for the old guest, and who is named in a text; in the
// place of somebody whose office the new guest has, whoever holds it.
func (g *Guests) people() {
	p := &g.cells.Programme
	for i := range p.Items {
		for _, side := range model.Sides {
			for _, w := range p.Side(&p.Items[i], side) {
				if id, ok := g.theirs(w); ok {
					g.count(GuestRow{Person: id, Was: w.Called.In(g.cells.Lang), Now: g.successor(w.Held.Office.Title)})
				}
			}
		}
	}
	for _, k := range g.cells.Roll.Known() {
		named := func(r GuestRow) bool { return r.Person == k.Person.ID }
		if k.Person.PartyID != nil && *k.Person.PartyID == g.old.ID && !slices.ContainsFunc(g.Rows, named) && g.told(&k.Person) {
			g.count(GuestRow{Person: k.Person.ID, Was: k.Person.Name.In(g.cells.Lang), Now: g.successor(k.Office)})
		}
	}
}

// told says that the name of somebody stands in a text.
func (g *Guests) told(p *model.Person) bool {
	var gap []model.Renaming
	for l, names := range allNames(p) {
		for _, s := range names {
			gap = append(gap, model.Renaming{Lang: l, Was: s, Now: nobody})
		}
	}
	return slices.ContainsFunc(g.texts(), func(t model.Text) bool { return !model.Renamed(t, gap).Equal(t) })
}

// theirs is the person of the old guest who takes part.
func (g *Guests) theirs(w model.Participant) (int64, bool) {
	id := w.PersonID
	if w.SeatID != nil {
		id = g.cells.Programme.Seats[*w.SeatID].PersonID
	}
	if id == nil {
		return 0, false
	}
	d, ok := g.cells.Programme.DelegationIn(w.Participation)
	if ok {
		return *id, d.PartyID == g.old.ID
	}
	of := g.cells.Programme.People[*id].PartyID
	return *id, of != nil && *of == g.old.ID
}

// successor is whoever of the new guest holds the same office, "" for nobody.
func (g *Guests) successor(office model.Text) string {
	title := model.Renamed(office, g.Words())
	for _, k := range g.cells.Roll.Known() {
		if k.Person.PartyID == nil || *k.Person.PartyID != g.now.ID {
			continue
		}
		for l, s := range k.Office {
			if s != "" && words.Fold(bare(s)) == words.Fold(bare(title[l])) {
				return k.Person.Name.In(g.cells.Lang)
			}
		}
	}
	return ""
}

// renamed are the names of a person in texts, in each language.
func (g *Guests) renamed(r GuestRow) []model.Renaming {
	var out []model.Renaming
	now, styled := model.Text{g.cells.Lang: r.Now}, model.Text{}
	if k, ok := g.cells.Roll.byName[words.Fold(r.Now)]; ok {
		now, styled = k.Person.Name, k.Person.Address
	}
	old := g.person(r.Person)
	for l, names := range allNames(&old) {
		name := cmp.Or(now[l], r.Now, nobody)
		for _, was := range names {
			for _, form := range append(words.For(l).List("typed.styled"), old.Address[l]) { // theirs goes with them
				if form != "" {
					out = append(out, model.Renaming{Lang: l, Was: form + " " + was, Now: strings.TrimLeft(cmp.Or(styled[l], ofEither(form))+" "+name, " ")})
				}
			}
			out = append(out, model.Renaming{Lang: l, Was: was, Now: name})
		}
	}
	return out
}

// allNames are the names of somebody in texts, by language.
func allNames(p *model.Person) map[string][]string {
	out := map[string][]string{}
	for l, name := range p.Name {
		if name != "" {
			out[l] = []string{name}
		}
	}
	for _, l := range words.Languages {
		if names := namesIn(p, l); len(names) > 0 {
			out[l] = names
		}
	}
	return out
}

// ofEither is as much of a form of address as fits a man and a woman: the title that is an
// abbreviation of several words, as in "H.E. Mr".
func ofEither(form string) string {
	first, _, _ := strings.Cut(form, " ")
	if strings.Count(first, ".") < 2 {
		return ""
	}
	return first
}

func (g *Guests) person(id int64) model.Person {
	if p, ok := g.cells.Programme.People[id]; ok {
		return p
	}
	for _, k := range g.cells.Roll.Known() {
		if k.Person.ID == id {
			return k.Person
		}
	}
	return model.Person{}
}
