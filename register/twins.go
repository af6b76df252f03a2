package register

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// Pair are two rows that may be one, and why it seems so.
type Pair struct {
	A, B model.Record
	Why  Reason
}

// Reason is why two rows seem to be one.
type Reason string

const (
	SameName   Reason = "name"       // in any language, in any order of its words
	SameBut    Reason = "generation" // but for what tells father and son apart
	SameMail   Reason = "mail"
	SamePhone  Reason = "phone"
	SameOffice Reason = "office" // and a word of the name
	SameCode   Reason = "code"
)

// reasons lists them, the strongest first.
var reasons = []Reason{SameName, SameBut, SameMail, SamePhone, SameCode, SameOffice}

// mostOfOne is how many rows may share something before it says nothing about them: the
// number of a switchboard is nobody's.
const mostOfOne = 6

// Twins are the pairs of a register that may be one, the likeliest first: none that
// somebody has said are two.
func (b *Book) Twins(k Kind) []Pair {
	rows := b.rows(k)
	shared := map[sign][]int{}
	for i, r := range rows {
		for _, s := range b.signs(r) {
			if list := shared[s]; len(list) == 0 || list[len(list)-1] != i {
				shared[s] = append(list, i)
			}
		}
	}
	found := map[[2]int]Reason{}
	for s, list := range shared {
		if len(list) > mostOfOne {
			continue
		}
		for n, i := range list {
			for _, j := range list[n+1:] {
				if at := [2]int{i, j}; found[at] == "" || rank(s.why) < rank(found[at]) {
					found[at] = s.why
				}
			}
		}
	}
	return b.pairs(rows, found)
}

// toldApart says that the name of somebody tells father and son apart.
func toldApart(r model.Record) bool {
	p, ok := r.(*model.Person)
	return ok && slices.ContainsFunc(slices.Collect(maps.Values(p.Name)), func(s string) bool { _, which := model.Generation(s); return which != "" })
}

// alikeWhole says that two people have one name, with what tells them apart.
func alikeWhole(x, y model.Record) bool {
	p, ok := x.(*model.Person)
	q, too := y.(*model.Person)
	return ok && too && slices.ContainsFunc(slices.Collect(maps.Values(p.Name)), func(s string) bool {
		return slices.ContainsFunc(slices.Collect(maps.Values(q.Name)), func(o string) bool { return anyOrder(s) == anyOrder(o) })
	})
}

// sign is something that two rows seldom share.
type sign struct {
	why  Reason
	said string
}

func rank(r Reason) int { return slices.Index(reasons, r) }

func (b *Book) pairs(rows []model.Record, found map[[2]int]Reason) (out []Pair) {
	for at, why := range found {
		p := Pair{rows[at[0]], rows[at[1]], why}
		if why == SameName && toldApart(p.A) && toldApart(p.B) && !alikeWhole(p.A, p.B) { // the elder and the younger are two
			continue
		}
		if why == SameName && toldApart(p.A) != toldApart(p.B) && !alikeWhole(p.A, p.B) {
			p.Why = SameBut
		}
		if b.Settings[model.SettingTwins+model.TwinKey(p.A, p.B)].Empty() {
			out = append(out, p.older())
		}
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		return cmp.Or(cmp.Compare(rank(a.Why), rank(b.Why)), cmp.Compare(a.A.Head().ID, b.A.Head().ID), cmp.Compare(a.B.Head().ID, b.B.Head().ID)) < 0
	})
	return out
}

// older puts first the row that is likelier to stay: a state that every diary has, else
// the one that was there before.
func (p Pair) older() Pair {
	known := func(r model.Record) bool {
		party, ok := r.(*model.Party)
		return ok && party.UID == model.KnownUID(party.Kind, party.Tag())
	}
	if known(p.B) && !known(p.A) || known(p.A) == known(p.B) && p.B.Head().ID < p.A.Head().ID {
		p.A, p.B = p.B, p.A
	}
	return p
}

// signs are what a row could be known again by.
func (b *Book) signs(r model.Record) (out []sign) {
	add := func(why Reason, said string) {
		if said != "" {
			out = append(out, sign{why, said})
		}
	}
	switch r := r.(type) {
	case *model.Person:
		for _, s := range r.Name {
			add(SameName, anyOrder(s))
			if bare, which := model.Generation(s); which != "" {
				add(SameName, anyOrder(bare))
			}
		}
		add(SameMail, strings.ToLower(strings.TrimSpace(r.Email)))
		add(SamePhone, figures(r.Phone))
		for _, t := range b.held(b.holds[r.ID]) {
			for _, word := range longWords(r.Name) {
				add(SameOffice, strconv.FormatInt(t.OfficeID, 10)+"|"+word)
			}
		}
	case *model.Office:
		for _, s := range r.Title {
			add(SameName, b.party(r.PartyID)+"|"+anyOrder(s))
		}
	case *model.Party:
		for _, s := range r.Name {
			add(SameName, anyOrder(s))
		}
		add(SameCode, strings.ToUpper(r.Tag()))
	case *model.Venue:
		for _, s := range r.Name {
			add(SameName, words.Fold(b.text(r.City))+"|"+anyOrder(s))
		}
	}
	return out
}

// anyOrder is a name as it is found in any script and in any order of its words.
func anyOrder(name string) string {
	list := strings.FieldsFunc(words.Fold(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	slices.Sort(list)
	return strings.Join(list, " ")
}

// longWords are the words of a name that are more than an initial, folded.
func longWords(t model.Text) (out []string) {
	for _, s := range t {
		for _, word := range strings.Fields(words.Fold(s)) {
			if len(word) > 2 && !slices.Contains(out, word) {
				out = append(out, word)
			}
		}
	}
	return out
}

// figures are the last nine figures of a number: what is before them is said in more
// than one way.
func figures(phone string) string {
	var out []rune
	for _, r := range phone {
		if unicode.IsDigit(r) {
			out = append(out, r)
		} else if unicode.IsLetter(r) { // "ext. 12"
			break
		}
	}
	if len(out) < 6 {
		return ""
	}
	return string(out[max(0, len(out)-9):])
}

// Side is one field of two rows beside each other.
type Side struct {
	Column *Column
	A, B   string
}

// Beside are the fields in which two rows do not say the same.
func (b *Book) Beside(k Kind, x, y model.Record) (out []Side) {
	rx, ry := &Row{Record: x, kind: k}, &Row{Record: y, kind: k}
	for _, c := range b.columns(k) {
		if c.uses || c.take == nil {
			continue
		}
		if s := (Side{c, b.Typed(rx, c), b.Typed(ry, c)}); s.A != s.B {
			out = append(out, s)
		}
	}
	return out
}

// Offices are those that a row made of two persons would hold, where they do not hold the
// same: the fields beside each other do not tell them, and one row keeps them all.
func (b *Book) Offices(x, y model.Record) string {
	var all []string
	var held [2][]int64
	for i, r := range []model.Record{x, y} {
		if _, ok := r.(*model.Person); !ok {
			return ""
		}
		for _, h := range b.heldBy(&Row{Record: r, kind: People}) {
			if !slices.Contains(slices.Concat(held[0], held[1]), h.Office.ID) {
				all = append(all, b.text(words.Held(h)))
			}
			held[i] = append(held[i], h.Office.ID)
		}
	}
	if len(held[0]) == 0 || len(held[1]) == 0 || len(all) == len(held[0]) && len(all) == len(held[1]) {
		return ""
	}
	return strings.Join(all, "; ")
}

// Held are the offices that one of two persons holds, as they stand beside each other.
func (b *Book) Held(x model.Record) string {
	var all []string
	for _, h := range b.heldBy(&Row{Record: x, kind: People}) {
		all = append(all, b.text(words.Held(h)))
	}
	return strings.Join(all, "; ")
}

// Printed is the office that papers would print of one made of two persons who keep all they hold.
func (b *Book) Printed(x, y model.Record) string {
	p := model.Programme{Offices: map[int64]model.Office{}}
	for _, r := range []model.Record{x, y} {
		for _, t := range b.holds[r.Head().ID] {
			one := *t
			one.PersonID = x.Head().ID
			p.Tenures = append(p.Tenures, one)
			if o := b.offices[t.OfficeID]; o != nil {
				p.Offices[t.OfficeID] = *o
			}
		}
	}
	return b.text(words.Held(p.Held(x.Head().ID, b.now)))
}

// Without are the terms in the offices of one of two persons that the other does not hold: they go where that
// one's are printed. What is over stays.
func (b *Book) Without(of, other model.Record) (out []model.Seen) {
	theirs := b.held(b.holds[other.Head().ID])
	for _, t := range b.held(b.holds[of.Head().ID]) {
		if !slices.ContainsFunc(theirs, func(o *model.Tenure) bool { return o.OfficeID == t.OfficeID }) {
			out = append(out, model.SeenOf(t))
		}
	}
	return out
}

// Merge makes one of two rows: x stays, and says what y says in the fields that are
// chosen. Some terms in offices do not stay.
func (b *Book) Merge(k Kind, x, y model.Record, chosen map[*Column]bool, without ...model.Seen) (*model.Merge, error) {
	keep := &Row{Record: copied(x), kind: k}
	for _, s := range b.Beside(k, x, y) {
		for c, theirs := range chosen {
			if theirs && c.ID() == s.Column.ID() {
				if err := b.Type(keep, c, s.B); err != nil {
					return nil, err
				}
			}
		}
	}
	if err := keep.Record.Check(); err != nil {
		return nil, err
	}
	return &model.Merge{Keep: keep.Record, Gone: y, Without: without}, nil
}
