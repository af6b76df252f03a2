package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Match is who of the register somebody of a list may be: surely one, or perhaps some.
type Match struct {
	Sure   int64
	Likely []int64
	Same   bool // they bear the same name
}

// register is what is known of people, by what a list can say of them.
type register struct {
	byName, byFamily, byMail map[string][]int64
	bySound                  map[string][]int64 // names as they sound, for those written in other letters
	state                    map[int64]string
	family                   map[int64]string
}

func registerOf(c *typed.Cells, parties []model.Party) *register {
	codes := map[int64]string{}
	for i := range parties {
		codes[parties[i].ID] = parties[i].Code
	}
	r := &register{map[string][]int64{}, map[string][]int64{}, map[string][]int64{}, map[string][]int64{}, map[int64]string{}, map[int64]string{}}
	add := func(to map[string][]int64, key string, id int64) {
		if key != "" && !slices.Contains(to[key], id) {
			to[key] = append(to[key], id)
		}
	}
	for _, k := range c.Roll.Known() {
		one := &k.Person
		if one.PartyID != nil {
			r.state[one.ID] = codes[*one.PartyID]
		}
		for _, s := range one.Name {
			add(r.byName, nameKey(s), one.ID)
			add(r.bySound, soundKey(s), one.ID)
		}
		for _, s := range one.Aliases {
			for alias := range strings.SplitSeq(s, ";") {
				add(r.byName, nameKey(alias), one.ID)
			}
		}
		for _, s := range one.Family {
			add(r.byFamily, words.Fold(s), one.ID)
			r.family[one.ID] = words.Fold(s)
		}
		if one.Family.Empty() {
			for _, s := range one.Name {
				if list := strings.Fields(words.Fold(s)); len(list) > 1 {
					add(r.byFamily, list[len(list)-1], one.ID)
				}
			}
		}
		add(r.byMail, words.Fold(one.Email), one.ID)
	}
	return r
}

func nameKey(name string) string { return strings.Join(nameWords(name), " ") }

// Matches are who of the register each of a list may be. One who bears the same name, in
// whatever script and order, is surely meant where no state speaks against it and nobody else
// bears it, in the register or in the list: a father and a son may be called alike.
func (p *Proposal) Matches(c *typed.Cells, parties []model.Party) []Match {
	r := registerOf(c, parties)
	count := map[string]int{}
	for i := range p.People {
		if !p.People[i].Out {
			count[nameKey(p.People[i].Name)]++
		}
	}
	out := make([]Match, len(p.People))
	for i := range p.People {
		d := &p.People[i]
		key := nameKey(d.Name)
		if key == "" {
			continue
		}
		named := r.byName[key]
		if d.Other != "" && len(named) == 0 {
			named = r.byName[nameKey(d.Other)]
		}
		mail, _, _ := strings.Cut(d.Email, ";")
		for _, id := range r.byMail[words.Fold(strings.TrimSpace(mail))] {
			if !slices.Contains(named, id) {
				out[i].Likely = append(out[i].Likely, id)
			}
		}
		if len(named) == 1 && count[key] < 2 && r.agrees(named[0], d) {
			out[i].Sure = named[0]
			continue
		}
		out[i].Likely, out[i].Same = append(slices.Clone(named), out[i].Likely...), len(named) > 0
		for _, id := range r.bySound[soundKey(d.Name)] { // Яан Тамм, who is known as Jaan Tamm
			if !slices.Contains(out[i].Likely, id) && r.agrees(id, d) {
				out[i].Likely = append(out[i].Likely, id)
			}
		}
		for _, id := range r.byFamily[words.Fold(d.Last)] {
			if d.Last != "" && !slices.Contains(out[i].Likely, id) && r.agrees(id, d) {
				out[i].Likely = append(out[i].Likely, id)
			}
		}
	}
	return out
}

// agrees says that no state speaks against somebody of the register being meant. A telephone is no
// state: an ambassador has one of the country where the embassy is.
func (r *register) agrees(id int64, d *Person) bool {
	return d.State == "" || d.Dialled || r.state[id] == "" || d.State == r.state[id]
}

// Several says that all who are called so in the list are known by that name, and nobody can
// say who is who.
func (m *Match) Several() bool { return m.Sure == 0 && m.Same && len(m.Likely) > 1 }

// isOf is who of the register somebody of the list is: as was said, else as the names surely
// say; 0 for nobody.
func (p *Proposal) isOf(i int, matches []Match) int64 {
	switch is := p.People[i].Is; {
	case is > 0:
		return is
	case is < 0:
		return 0
	}
	return matches[i].Sure
}

// Twins leaves out who surely stands in the list twice. Two who are written alike in every way
// and hold different offices may be father and son: they stay until somebody says.
func (p *Proposal) Twins() {
	for i := range p.People {
		d := &p.People[i]
		if d.SameAs == 0 {
			continue
		}
		first := &p.People[d.SameAs-1]
		a, b := words.Fold(first.Office), words.Fold(d.Office)
		alike := d.Name == first.Name && words.Fold(d.Address) == words.Fold(first.Address) && (d.Phone == "" || d.Phone != first.Phone) && (d.Email == "" || d.Email != first.Email)
		d.Out = !alike || a == b || a == "" || b == ""
	}
}
