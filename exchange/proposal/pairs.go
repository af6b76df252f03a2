package proposal

import (
	"slices"
	"strconv"
	"strings"

	"chancery/words"
)

// asksOfPeople are the questions that a list raises as a whole.
func (p *Proposal) asksOfPeople() {
	same, nameless, stateless, dialled, first := 0, []int{}, []int{}, []int{}, []string{}
	for i := range p.People {
		d := &p.People[i]
		if d.SameAs > 0 {
			same++
		}
		if d.Name == "" {
			nameless = append(nameless, d.N)
		}
		if d.State == "" || d.State != "" && strings.Contains(d.Org, "mbassy") {
			stateless = append(stateless, d.N)
		}
		if d.Dialled {
			dialled = append(dialled, d.N)
		}
		if said().first[words.Fold(d.State)] {
			first = append(first, d.Name)
		}
	}
	for _, one := range []struct{ code, list string }{{"no-name", numbersOf(nameless)}, {"no-state", numbersOf(stateless)}, {"state-dialled", numbersOf(dialled)}, {"family-first", few(first)}} {
		if one.list != "" {
			p.ask(one.code, one.list)
		}
	}
	if same > 0 {
		p.ask("same", strconv.Itoa(same))
	}
	p.answers()
	p.namesakes()
}

// pairs find those who stand twice: the same words in the name, in whatever script, and the
// same state or address. What stands together is looked for by name: lists may be long.
func (p *Proposal) pairs() {
	first := map[string][]int{} // by what may be the same, in the order of the list
	for i := range p.People {
		b := &p.People[i]
		if b.Last == "" {
			continue
		}
		named := "name|" + b.State + "|" + nameKey(b.Name)
		alone := "with|" + b.State + "|" + words.Fold(b.Last) + "|" + words.Fold(b.With)
		at := -1
		for _, j := range first[named] {
			if p.People[j].First != "" && (at < 0 || j < at) {
				at = j
				break
			}
		}
		if list := first[alone]; b.First == "" && b.With != "" && len(list) > 0 && (at < 0 || list[0] < at) {
			b.SameAs = p.People[list[0]].N
			continue
		}
		if at >= 0 {
			b.SameAs = p.People[at].N
			b.First, b.Last, b.Name = inOrderOf(&p.People[at], b)
			continue
		}
		first[named] = append(first[named], i)
		if b.With != "" {
			first[alone] = append(first[alone], i)
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
	with := map[string][]int{} // by the last word of who comes along
	for j := range p.People {
		if list := strings.Fields(words.Fold(p.People[j].With)); len(list) > 1 {
			with[list[len(list)-1]] = append(with[list[len(list)-1]], j)
		}
	}
	for i := range p.People {
		b := &p.People[i]
		if b.First != "" || b.Last == "" || b.SameAs != 0 {
			continue
		}
		key := words.Fold(b.Last)
		for _, j := range with[key[strings.LastIndex(key, " ")+1:]] {
			if a := &p.People[j]; i != j && a.State != b.State && strings.HasSuffix(words.Fold(a.With), " "+key) {
				p.ask("namesake", strconv.Itoa(b.N), strconv.Itoa(a.N), b.Last)
			}
		}
	}
}
