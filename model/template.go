package model

import (
	"database/sql/driver"
	"encoding/json"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model/civil"
)

// Template is a programme to begin a visit from: what usually happens, on which
// of its days and at what hours.
type Template struct {
	Row
	Name  Text          `audience:"internal" in:"inspector"`
	Kind  EventKind     `audience:"internal" in:"-"`
	Items TemplateItems `audience:"internal" in:"-"`
}

func (Template) TableName() string { return "templates" }

// mostDiagrams is the most letters that the diagrams of a template may have
// together.
const mostDiagrams = 1_500_000

// Check refuses a template that must not be saved.
func (t *Template) Check() error {
	switch {
	case t.Name.Empty():
		return wrong("Name", "model.no-name")
	case tooLong(t.Name, 200):
		return wrong("Name", "model.too-long", "200")
	case !oneOf(t.Kind, EventKinds):
		return wrong("Kind", "model.choice", string(t.Kind))
	}
	diagrams := 0
	for i := range t.Items {
		if diagrams += len(t.Items[i].Diagram); diagrams > mostDiagrams {
			return wrong("Items", "model.template-large")
		}
		if it := &t.Items[i]; it.Day < 0 || it.Day > 366 || !clock(it.From) || it.From == "" || it.Minutes < 0 {
			return wrong("Items", "model.clock", it.From)
		}
	}
	return nil
}

// TemplateItem is an item of a template. Day counts from 0; From is a time of
// day; no Minutes mean an open end. The fields from AllDay to Diagram are those
// of an item that say so.
type TemplateItem struct {
	Day       int      `json:"day,omitempty"`
	From      string   `json:"from"`
	Minutes   int      `json:"minutes,omitempty"`
	AllDay    bool     `json:"all_day,omitempty"`
	StartMark TimeMark `json:"start_mark,omitempty"` // "" in older templates
	EndMark   TimeMark `json:"end_mark,omitempty"`
	StartAlt  string   `json:"start_alt,omitempty"`
	EndAlt    string   `json:"end_alt,omitempty"`
	TimeWords Text     `json:"time_words,omitempty"`
	Kind      ItemKind `json:"kind"`
	Title     Text     `json:"title,omitempty"`
	Audience  Audience `json:"audience"`

	TimeAudience  Audience `json:"time_audience,omitempty"`
	PlaceAudience Audience `json:"place_audience,omitempty"`

	Anchored    bool           `json:"anchored,omitempty"`
	Press       Press          `json:"press,omitempty"`
	PressNote   Text           `json:"press_note,omitempty"`
	CallAt      string         `json:"call_at,omitempty"`
	GatherAt    string         `json:"gather_at,omitempty"`
	GatherPlace Text           `json:"gather_place,omitempty"`
	BusAt       string         `json:"bus_at,omitempty"`
	BusPlace    Text           `json:"bus_place,omitempty"`
	PressPool   string         `json:"press_pool,omitempty"`
	PressQuota  Text           `json:"press_quota,omitempty"`
	LatestAt    string         `json:"latest_at,omitempty"`
	Chair       Text           `json:"chair,omitempty"`
	Footnote    Text           `json:"footnote,omitempty"`
	Place       Text           `json:"place,omitempty"`
	Dress       Dress          `json:"dress,omitempty"`
	Interpret   Text           `json:"interpretation,omitempty"`
	Responsible Text           `json:"responsible,omitempty"`
	Description Text           `json:"description,omitempty"`
	Remarks     Text           `json:"remarks,omitempty"`
	Steps       Steps          `json:"steps,omitempty"`
	Diagram     string         `json:"diagram,omitempty"`
	Who         []TemplatePart `json:"who,omitempty"`
	Accesses    []Access       `json:"accesses,omitempty"` // further ones
}

// TemplatePart takes part in an item of a template: the principal of a side,
// whoever that will be, or somebody in words.
type TemplatePart struct {
	Side      Side `json:"side"`
	Principal bool `json:"principal,omitempty"`
	Name      Text `json:"name,omitempty"`
	Role      Role `json:"role,omitempty"`
	Plus      int  `json:"plus,omitempty"`
}

// TemplateItems are kept in one JSON column, in order.
type TemplateItems []TemplateItem

// GormDataType tells the storage what kind of column this is.
func (TemplateItems) GormDataType() string { return "text" }

// Value writes the items as JSON.
func (t TemplateItems) Value() (driver.Value, error) {
	if len(t) == 0 {
		return "[]", nil
	}
	b, err := json.Marshal([]TemplateItem(t))
	return string(b), err
}

// Scan reads them back.
func (t *TemplateItems) Scan(v any) error { return scanJSON(v, t) }

// TemplateOf makes a template of a programme. The person who takes part most
// often is the principal of a side; others of one's own side stay in words, those
// of the other side only where they have no name: another visit brings others.
func TemplateOf(p *Programme, name Text) Template {
	t := Template{Name: name, Kind: p.Event.Kind}
	own := p.Event.OwnSide()
	heads := map[Side]string{HostSide: p.principal(HostSide), GuestSide: p.principal(GuestSide)}
	for i := range p.Items {
		it := &p.Items[i]
		one := TemplateItem{Day: max(0, it.Start.Date().Sub(p.Event.FirstDay)), From: it.Start.Clock()}
		one.with(it, func(own, of reflect.Value) { own.Set(of) })
		one.Accesses = anew(p.Accesses[it.ID])
		if it.EndMark != Open {
			one.Minutes = int(it.End.At-it.Start.At) / 60
		}
		for _, side := range Sides {
			for _, w := range p.Side(it, side) {
				part := TemplatePart{Side: side, Role: w.Role, Plus: w.Plus}
				switch {
				case heads[side] != "" && (w.who() == heads[side] || w.inWords() == heads[side]):
					part.Principal = true
				case side != own && (w.who() != "" || w.inWords() != ""):
					continue
				default:
					part.Name = w.Called
				}
				one.Who = append(one.Who, part)
			}
		}
		t.Items = append(t.Items, one)
	}
	return t
}

// who names a person or a delegation that takes part; "" for words.
func (p *Participant) who() string {
	switch {
	case p.PersonID != nil:
		return "person " + itoa(int(*p.PersonID))
	case p.SeatID != nil:
		return "seat " + itoa(int(*p.SeatID))
	case p.DelegationID != nil:
		return "delegation " + itoa(int(*p.DelegationID))
	case p.GroupID != nil:
		return "group " + itoa(int(*p.GroupID))
	}
	return ""
}

// inWords names whoever takes part in words, "" where these have no name: "two interpreters"
// and "the spouse" have none. A name, an office and a state have a capital, or a script
// that knows none.
func (p *Participant) inWords() string {
	for _, s := range p.Called {
		for _, word := range strings.Fields(s) {
			first := strings.IndexFunc(word, unicode.IsLetter)
			if r, _ := utf8.DecodeRuneInString(word[max(0, first):]); first >= 0 && !unicode.IsLower(r) && p.who() == "" {
				return "words " + p.Called.In()
			}
		}
	}
	return ""
}

// principal is who of a side takes part most often, of two the first met. Of the other side
// it is, where nobody is known, whoever is named first most often.
func (p *Programme) principal(side Side) string {
	known, named := map[string]int{}, map[string]int{}
	best, first := "", ""
	for i := range p.Items {
		for j, w := range p.Side(&p.Items[i], side) {
			if w.PersonID != nil || w.SeatID != nil {
				if known[w.who()]++; known[w.who()] > known[best] {
					best = w.who()
				}
			}
			if words := w.inWords(); j == 0 && words != "" {
				if named[words]++; named[words] > named[first] {
					first = words
				}
			}
		}
	}
	if best == "" && side != p.Event.OwnSide() {
		return first
	}
	return best
}

// FromTemplate makes an event with the items of a template. Event brings
// heading, days, zone and parties; Principals are who stands for the principal
// of either side.
type FromTemplate struct {
	Event      Event
	Items      TemplateItems
	Principals []Participation
	ID         int64 // filled in: the event's key
}

func (c *FromTemplate) Label() Label { return Label{"new-event", []Text{c.Event.Title}} }

func (c *FromTemplate) Apply(u Unit) error {
	e := c.Event
	for _, it := range c.Items {
		if last := e.FirstDay.Add(it.Day); e.LastDay != "" && last > e.LastDay {
			e.LastDay = last
		}
	}
	if err := u.Put(&e); err != nil {
		return err
	}
	c.ID = e.ID
	if err := delegate(u, &e); err != nil {
		return err
	}
	for i := range c.Items {
		it, err := c.Items[i].on(&e)
		if err != nil {
			return err
		}
		who := c.Items[i].people(c.Principals)
		further := anew(c.Items[i].Accesses)
		save := SaveItem{Item: it, Who: &who, Accesses: &further}
		if err := save.Apply(u); err != nil {
			return err
		}
	}
	return nil
}

// on is the item on the days of an event.
func (t *TemplateItem) on(e *Event) (Item, error) {
	start, err := civil.Resolve(string(e.FirstDay.Add(t.Day))+"T"+t.From, e.Zone, civil.NoOff)
	if err != nil {
		return Item{}, &FieldError{Field: "FirstDay", Err: err}
	}
	it := NewItem(e.ID, t.Kind, start, start.AddMinutes(t.Minutes))
	t.with(&it, func(own, of reflect.Value) { of.Set(own) })
	if it.StartMark == "" {
		it.StartMark = Exact
	}
	if it.EndMark == "" {
		if it.EndMark = Exact; t.Minutes == 0 {
			it.EndMark = Open
		}
	}
	return it, nil
}

// with pairs each field of an item that a template keeps with its own, which has
// the same name.
func (t *TemplateItem) with(it *Item, each func(own, of reflect.Value)) {
	for _, f := range Fields(it) {
		if f.In(InTemplate) {
			each(reflect.ValueOf(t).Elem().FieldByName(f.Name), reflect.ValueOf(it).Elem().Field(f.at))
		}
	}
}

// people are who takes part when the principals are known; a principal nobody
// named is left out.
func (t *TemplateItem) people(principals []Participation) []Participation {
	var out []Participation
	for _, w := range t.Who {
		if !w.Principal {
			out = append(out, Participation{Side: w.Side, Name: w.Name, Role: w.Role, Plus: w.Plus})
			continue
		}
		for _, p := range principals {
			if p.Side == w.Side {
				p.Role, p.Plus = w.Role, w.Plus
				out = append(out, p)
			}
		}
	}
	return out
}
