package proposal

import "strings"

// learn keeps of whom the draft itself tells somewhere on which side they stand, by a state, by words before a list or by
// the column: elsewhere in it the bare name means the same one.
func (b *belonging) learn(p *Proposal) {
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.split.who == "" { // nobody was guessed to be there
			b.learnOf(r.Host, true, false)
			b.learnOf(r.Guest, false, true)
		}
		b.learnOf(firstOf(r.Who, r.split.who), false, false)
	}
	for _, line := range append(p.head[:len(p.head):len(p.head)], p.Aside...) {
		b.learnOf(line, false, false)
	}
	b.learnHeads(p)
}

// learnOf learns of a list, of a side or of none that is said.
func (b *belonging) learnOf(list string, host, guest bool) {
	for one := range strings.SplitSeq(list, ";") {
		one, ours, theirs := b.labelled(strings.TrimSpace(one))
		if one == "" {
			continue
		}
		bare, _ := taking(one)
		for _, person := range persons(bare) {
			ours, theirs := ours || host, theirs || guest
			if !ours && !theirs {
				ours, theirs = b.says(person)
			}
			_, name, _ := calledIn(person)
			b.familyOf(name)
			if key := nameKey(name); ours != theirs && strings.Contains(key, " ") {
				was := b.told[key]
				b.told[key] = [2]bool{was[0] || ours, was[1] || theirs}
			}
		}
	}
}
