package proposal

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Visit is the visit that a programme begins where it is for none: of the days of its rows, on
// its clocks or those of home, an idea until somebody says more. Its title tells of what kind it
// is, who comes, and where to; a visit to nobody who is named is to the usual host.
func (p *Proposal) Visit(c *typed.Cells, home string, parties []model.Party, host *int64) model.Event {
	e := model.NewEvent(model.OfficialVisit, "", "", home)
	if p.Kind == Calendar {
		e.Kind = model.Meeting
	}
	e.Status, e.Audience = model.Idea, model.Internal
	p.calledAfter()
	title := visitTitle(p.Title)
	if title == "" && p.spoken != "" {
		title = p.spoken
		p.ask("called-as-said", title)
	} else if title == "" {
		title = p.arriving()
	}
	if kind := kindSaid(title); kind != "" && p.Kind != Calendar {
		e.Kind = kind
	}
	e.Title = Called(title, tongue(title, c.Lang))
	e.HostID, e.GuestID = ends(title, home, parties, host)
	p.stand(&e, title, home)
	if title == "" { // a file is called as files are, and that is printed on no paper
		w := c.Words // nobody has written it: it is in the language of whoever takes the file in
		e.Title = model.Text{w.Lang(): w.Say("event.kind." + string(e.Kind))}
		if e.FirstDay != "" {
			e.Title = model.Text{w.Lang(): w.Say("takein.untitled", w.Say("event.kind."+string(e.Kind)), w.RangeNoYear(e.FirstDay, e.LastDay))}
		}
	}
	e.Direction = e.Toward(ourOwn(host, home, parties))
	return e
}

// stand puts a new visit on clocks and days: those of where it goes, whatever clocks a guest tells the hours on.
// Where nothing says that it goes to those, it is at home.
func (p *Proposal) stand(e *model.Event, title, home string) {
	zone := p.Zone
	if _, err := civil.Load(zone); err != nil || zone == "" {
		zone = home
	}
	if p.told && p.Kind == Programme {
		if to := goesTo([]string{title}); to != "" {
			zone = to
		} else if !p.chosen && !p.leads(zone, home) {
			zone = home
		}
	}
	e.Zone, e.FirstDay, e.LastDay = zone, "", ""
	c := typed.Cells{Programme: model.Programme{Event: *e}}
	for i := range p.Rows {
		r := p.Rows[i]
		if r.Zone == "" {
			r = p.Here(&c, i)
		}
		if r.Out || r.Day == "" {
			continue
		}
		if e.FirstDay == "" || r.Day < e.FirstDay {
			e.FirstDay = r.Day
		}
		e.LastDay = max(e.LastDay, r.evening(), r.LastDay)
	}
}

// leads says that the rows of a draft are spent where the clocks of a zone are, and not at home: where somebody first
// arrives, else where most towns are that it names. Whoever departs leaves either.
func (p *Proposal) leads(zone, home string) bool {
	there, here := 0, 0
	for i := range p.Rows {
		r := &p.Rows[i]
		kind := typed.Guess(model.Text{"en": r.Title})
		if r.Out || kind == model.Departure {
			continue
		}
		zones := append(towned(r.Title), towned(r.Place)...)
		in, at := slices.Contains(zones, zone), slices.Contains(zones, home)
		switch {
		case in == at:
		case kind == model.Arrival:
			return in
		case in:
			there++
		default:
			here++
		}
	}
	return there > here
}

// towned are the zones of the towns that a text names.
func towned(text string) (out []string) {
	for s := range strings.FieldsSeq(text) {
		s = strings.Trim(s, " .,;:()–\"“”„")
		if first, _ := utf8.DecodeRuneInString(s); unicode.IsUpper(first) {
			if zone := namedClocks(s, false); zone != "" {
				out = append(out, zone)
			}
		}
	}
	return out
}

// kindSaid is the kind of visit that a title names, "" for none.
func kindSaid(title string) model.EventKind {
	for _, k := range said().kinds {
		if strings.Contains(words.Fold(title), k[0]) {
			return model.EventKind(k[1])
		}
	}
	return ""
}

// Call gives a new visit the heading that somebody typed: its kind, guest and host are those that it names, and what
// it does not say stays as the file has it.
func (p *Proposal) Call(e *model.Event, title, lang, home string, parties []model.Party, usual *int64) {
	p.calledAfter()
	e.Title = Called(title, lang)
	if kind := kindSaid(title); kind != "" && p.Kind != Calendar {
		e.Kind = kind
	}
	host, guest := ends(title, home, parties, usual)
	if host != nil {
		e.HostID = host
	}
	own := ourOwn(usual, home, parties)
	if guest != nil && (!sameParty(guest, own) || e.GuestID == nil || sameParty(e.GuestID, e.HostID)) { // of us it may tell no more than where we go
		e.GuestID = guest
	}
	if e.HostID != nil && e.GuestID != nil && *e.HostID == *e.GuestID {
		e.GuestID = nil
	}
	p.stand(e, title, home)
	e.Direction = e.Toward(own)
}

// longestVisit is how long a visit lasts at most.
const longestVisit = 366

// TooFar says that a new visit would have to last longer than any does: it is refused before its rows are made.
func (p *Proposal) TooFar(e *model.Event) error {
	if e.LastDay == "" || e.LastDay.Sub(e.FirstDay) <= longestVisit {
		return nil
	}
	return model.Refuse("takein.too-far", string(e.FirstDay), string(e.LastDay), strconv.Itoa(longestVisit))
}

// visitTitle is the title of a visit, of that of its programme: "Programme of the official visit" is
// of the official visit, and so is what stands below that word: "al vizitei oficiale".
func visitTitle(title string) string {
	for _, t := range said().titles {
		if rest, ok := cutLead(title, t[0]); ok {
			return words.Capital(t[1] + rest)
		}
	}
	below := belowGeneric(title)
	for _, of := range []string{"al ", "a "} {
		below, _ = cutLead(below, of)
	}
	for _, t := range said().titles {
		_, lead, _ := strings.Cut(t[0], " ")
		if rest, ok := cutLead(below, lead); ok && t[1] != "" && words.Fold(lead) != words.Fold(t[1]) {
			return words.Capital(t[1] + rest)
		}
	}
	return title
}

// cutLead takes off a text, in whatever letters, what it begins with.
func cutLead(text, lead string) (rest string, ok bool) {
	r, n := []rune(text), len([]rune(lead))
	if len(r) <= n || strings.ToLower(string(r[:n])) != lead {
		return text, false
	}
	return string(r[n:]), true
}

// belowGeneric is a title without the word programme before it, in whatever form: Proiect de program al …
func belowGeneric(title string) string {
	ends := wordEnds(title, mostGeneric)
	for n := len(ends) - 1; n >= 0; n-- {
		if ends[n] < len(title) && isGeneric(title[:ends[n]]) {
			return strings.TrimSpace(title[ends[n]:])
		}
	}
	return title
}

// mostGeneric is how many words name a programme: draft detailed programme.
const mostGeneric = 4

// Begin is the change that begins a visit with the rows of a draft, as one deed. The cells
// are those of a programme of that event.
func (p *Proposal) Begin(c *typed.Cells) (model.Change, error) {
	if err := p.TooFar(&c.Programme.Event); err != nil {
		return nil, err
	}
	rows := p.settledHere(c)
	spots := p.spots(c, rows, nil)
	out := &visitBegun{event: c.Programme.Event}
	in := *c
	in.Programme.Event.ID = -1 // its rows are of it, whatever key it gets
	for i := range rows {
		if rows[i].Out {
			continue
		}
		made, err := p.added(&in, &rows[i], spots[i])
		if err != nil {
			return nil, err
		}
		for _, m := range made {
			out.rows = append(out.rows, m.(*keepUID))
		}
	}
	if len(out.rows) == 0 {
		return nil, nil
	}
	return acquainted(out), nil
}

// visitBegun makes a visit and its items.
type visitBegun struct {
	event model.Event
	rows  []*keepUID
	id    int64
}

func (b *visitBegun) Label() model.Label {
	return model.Label{Verb: "new-event", Args: []model.Text{b.event.Title}}
}

func (b *visitBegun) Apply(u model.Unit) error {
	save := model.SaveEvent{Event: b.event}
	if err := save.Apply(u); err != nil {
		return err
	}
	b.id = save.ID
	for _, one := range b.rows {
		one.Item.EventID = save.ID
		if err := one.Apply(u); err != nil {
			return err
		}
	}
	return nil
}

// Began is the visit that a change of Begin made, 0 while it made none.
func Began(c model.Change) int64 {
	if a, ok := c.(*model.Acquaint); ok {
		if b, ok := a.Change.(*visitBegun); ok {
			return b.id
		}
	}
	return 0
}
