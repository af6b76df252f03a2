package register

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// Column is one column of a register. A new one is a line in the list of its register.
type Column struct {
	Key   string // "register.col.<Key>" is what it is called
	Lang  string // of one that says a text in another language than the one that is typed
	Away  bool   // until somebody asks for it
	Wide  int    // of the usual width of a column of words, in percent
	Bold  bool
	Flag  func(*Book, *Row) string // the state whose flag stands before it
	Late  func(*Book, *Row) bool   // it is said in red, nil for never
	say   func(*Book, *Row) string
	typed func(*Book, *Row) string        // what is typed over, nil for what it says
	exact func(*Book, *Row, string) error // takes a text of the language that is typed, nil for what takes all
	take  func(*Book, *Row, string) error // nil: it cannot be typed
	offer func(*Book, *Row) []Offer       // what may be typed
	party func(model.Record) **int64      // nil where it is no state or organisation
	order func(*Book, *Row) string        // what it stands by, nil for what it says
	at    int                             // among those of its register
	uses  bool                            // it tells of other rows, not of this one
	venue bool
	names bool // it names people of the register
	texts bool // of a text in several languages
	few   bool // one of a few values
	alike bool // several rows may well say the same
	words bool // as they are typed, and nothing is made of them
	named bool // of what somebody is called, which tells no language
}

// Offer is something that may be typed: what is shown, and what the cell will say.
type Offer struct {
	Label, Text string
	key         string // folded, with all that it is found by
}

// Typeable says whether something can be typed in the column.
func (c *Column) Typeable() bool { return c.take != nil }

// Name is what the column is called.
func (b *Book) Name(c *Column) string {
	name := b.Words.Say("register.col." + c.Key)
	if c.Lang != "" {
		return b.Words.Say("register.in-language", name, strings.ToUpper(c.Lang))
	}
	return name
}

// By is the column by which the rows of a register stand until somebody turns them.
func (k Kind) By() string {
	switch k {
	case Commitments:
		return "due"
	case Texts: // as they are signed
		return "from-visit"
	}
	return ""
}

// ID is the name of a column for those who keep how a register stands.
func (c *Column) ID() string { return strings.TrimSuffix(c.Key+"-"+c.Lang, "-") }

// columns are those of a register, in their order.
func (b *Book) columns(k Kind) []*Column {
	var out []*Column
	for i, c := range lists[k](b) {
		c.at = i
		out = append(out, &c)
	}
	return out
}

// lists say of each register, what stands in its columns.
var lists = map[Kind]func(*Book) []Column{
	People: func(b *Book) []Column {
		return slices.Concat(
			b.inEach(Column{Key: "name", Wide: 140, Bold: true, named: true, order: byFamily}, func(r model.Record) *model.Text { return &r.(*model.Person).Name }),
			[]Column{officesHeld(), party(func(r model.Record) **int64 { return &r.(*model.Person).PartyID })},
			b.inEach(Column{Key: "family", Wide: 70, named: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Family }),
			b.inEach(Column{Key: "address", Wide: 70, alike: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Address }),
			[]Column{languages(),
				plain(Column{Key: "phone", Wide: 90, alike: true}, nil, func(r model.Record) *string { return &r.(*model.Person).Phone }),
				plain(Column{Key: "email", Wide: 110}, nil, func(r model.Record) *string { return &r.(*model.Person).Email })},
			b.inEach(Column{Key: "aliases", Away: true, named: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Aliases }),
			[]Column{choice(Column{Key: "name-order", Away: true}, model.NameOrders, "name.order.", func(r model.Record) *model.NameOrder { return &r.(*model.Person).NameOrder })},
			b.inEach(Column{Key: "genitive", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Genitive }),
			b.inEach(Column{Key: "dative", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Dative }),
			b.inEach(Column{Key: "salutation", Away: true, alike: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Salutation }),
			b.inEach(Column{Key: "envelope", Away: true, alike: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Envelope }),
			b.inEach(Column{Key: "card", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Card }),
			b.inEach(Column{Key: "remarks", Away: true, alike: true}, func(r model.Record) *model.Text { return &r.(*model.Person).Remarks }))
	},
	Offices: func(b *Book) []Column {
		return slices.Concat(
			b.inEach(Column{Key: "office", Wide: 160, Bold: true}, func(r model.Record) *model.Text { return &r.(*model.Office).Title }),
			[]Column{holdersNow(), since(), party(func(r model.Record) **int64 { return &r.(*model.Office).PartyID }),
				choice(Column{Key: "category", Wide: 90}, model.Levels, "event.level.", func(r model.Record) *model.Level { return &r.(*model.Office).Category })},
			b.inEach(Column{Key: "genitive", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Office).Genitive }),
			b.inEach(Column{Key: "dative", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Office).Dative }))
	},
	Parties: func(b *Book) []Column {
		return slices.Concat(
			recognised(b.inEach(Column{Key: "party", Wide: 130, Bold: true, Flag: func(_ *Book, r *Row) string { return r.Record.(*model.Party).Code }}, func(r model.Record) *model.Text { return &r.(*model.Party).Name })),
			[]Column{code(), choice(Column{Key: "kind", Wide: 80}, model.PartyKinds, "party.kind.", func(r model.Record) *model.PartyKind { return &r.(*model.Party).Kind })},
			b.inEach(Column{Key: "formal", Wide: 150}, func(r model.Record) *model.Text { return &r.(*model.Party).Formal }),
			b.inEach(Column{Key: "own", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Party).Own }),
			b.inEach(Column{Key: "genitive", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Party).Genitive }),
			b.inEach(Column{Key: "dative", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Party).Dative }),
			[]Column{presidency(), members()}, b.history())
	},
	Venues: func(b *Book) []Column {
		return slices.Concat(
			b.inEach(Column{Key: "venue", Wide: 140, Bold: true}, func(r model.Record) *model.Text { return &r.(*model.Venue).Name }),
			b.inEach(Column{Key: "city", Wide: 80, alike: true}, func(r model.Record) *model.Text { return &r.(*model.Venue).City }),
			b.inEach(Column{Key: "street", Wide: 110}, func(r model.Record) *model.Text { return &r.(*model.Venue).Address }),
			[]Column{roomsOf()},
			b.inEach(Column{Key: "aliases", Wide: 110}, func(r model.Record) *model.Text { return &r.(*model.Venue).Aliases }),
			b.inEach(Column{Key: "directions", Away: true}, func(r model.Record) *model.Text { return &r.(*model.Venue).Directions }),
			[]Column{plain(Column{Key: "phone", Wide: 90, Away: true}, nil, func(r model.Record) *string { return &r.(*model.Venue).Phone })},
			[]Column{zones(), coordinates()})
	},
	Rooms: func(b *Book) []Column {
		return slices.Concat(
			[]Column{venue("of-venue", func(r model.Record) *int64 { return &r.(*model.Room).VenueID })},
			b.inEach(Column{Key: "room", Wide: 120, Bold: true}, func(r model.Record) *model.Text { return &r.(*model.Room).Name }),
			[]Column{number("capacity", func(r model.Record) *int { return &r.(*model.Room).Capacity }),
				number("turnaround", func(r model.Record) *int { return &r.(*model.Room).Turnaround })})
	},
	Commitments: (*Book).commitments,
	Texts:       (*Book).texts,
	Invitations: (*Book).invitations,
	Letters:     (*Book).letters,
	Ways: func(*Book) []Column {
		return []Column{venue("from-venue", func(r model.Record) *int64 { return &r.(*model.Route).FromID }), venue("to-venue", func(r model.Record) *int64 { return &r.(*model.Route).ToID }),
			unusual(choice(Column{Key: "mode", Wide: 80}, modes(), "route.", func(r model.Record) *routeMode { return (*routeMode)(&r.(*model.Route).Mode) })),
			number("minutes", func(r model.Record) *int { return &r.(*model.Route).Minutes })}
	},
}

// byFamily is a name as lists stand by it: the family name first, where it is known.
func byFamily(b *Book, r *Row) string {
	p := r.Record.(*model.Person)
	if family := b.text(p.Family); family != "" {
		return family + " " + b.text(p.Name)
	}
	return b.text(p.Name)
}

// routeMode is a way to travel.
type routeMode string

func modes() (out []routeMode) {
	for _, m := range model.RouteModes {
		out = append(out, routeMode(m))
	}
	return out
}

// unusual takes away what is usual of the means in a new row where others were typed and are not read: nobody is given a
// motorcade who wrote of a boat.
func unusual(c Column) Column {
	take := c.take
	c.take = func(b *Book, r *Row, text string) error {
		err := take(b, r, text)
		if way := r.Record.(*model.Route); err != nil && way.ID == 0 {
			way.Mode = ""
		}
		return err
	}
	return c
}

// inEach is a text in the language that is typed, and away in each of the others.
func (b *Book) inEach(c Column, of func(model.Record) *model.Text) []Column {
	c.texts = true
	c.say = func(b *Book, r *Row) string { return b.text(*of(r.Record)) }
	c.typed = func(b *Book, r *Row) string { return exactly(*of(r.Record), b.Lang) }
	c.take = takes(b.Lang, of, chosen)
	if !c.named {
		c.exact, c.take = c.take, takes(b.Lang, of, typed.Filed)
	}
	out := []Column{c}
	for _, l := range b.Langs {
		if l != b.Lang {
			one := c
			one.Lang, one.Away, one.take = l, true, takes(l, of, chosen)
			one.exact = nil
			one.say = func(_ *Book, r *Row) string { return (*of(r.Record))[l] }
			one.typed, one.order = nil, nil
			out = append(out, one)
		}
	}
	return out
}

// exactly is a text as it was typed in a language, or in none.
func exactly(t model.Text, lang string) string {
	if t[lang] != "" {
		return t[lang]
	}
	return t[""]
}

// chosen puts a text under the language of its column.
func chosen(t model.Text, text, lang string) model.Text { return t.With(lang, text) }

func takes(lang string, of func(model.Record) *model.Text, file func(t model.Text, text, lang string) model.Text) func(*Book, *Row, string) error {
	return func(_ *Book, r *Row, text string) error {
		t := of(r.Record)
		next := *t
		if plain := next[""]; plain != "" && next[lang] == "" { // words of no language are those that are typed over
			next = next.With("", "")
		}
		next = file(next, strings.Join(strings.Fields(text), " "), lang)
		r.elsewhere = append(r.elsewhere, typed.Elsewhere(lang, *t, next)...)
		*t = next
		return nil
	}
}

// IsParty says that a state or an organisation stands in the column, IsVenue that a
// venue does.
func (c *Column) IsParty() bool  { return c.party != nil }
func (c *Column) IsVenue() bool  { return c.venue }
func (c *Column) IsPeople() bool { return c.names }

// Party is the state or organisation in the column of a row, nil for none.
func (c *Column) Party(r model.Record) *int64 { return *c.party(r) }

// Offered says that there is a list of what may stand in the column.
func (c *Column) Offered() bool { return c.offer != nil }

// InLanguages says that the column is a text, of which there is one in each language.
func (c *Column) InLanguages() bool { return c.texts }

// Shared says that several rows may be made to say the same in the column.
func (c *Column) Shared() bool { return c.alike && c.Lang == "" }

// InWords says that what stands in the column are words as somebody typed them.
func (c *Column) InWords() bool { return c.texts || c.words }

// Choices says that one of a few values stands in the column.
func (c *Column) Choices() bool { return c.few }
