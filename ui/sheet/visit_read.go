package sheet

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// byHand is what somebody has set on the card: a heading changes no more of it.
type byHand struct {
	kind, direction, host, city, guest, members, days, last bool
}

// headings reads headings by the parties that can be chosen without being asked about.
func headings(kit Kit, kinds []model.EventKind) *typed.Headings {
	var list []typed.Party
	for _, o := range Parties(kit) {
		if o.Value != "" && unworded(kit, o.Value) == "" {
			list = append(list, typed.Party{Value: o.Value, Names: slices.Concat([]string{o.Name}, o.Also, inflected(kit, o.Value))})
		}
	}
	return typed.NewHeadings(kinds, list)
}

// inflected are the genitive and the dative that the register has of a party.
func inflected(kit Kit, value string) (out []string) {
	key := part.KeyOf(value)
	if key == nil || *key < 0 {
		return nil
	}
	var p model.Party
	if err := kit.Desk.Get(&p, *key); err != nil {
		kit.Tell(err)
	}
	for _, t := range []model.Text{p.Genitive, p.Dative} {
		for _, s := range t {
			out = append(out, s)
		}
	}
	return out
}

// read fills what the heading tells and nobody has set: the kind, the guest, the days.
func (f *visitCard) read() {
	var h typed.Heading
	text := f.title.Text()
	for _, l := range f.kit.Langs {
		if text[l] == "" {
			continue
		}
		one := f.headings.Read(text[l], f.home(), f.begin.First)
		h.Kind, h.Guest = cmp.Or(h.Kind, one.Kind), cmp.Or(h.Guest, one.Guest)
		if h.Err == nil {
			h.Err = one.Err
		}
		if h.Host == "" {
			h.Host, h.City, h.Zone = one.Host, one.City, one.Zone
		}
		if h.Away.Host == "" {
			h.Away = one.Away
		}
		if len(h.Among) == 0 {
			h.Among = one.Among
		}
		if h.First == "" {
			h.First, h.Last = one.First, one.Last
		}
	}
	f.take(h)
	f.says.Refresh()
}

func (f *visitCard) take(h typed.Heading) {
	if usually(f.kindBy(h)) == model.Multilateral { // one of the many, or the group of them, is no guest
		h.Host, h.City, h.Zone = h.Away.Host, h.Away.City, h.Away.Zone
	}
	f.told = h
	if !f.hand.kind {
		was := f.kind.Value()
		if f.kind.Put(string(f.kindBy(h))); f.kind.Value() != was {
			f.beKind()
		}
	}
	f.lead(h)
	switch direction := model.Direction(f.direction.Value()); {
	case f.hand.guest:
	case direction == model.Incoming, direction == model.ThirdCountry:
		f.guest.Put(h.Guest)
	case direction == model.Multilateral:
		f.guest.Put("")
	}
	f.gather()
	if f.hand.days {
		return
	}
	first, last := cmp.Or(h.First, f.begin.First), h.Last
	if h.First == "" {
		last = f.begin.Last
	}
	f.put(f.from, first)
	f.put(f.to, last)
}

// gather chooses the members of the group that a heading of a summit names, or those whom it lists, until somebody
// has chosen: how many delegations that makes is said before anything is added.
func (f *visitCard) gather() {
	if f.hand.members || !f.summit() {
		return
	}
	chosen, options := "", []part.Option{{Name: "–"}}
	if n := len(f.told.Among); n > 0 {
		var names []string
		all := Parties(f.kit)
		for _, value := range f.told.Among {
			if at := slices.IndexFunc(all, func(o part.Option) bool { return o.Value == value }); at >= 0 {
				names = append(names, all[at].Name)
			}
		}
		chosen, options = listed, append(options, part.Option{Value: listed, Name: strings.Join(names, ", "), Note: f.kit.Words.Count("sheet.members-count", n)})
	}
	f.members.Offer(append(options, f.groups...))
	for _, o := range f.groups {
		for _, title := range f.title.Text() {
			if chosen == "" && namesGroup(title, o) {
				chosen = o.Value
			}
		}
	}
	f.members.Put(chosen)
}

// namesGroup says that a heading names a group by itself: in "EU–Ukraine summit" it is one of two
// who meet.
func namesGroup(title string, o part.Option) bool {
	for _, name := range o.Also {
		text := title
		if name != strings.ToUpper(name) || len([]rune(name)) > 6 { // a name, not initials
			text, name = words.Fold(title), words.Fold(name)
		}
		for from := 0; name != ""; {
			at := strings.Index(text[from:], name)
			if at < 0 {
				break
			}
			at += from
			before, _ := utf8.DecodeLastRuneInString(text[:at])
			after, _ := utf8.DecodeRuneInString(text[at+len(name):])
			if !joined(before) && !joined(after) {
				return true
			}
			from = at + len(name)
		}
	}
	return false
}

// joined says that a letter goes on with the word beside it, or joins two.
func joined(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-–—+/", r))
}

// put shows a day that nobody has typed.
func (f *visitCard) put(in *part.Field, d civil.Date) {
	f.putting = true
	in.Put(f.kit.Words.Date(d))
	f.putting = false
}

// typedFirst lets the last day follow the first: as long after it as was proposed, until
// somebody has said which it is, and then no earlier than the first. Two days in the field of the first are
// both.
func (f *visitCard) typedFirst(string) {
	if f.putting {
		return
	}
	f.hand.days = true
	if _, last, ok := typed.ReadSpan(f.from.Text(), f.begin.First); ok {
		f.put(f.to, last)
	} else if first, err := f.first(); err == nil && first != "" {
		f.lastFrom(first)
	}
	f.says.Refresh()
}

func (f *visitCard) lastFrom(first civil.Date) {
	last := first.Add(f.begin.Last.Sub(f.begin.First))
	if f.hand.last {
		if err := typed.SetDay(&last, f.until, first); err != nil || last == "" {
			return // it is told when it is added
		}
		if last >= first {
			f.putting = true
			f.to.Put(f.until)
			f.putting = false
			return
		}
		last = first
	}
	f.put(f.to, last)
}

func (f *visitCard) typedLast(text string) {
	if f.putting {
		return
	}
	f.hand.days, f.hand.last, f.until = true, true, text
	f.says.Refresh()
}

// lastTyped refuses what stands in the field of the last day and is none, or lies before the first.
func (f *visitCard) lastTyped(text string) error {
	base, err := f.first()
	if err != nil {
		base = f.begin.First
	}
	if err := typed.SetDay(&base, text, base); err != nil {
		return err
	}
	_, err = f.event()
	if words.Field(err) == "LastDay" {
		return err
	}
	return nil
}

// first is the day in the field of the first.
func (f *visitCard) first() (civil.Date, error) {
	if first, _, ok := typed.ReadSpan(f.from.Text(), f.begin.First); ok {
		return first, nil
	}
	d := f.begin.First
	err := typed.SetDay(&d, f.from.Text(), f.begin.First)
	return d, err
}

// heard is what was understood of the heading and stands on the card because of it.
func (f *visitCard) heard() string {
	var out []string
	w, h := f.kit.Words, f.told
	if h.Kind != "" && !f.hand.kind {
		out = append(out, w.Say("event.kind."+string(h.Kind)))
	}
	if f.leads() {
		out = append(out, w.Say("event.direction."+f.direction.Value()), f.host.Name())
	}
	if f.leads() && !h.City.Empty() && f.city.Value() == valueOfTown(h.City) {
		out = append(out, f.city.Name())
	}
	if h.Guest != "" && f.guest.Value() == h.Guest && !f.hand.guest {
		out = append(out, f.guest.Name())
	}
	if f.members.Value() != "" && f.summit() && !f.hand.members {
		out = append(out, f.members.Name())
	}
	if h.First != "" && !f.hand.days {
		out = append(out, w.Range(h.First, h.Last))
	}
	if len(out) == 0 {
		return ""
	}
	return w.Say("sheet.heading-read", strings.Join(out, " · "))
}
