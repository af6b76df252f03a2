package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/words"
)

// asksOfPeople are the questions that a list raises as a whole.
func (p *Proposal) asksOfPeople() {
	same, nameless, stateless, first := 0, []string{}, []string{}, []string{}
	for i := range p.People {
		d := &p.People[i]
		n := strconv.Itoa(d.N)
		if d.SameAs > 0 {
			same++
		}
		if d.Name == "" {
			nameless = append(nameless, n)
		}
		if d.State == "" || d.State != "" && strings.Contains(d.Org, "mbassy") {
			stateless = append(stateless, n)
		}
		if said().first[words.Fold(d.State)] {
			first = append(first, d.Name)
		}
	}
	for code, list := range map[string][]string{"no-name": nameless, "no-state": stateless, "family-first": first} {
		if len(list) > 0 {
			p.ask(code, strings.Join(list, ", "))
		}
	}
	if same > 0 {
		p.ask("same", strconv.Itoa(same))
	}
	p.namesakes()
}

// pairs find those who stand twice: the same words in the name, in whatever script, and the
// same state or address.
func (p *Proposal) pairs() {
	for i := range p.People {
		b := &p.People[i]
		for j := range i {
			a := &p.People[j]
			if a.SameAs != 0 || b.SameAs != 0 || a.Last == "" || b.Last == "" || a.State != b.State {
				continue
			}
			switch {
			case slices.Equal(nameWords(a.Name), nameWords(b.Name)) && a.First != "":
				b.SameAs = a.N
				b.First, b.Last, b.Name = inOrderOf(a, b)
			case b.First == "" && words.Fold(a.Last) == words.Fold(b.Last) && words.Fold(a.With) == words.Fold(b.With) && a.With != "":
				b.SameAs = a.N
			}
		}
	}
}

// inOrderOf are the parts of a name in the order of the same name above, where this one
// stands the other way round.
func inOrderOf(a, b *Person) (first, last, name string) {
	if words.Fold(b.First) == words.Fold(a.Last) && words.Fold(b.Last) == words.Fold(a.First) {
		return b.Last, b.First, b.Last + " " + b.First
	}
	return b.First, b.Last, b.Name
}

// nameWords are the words of a name without its order.
func nameWords(name string) []string {
	out := strings.FieldsFunc(words.Fold(name), func(r rune) bool { return r == ' ' || r == '-' || r == '.' })
	slices.Sort(out)
	return out
}

// namesakes asks about those who share a family name and are not the same.
func (p *Proposal) namesakes() {
	for i := range p.People {
		for j := range p.People {
			a, b := &p.People[j], &p.People[i]
			if i != j && b.First == "" && b.Last != "" && b.SameAs == 0 && strings.HasSuffix(words.Fold(a.With), " "+words.Fold(b.Last)) && a.State != b.State {
				p.ask("namesake", strconv.Itoa(b.N), strconv.Itoa(a.N), b.Last)
			}
		}
	}
}
