package proposal

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// belonging is what is known of the sides of a visit: whose state each is, who is of it or has a seat
// in its delegation, and who the guest is, as the title of the visit says.
type belonging struct {
	host, guest string
	sides       map[string][2]bool // by names: whether of the host, of the guest
	told        map[string][2]bool // the same of those of whom the draft itself tells it somewhere
	stand       map[string][2]bool // the same of those whom words name in the diary
	families    map[string]bool    // the family names of those who are named whole
	people      map[int64][2]bool  // of the register, by their keys
	offices     map[string][2]bool // by their titles: whether somebody of the host holds one so called, or of the guest
	titles      []string           // words that name the guest, each as it stands
	hosts       []string           // and whoever has invited them
	unsure      []string           // of whom it is not known
	headed      []string           // of whom only the heading tells that they are the guest
	heads       [2]string          // what the heads of state of host and guest are called, where each has one
}

func belongings(c *typed.Cells) *belonging {
	e := &c.Programme.Event
	b := &belonging{host: codeOf(c, e.HostID), guest: codeOf(c, e.GuestID), sides: map[string][2]bool{}, told: map[string][2]bool{}, stand: map[string][2]bool{}, families: map[string]bool{}, offices: map[string][2]bool{}, people: map[int64][2]bool{}}
	if e.GuestID != nil || slices.ContainsFunc(strings.Fields(words.Fold(e.Title.All())), ofVisit) {
		for _, s := range e.Title {
			b.named(s)
		}
		for _, s := range e.GuestName {
			b.named(s)
		}
	}
	add := func(t model.Text, host, guest bool) {
		for _, s := range t {
			if key := nameKey(s); key != "" && (host || guest) {
				was := b.sides[key]
				b.sides[key] = [2]bool{was[0] || host, was[1] || guest}
				b.familyOf(s)
			}
		}
	}
	if c.Roll != nil {
		for _, k := range c.Roll.Known() {
			host, guest := sameParty(k.Person.PartyID, e.HostID), sameParty(k.Person.PartyID, e.GuestID)
			add(k.Person.Name, host, guest)
			b.people[k.Person.ID] = [2]bool{host, guest}
			for _, title := range k.Office {
				was := b.offices[words.Fold(title)]
				b.offices[words.Fold(title)] = [2]bool{was[0] || host, was[1] || guest}
			}
		}
	}
	for _, s := range c.Programme.Seats {
		guest := slices.ContainsFunc(c.Programme.DelegationsOf(model.GuestSide), func(d model.Delegation) bool { return d.ID == s.DelegationID })
		name := s.Name
		if s.PersonID != nil {
			name = c.Programme.People[*s.PersonID].Name
		}
		add(name, !guest, guest)
	}
	b.standing(c)
	for i, side := range model.Sides {
		b.heads[i] = ledBy(c, side)
	}
	return b
}

// heading adds what the draft itself is called, where it is of the same guest, and who has invited them, as another line
// of its head may say.
func (b *belonging) heading(p *Proposal) {
	if b.guest == "" || !slices.ContainsFunc(statesIn(p.Title), func(s aState) bool { return s.code == b.guest }) {
		return
	}
	b.named(p.Title)
	for _, line := range p.head {
		if _, by, ok := cutInvited(words.Fold(line)); ok && len(b.hosts) == 0 {
			b.hosts = wordsOf(by)
		}
	}
}

func ofVisit(word string) bool {
	return strings.HasPrefix(word, "visit") || strings.HasPrefix(word, "vizit") || strings.HasPrefix(word, words.Fold("візит"))
}

// named keeps whom a title names as the guest: not whoever has invited them.
func (b *belonging) named(title string) {
	key, by, _ := cutInvited(words.Fold(title))
	b.titles = append(append(b.titles, wordsOf(key)...), "") // what stands behind is of another
	b.hosts = append(b.hosts, wordsOf(by)...)
}

// cutInvited parts a folded title from who has invited the guest.
func cutInvited(key string) (guest, by string, ok bool) {
	guest = key
	for _, lead := range said().invited {
		if i := strings.Index(guest, lead); i >= 0 {
			guest, by, ok = guest[:i], guest[i+len(lead):], true
		}
	}
	return guest, by, ok
}

func wordsOf(key string) []string {
	return strings.FieldsFunc(key, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.;:()–—\"/", r) })
}

// guestNamed says that the title names somebody: by the whole name, or by the family name of whoever has an
// office or a form of address.
func (b *belonging) guestNamed(name string, styled bool) bool {
	parts := strings.Fields(words.Fold(strings.ReplaceAll(name, ".", " ")))
	if slices.ContainsFunc(parts, func(s string) bool { return said().somebody[s] }) { // the President: whose?
		return false
	}
	if len(parts) == 0 || len(parts) == 1 && (!styled || len([]rune(parts[0])) < 4 || stateNamed(name) != "") {
		return false
	}
	for s := range strings.FieldsSeq(name) { // of the Republic
		if first, _ := utf8.DecodeRuneInString(s); unicode.IsLower(first) && !said().particles[words.Fold(s)] || said().stop["en"][words.Fold(s)] {
			return false
		}
	}
	cyrillic := strings.ContainsFunc(name, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
	for i := 0; i+len(parts) <= len(b.titles); i++ {
		if slices.EqualFunc(parts, b.titles[i:i+len(parts)], func(a, t string) bool { return a == t || cyrillic && declined(a, t) }) {
			return true
		}
	}
	return false
}

// declined says that a word of a title is that of a name in another case: Алара for Алар.
func declined(name, title string) bool {
	a, b := []rune(name), []rune(title)
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 3 && len(a)-n <= 1+len(a)/6 && len(b)-n <= 3
}

// says says of which sides a text itself tells that somebody is: by the state they are of, not by that to which
// they are sent, or by what its people are called.
func (b *belonging) says(text string) (ours, theirs bool) {
	all := statesIn(strings.NewReplacer("’s ", " ", "'s ", " ").Replace(text + " "))
	of := slices.DeleteFunc(slices.Clone(all), func(s aState) bool { return said().toward[s.before] })
	adjectives := adjectivesIn(text)
	if len(of)+len(adjectives) == 0 {
		of = all
	}
	for _, s := range of {
		ours, theirs = ours || s.code == b.host, theirs || s.code == b.guest
	}
	for _, code := range adjectives {
		ours, theirs = ours || code == b.host, theirs || code == b.guest
	}
	return ours, theirs
}

// of says of which sides somebody is, by name: of none where nobody knows, or where those of both are
// called so.
func (b *belonging) of(text string) (ours, theirs bool) {
	name, bare, styled := calledIn(text)
	for _, known := range []map[string][2]bool{b.sides, b.told, b.stand} {
		for _, key := range []string{nameKey(name), nameKey(bare)} {
			if side := known[key]; side != [2]bool{} {
				return side[0] && !side[1], side[1] && !side[0]
			}
		}
	}
	styled = styled || b.isFamily(text)
	if theirs = b.guestNamed(bare, styled); theirs || !styled || strings.Contains(bare, " ") || len(bare) < 3 || ofHead([]string{bare}) {
		return false, theirs
	}
	return b.ofFamily(bare) // President Karis, Häkkänen
}

// calledIn is what a text calls somebody, and the same without the office before it; styled says that it has a form of
// address or an office.
func calledIn(text string) (name, bare string, styled bool) {
	var d Person
	d.named(text, false)
	name = firstOf(d.Name, d.Office)
	fields := strings.Fields(name)
	if behind := behindOffice(fields); behind != nil {
		fields = behind
	}
	for len(fields) > 1 && (ofHead(fields[:1]) || inOffices(words.Fold(fields[0]))) { // President Karis, Prime Minister Michal
		fields = fields[1:]
	}
	bare = strings.Join(fields, " ")
	return name, bare, d.Address != "" || bare != name
}
