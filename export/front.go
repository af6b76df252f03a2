package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// front is everything but the days: office, headings, who and when, and what
// stands on every page.
func (c *composer) front() paper.Paper {
	e := &c.p.Event
	w := c.langs[0]
	out := paper.Paper{
		Title: c.title(w), Lang: w.Lang(), Subject: c.kind(w), Office: c.text(w, c.opt.Office), Name: c.kind(w),
		Kind: c.both(c.kind), Line: c.line(), State: c.state(w), Running: c.heading(w), Marking: c.both(c.marking), Embargo: c.embargo(),
		Contact: c.text(w, e.Contact), Foot: c.foot(), PageOf: w.Say("export.page"), PageNo: w.Say("export.page-no"), Same: c.both(func(w *words.Words) string { return w.Say("export.same") }), SameRest: c.both(func(w *words.Words) string { return w.Say("export.same-rest") }), ByHand: c.both(func(w *words.Words) string { return w.Say("export.by-hand") }),
		Heads: c.heads(), Look: c.opt.Look.paper(w), Clock: c.house.Pattern(w), Days: c.house.DayPattern(c.opt.Languages),
	}
	if len(c.langs) > 1 { // figures are of no language
		out.PageOf, out.PageNo = "{0} / {1}", "{0}"
		out.State, out.Running = c.stateShort(), c.both(c.runs)
	}
	if c.doc.Several || c.doc.ID == "contacts" { // it says so itself
		out.Contact = ""
	}
	out.Offices = c.offices()
	for _, l := range c.langs[1:] {
		out.Titles = append(out.Titles, paper.Run{Text: c.title(l), Lang: c.langOf(l)})
	}
	saying := c.heading
	if w.Has("export.title-of." + c.opt.Document) { // its title says what the paper is: it is said once
		saying, out.Kind, out.Of = c.title, "", c.both(c.heading)
	}
	for _, l := range c.langs {
		out.Headings = append(out.Headings, paper.Run{Text: saying(l), Lang: c.langOf(l)})
	}
	for _, l := range c.langs {
		out.Facts = append(out.Facts, c.facts(l)...)
	}
	for _, l := range c.langs {
		out.Facts = append(out.Facts, c.provisional(l)...)
	}
	if !c.whose.Empty() && !c.doc.Each { // that one says for whom it is
		whose := c.both(func(w *words.Words) string { return w.Say("export.for-delegation", c.text(w, c.whose)) })
		out.Facts = append([]string{whose}, out.Facts...)
	}
	if c.doc.ID == "press-programme" && c.flat() {
		for _, l := range c.langs {
			out.Facts = append(out.Facts, c.pressUseful(l)...)
		}
	}
	if out.Contact != "" && !c.toldOfContact(w) {
		number := c.shared(e.Contact)
		out.Notes = append(out.Notes, c.both(func(w *words.Words) string {
			return w.Say("export.contact", strings.TrimSuffix(c.text(w, e.Contact), number))
		})+number)
	}
	if s := c.both(c.unrecorded); s != "" {
		out.Notes = append(out.Notes, s)
	}
	if out.Embargo != "" {
		out.Marking = strings.Trim(out.Marking+" · "+out.Embargo, " ·")
	}
	out.Signed = c.opt.Look.signed(w)
	return out
}

// toldOfContact says that the practical information under a programme tells the number of the
// contact: it is not said again in the next line.
func (c *composer) toldOfContact(w *words.Words) bool {
	number := strings.TrimPrefix(dial(c.text(w, c.p.Event.Contact)), "tel:")
	framed := (c.doc.ID == "public" || c.doc.Each && !c.toHome()) && !c.flat()
	return framed && len(number) > 5 && strings.Contains(strings.ReplaceAll(c.text(w, c.p.Event.Practical), " ", ""), number)
}

// heading is what the paper is about: the visit, or the day.
func (c *composer) heading(w *words.Words) string {
	if c.doc.Several {
		return words.Capital(w.Day(c.opt.Day))
	}
	return c.text(w, c.p.Event.Title)
}

// embargo says until when nothing of the paper may be used.
func (c *composer) embargo() string {
	until, ok := c.until()
	if !ok && c.opt.Embargo == "" {
		var of []*model.Event
		for i := range c.all {
			if c.doc.Several && c.opt.Day != "" && slices.ContainsFunc(c.all[i].Items, func(it model.Item) bool { return c.on(&it) }) {
				of = append(of, &c.all[i].Event)
			}
		}
		return c.embargoOf(of)
	}
	return c.both(func(w *words.Words) string {
		if ok {
			return w.Say("export.embargo", c.house.DayAndHour(w, until))
		}
		return w.Say("export.embargo", c.opt.Embargo)
	})
}

// until is the hour of the embargo.
func (c *composer) until() (civil.Moment, bool) { return c.opt.until(&c.p.Event) }

// lifted says that the hour of the embargo on the visit is past: nobody has to lift it.
func (c *composer) lifted() bool {
	m, ok := c.p.Event.EmbargoUntil()
	return ok && !c.doc.Several && m.At <= c.opt.AsOf.At
}

// heads are the words over the columns that only some formats have.
func (c *composer) heads() paper.Heads {
	part := "part"
	if c.doc.ID == "delegation-list" || c.doc.ID == "who-is-who" { // its parts are delegations
		part = "delegation"
	}
	return paper.Heads{About: c.head("about"), Part: c.head(part), Day: c.head("day"), From: c.head("from"), To: c.head("to"), Clock: c.head("clock"), Sure: c.head("sure"), Time: c.head("time"), Item: c.head("activity"), Place: c.head("place"),
		Marking: c.head("marking"), State: c.head("state")}
}

func (c *composer) title(w *words.Words) string {
	heading := c.heading(w)
	if c.doc.Several { // in the middle of a title a day is a word like others
		heading = w.Day(c.opt.Day)
	}
	return titled(w, c.documentHere(), heading, w.Say("event.kind."+string(c.p.Event.Kind)))
}

func (c *composer) facts(w *words.Words) []string {
	if c.doc.Several {
		return nil
	}
	e := &c.p.Event
	first, last := e.FirstDay, e.LastDay
	for i := range c.p.Items { // the days below are those of the head
		first, last = min(first, c.p.Items[i].Start.Date()), max(last, c.p.Items[i].Start.Date())
	}
	when := []string{w.Range(first, last)}
	if s := c.text(w, e.City); s != "" {
		when = append(when, s)
	}
	var out []string
	guest, host := c.text(w, e.GuestName), c.text(w, e.HostName)
	if host != "" && !e.ManyMeet() {
		host = c.invited(w, host)
	}
	switch {
	case c.doc.Each && c.toHome(): // they know their own
	case c.doc.Each && e.ManyMeet(), c.doc.Each && c.isGuest():
		out = append(out, host)
	case c.doc.Each && guest != "" && host != "" && !sizes[c.opt.Size].Pocket(): // under whom a paper is for, a name alone is taken for theirs
		out = append(out, w.Say("export.visit-of", guest), host)
	case !c.doc.Each:
		out = append(out, guest, host)
	}
	out = slices.DeleteFunc(out, func(s string) bool { return s == "" })
	return append(out, strings.Join(when, " · "))
}

// isGuest says that a paper is for the one who was invited: whom the visit names as its guest, or
// where it names none, who leads the delegation of the guest. Those who come along were not.
func (c *composer) isGuest() bool {
	e, me := &c.p.Event, c.listedTo()
	if !e.GuestName.Empty() {
		for lang, s := range e.GuestName {
			for _, of := range []model.Text{c.to.Name, me.office} {
				if said := words.Fold(of[lang]); said != "" && words.Fold(s) == said {
					return true
				}
			}
			if said := words.Fold(c.to.Name[lang]); model.Personal(c.to.Name) && said != "" && strings.Contains(words.Fold(s), said) {
				return true
			}
		}
		return false
	}
	for _, s := range c.p.Seats {
		if s.Role == model.HeadOfDelegation && seated(&c.p, s).Key == c.to.Key {
			return true
		}
	}
	return false
}

// kind is what the paper calls itself: only a running order for the office is
// an internal one.
func (c *composer) kind(w *words.Words) string { return kindOf(c.documentHere(), c.opt.Audience, w) }

func kindOf(document string, a model.Audience, w *words.Words) string {
	return w.Say(kindKey(document, a))
}

func kindKey(document string, a model.Audience) string {
	if document == "running-order" && a != model.Internal {
		return "export.running-order-out"
	}
	return "export." + document
}

// audienceMarks name the readers of a paper that is not for everybody.
var audienceMarks = map[model.Audience]model.Marking{model.PressOnly: model.MarkPress, model.ForDelegation: model.MarkDelegation, model.Internal: model.MarkInternal}

// marking is the one that was asked for; else it names the readers. That the
// visit is public or under embargo is said to those it concerns; a stricter
// mark of the visit is for papers that stay in the office, and says nothing of
// one made for others.
func (c *composer) marking(w *words.Words) string {
	m, visit := c.opt.Marking, c.p.Event.Marking
	if c.doc.Several {
		visit = model.MarkNone
	}
	var marks []string
	if off := calledOff(&c.p.Event, w); off != "" && !c.doc.Several {
		marks = append(marks, off)
	}
	if m == model.MarkEmbargo { // it says until when, and not for whom
		m, visit = model.MarkNone, m
	}
	if visit == model.MarkEmbargo && (c.embargo() != "" || c.lifted()) { // that says so itself, or it is over
		visit = model.MarkNone
	}
	if m != model.MarkNone {
		return strings.Join(append(marks, w.Say("marking."+string(m))), " · ")
	}
	if m = audienceMarks[c.opt.Audience]; m != model.MarkNone {
		marks = append(marks, w.Say("marking."+string(m)))
	}
	if visit == model.MarkEmbargo || visit == model.MarkPublic && m == model.MarkNone {
		marks = append(marks, w.Say("marking."+string(visit)))
	}
	return strings.Join(marks, " · ")
}

// days groups the items by their civil day, in the order of time.
func (c *composer) days() map[civil.Date][]numbered {
	list := make([]*model.Item, len(c.p.Items))
	for i := range c.p.Items {
		list[i] = &c.p.Items[i]
	}
	slices.SortStableFunc(list, lastOfDay)
	return c.byDay(list)
}

// wholes groups them likewise, each with its parts behind it.
func (c *composer) wholes() map[civil.Date][]numbered {
	var list []*model.Item
	for _, x := range c.inPlace(c.p.Items) {
		list = append(list, x.it)
	}
	return c.byDay(list)
}

// ordered are the days of a programme that is read from its first line to the last: by the hour,
// and where its items have numbers in the order of these, what is a part of one under it.
func (c *composer) ordered() map[civil.Date][]numbered {
	if len(c.numbers) > 0 {
		return c.wholes()
	}
	return c.days()
}

func (c *composer) byDay(list []*model.Item) map[civil.Date][]numbered {
	out := map[civil.Date][]numbered{}
	for _, it := range list {
		d := it.Start.Date()
		out[d] = append(out[d], numbered{c.numbers[it.ID], it})
	}
	return out
}

// numbered is an item with its number: the same in every language, and in every paper for
// the same readers. It is "" where these have none.
type numbered struct {
	n  string
	it *model.Item
}
