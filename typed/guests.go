package typed

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// GuestRow is something that a visit says of its guest, and what it says of another in its
// place: words of one language, or a person who takes part. Now is "" where nobody can
// tell: words then stay, and the delegation takes part.
type GuestRow struct {
	Lang     string
	Person   int64 // 0 for words
	Was, Now string
	Times    int      // in how many texts, or items
	In       []string // the first of those texts
	town     bool
	offer    string      // what that may become
	proper   bool        // a name of something in the town, that has the town's in it: it stays until it is worded
	Place    *model.Text // the whole of a typed place, whose words are kept or gone; nil for anything else
}

// Proper says that it is the name of something, in which that of the town stands.
func (r *GuestRow) Proper() bool { return r.proper }

// Offered is what the name of something in the town would be in the other, "" for anything else.
func (r *GuestRow) Offered() string { return r.offer }

// Guests is a visit that is planned like an earlier one for another guest.
type Guests struct {
	Rows []GuestRow

	cells    *Cells
	old, now called
	kin      map[string]kin // by language
	leave    bool           // internal remarks stay with the earlier visit: they are not looked through
}

// called is a party with what it is called besides.
type called struct {
	model.Party
	names map[string][]string // by language: the short name first
}

// NewGuests finds out what a programme says of its guest, and what of that is known of
// another. Internal remarks are looked through where they come along.
func (c *Cells) NewGuests(old, now model.Party, remarks bool) *Guests {
	g := &Guests{cells: c, old: calledAll(old), now: calledAll(now), leave: !remarks, kin: map[string]kin{}}
	for _, t := range g.texts() {
		for lang, s := range t {
			g.look(lang, s)
		}
	}
	g.tongues()
	g.named()
	g.declined()
	slices.SortStableFunc(g.Rows, func(a, b GuestRow) int { return strings.Compare(a.Lang, b.Lang) })
	said := len(g.Rows)
	g.people()
	g.Rows = append(slices.Clone(g.Rows[said:]), g.Rows[:said]...) // whoever is to be named stands above
	return g
}

// calledAll are the names of a party: as the diary has it, and as the program knows it.
func calledAll(p model.Party) called {
	out := called{p, map[string][]string{}}
	known, _ := words.StateOf(p.Code)
	for _, l := range words.Languages {
		short := model.Text{}
		if w := words.For(l); w.Has("country." + p.Code) { // Moldova, for the Republic of Moldova
			short[l] = w.Say("country." + p.Code)
		}
		for _, t := range []model.Text{p.Name, p.Formal, known.Name, known.Formal, short} {
			if s := t[l]; s != "" && !slices.Contains(out.names[l], s) {
				out.names[l] = append(out.names[l], s)
			}
		}
	}
	return out
}

// other is what the new guest is called where the old one is called that.
func (g *Guests) other(lang, was string) string {
	for _, pair := range [][2]model.Text{{g.old.Name, g.now.Name}, {g.old.Formal, g.now.Formal}} {
		if pair[0][lang] == was && pair[1][lang] != "" {
			return pair[1][lang]
		}
	}
	if list := g.now.names[lang]; len(list) > 0 {
		return list[0]
	}
	return g.now.Name.In(lang)
}

// texts are all texts of the programme that are copied with it.
func (g *Guests) texts() (out []model.Text) {
	p, of := g.cells.Programme, model.Texts
	if g.leave {
		of = model.Unremarked
	}
	out = of(&p.Event)
	for i := range p.Items {
		it := p.Items[i]
		out = append(out, of(&it)...)
		for _, w := range p.Who[it.ID] {
			out = append(out, of(&w)...)
		}
	}
	for _, d := range p.Delegations {
		out = append(out, of(&d)...)
	}
	for _, seat := range p.Seats {
		out = append(out, of(&seat)...)
	}
	return out
}

// look finds the old guest in a text: by name, by code, and by words that begin like the
// name and may be a form of it.
func (g *Guests) look(lang, s string) {
	in := []string{s}
	if f := g.formal(lang); f.was != "" && !slices.Contains(g.old.names[lang], f.was) { // the short name may stand in it
		if cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: f.was, Now: " \x00 "}})[lang]; cut != s {
			g.count(GuestRow{Lang: lang, Was: f.was, Now: f.now, In: in})
			s = cut
		}
	}
	names := slices.Clone(g.old.names[lang])
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, name := range names {
		s = g.inSentence(lang, s, name, in)
		if cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: name, Now: " \x00 "}})[lang]; cut != s {
			g.count(GuestRow{Lang: lang, Was: name, Now: g.other(lang, name), In: in})
			s = cut
		}
	}
	for _, f := range g.forms(lang) {
		if cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: f.was, Now: " \x00 "}})[lang]; cut != s {
			if g.titled(lang, s, f.was) { // no Japanese Republic
				f.now = ""
			}
			g.count(GuestRow{Lang: lang, Was: f.was, Now: f.now, In: in})
			s = cut
		}
	}
	s = g.capital(lang, s, in)
	g.surnames(lang, s, in)
	seen := map[string]bool{}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' && r != 'ʼ' }) {
		if seen[word] {
			continue
		}
		seen[word] = true
		switch {
		case word == g.old.Tag():
			g.count(GuestRow{Lang: lang, Was: word, Now: g.now.Tag(), In: in})
		case g.likeOld(lang, word) || g.ofCapital(lang, word):
			g.count(GuestRow{Lang: lang, Was: word, In: in})
		}
	}
}

func (g *Guests) count(r GuestRow) {
	for i := range g.Rows {
		if g.Rows[i].Lang == r.Lang && g.Rows[i].Was == r.Was && g.Rows[i].Person == r.Person {
			g.Rows[i].Times++
			g.Rows[i].stands(r.In...)
			return
		}
	}
	r.Times = 1
	g.Rows = append(g.Rows, r)
}

const mostIn = 4 // texts are named

// stands remembers in which texts something stands, the first of them.
func (r *GuestRow) stands(in ...string) {
	for _, s := range in {
		if len(r.In) < mostIn && !slices.Contains(r.In, s) {
			r.In = append(slices.Clip(r.In), s)
		}
	}
}

// likeOld says that a word begins as a word of the old guest's name does: Poloniei,
// польський; where names are no beginning of it, that it is an adjective: Polish.
func (g *Guests) likeOld(lang, word string) bool {
	low := strings.ToLower(word)
	capital := unicode.IsUpper([]rune(word)[0])
	for _, name := range g.old.names[lang] {
		for part := range strings.FieldsSeq(strings.ToLower(name)) {
			letters := []rune(part)
			if len(letters) < 4 || usualWord(lang, part) {
				continue
			}
			if strings.HasPrefix(low, string(letters[:max(4, len(letters)-2)])) || capital && strings.HasPrefix(low, string(letters[:3])) && endsLike(low) {
				return true
			}
		}
	}
	return false
}

func endsLike(low string) bool {
	return slices.ContainsFunc(listed("adjective-ends"), func(s string) bool { return strings.HasSuffix(low, s) })
}

// usualWord says that a word stands in the names of several states: republic, kingdom.
func usualWord(lang, low string) bool {
	n := 0
	for _, k := range words.World() {
		if slices.Contains(strings.Fields(strings.ToLower(k.Name[lang]+" "+k.Formal[lang])), low) {
			n++
		}
	}
	return n > 1
}

// Words are the words that others take the place of.
func (g *Guests) Words() []model.Renaming {
	var out, back []model.Renaming
	for i, r := range g.Rows {
		switch {
		case r.proper: // nothing within it is replaced
			out = append(out, model.Renaming{Lang: r.Lang, Was: r.Was, Now: aside(i)})
			back = append(back, model.Renaming{Lang: r.Lang, Was: aside(i), Now: cmp.Or(r.Now, r.Was)})
		case r.Person == 0 && r.Place == nil && r.Now != "":
			out = append(append(out, model.Renaming{Lang: r.Lang, Was: r.Was, Now: r.Now}), withArticle(r)...)
		}
		if r.Person != 0 {
			out = append(out, g.renamed(r)...)
		}
	}
	slices.SortStableFunc(out, func(a, b model.Renaming) int { return len(b.Was) - len(a.Was) })
	return append(out, back...)
}

// Guest is the change of guest that the rows say.
func (g *Guests) Guest() *model.NewGuest {
	out := &model.NewGuest{Party: g.now.ID, Words: g.Words(), People: map[int64]model.Participation{}}
	out.Home = g.home()
	g.learned(out)
	g.speaks(out)
	for _, r := range g.Rows {
		if r.Person == 0 {
			continue
		}
		one := model.Participation{}
		if who := g.cells.Roll.readWhole(r.Now, g.cells.Lang, model.GuestSide, nil); len(who) > 0 {
			one.PersonID, one.Name = who[0].PersonID, who[0].Name
		}
		out.People[r.Person] = one
	}
	return out
}

// Changed are the texts that become others, before and after; those that still speak of the old
// guest; and those that want a hand: a gap stands where a name was, or a language is to be
// interpreted into itself.
func (g *Guests) Changed() (pairs [][2]string, left, gaps []string) {
	list := g.Words()
	after := &Guests{cells: g.cells, old: g.old, now: g.now, kin: g.kin}
	for _, t := range g.texts() {
		now := model.Renamed(t, list)
		for _, l := range words.Languages {
			was, is := t[l], now[l]
			if was != is {
				pairs = append(pairs, [2]string{was, is})
			}
			if after.look(l, is); len(after.Rows) > 0 {
				left = append(left, is)
				after.Rows = nil
			} else if was != is && (strings.Contains(is, nobody) && !strings.Contains(was, nobody) || intoItself(is) && !intoItself(was)) {
				gaps = append(gaps, is)
			}
		}
	}
	slices.Sort(left)
	slices.Sort(gaps)
	return pairs, slices.Compact(left), slices.Compact(gaps)
}

// Speaks says that a text in a language still speaks of the old guest.
func (g *Guests) Speaks(lang, text string) bool {
	look := &Guests{cells: g.cells, old: g.old, now: g.now, kin: g.kin}
	look.look(lang, text)
	return len(look.Rows) > 0
}
