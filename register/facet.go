package register

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// facet is something that rows of a register are told apart by.
type facet struct {
	key  string
	of   func(*Book, *Row) []string
	name func(*Book, string) (name, flag string)
}

// facets are those of each register, in the order in which the sidebar lists them.
var facets = map[Kind][]facet{
	People: {
		{"letter", func(b *Book, r *Row) []string { return letter(byFamily(b, r)) }, itself},
		ofParty(func(r model.Record) *int64 { return r.(*model.Person).PartyID }),
		{"language", func(_ *Book, r *Row) []string { return strings.Fields(r.Record.(*model.Person).Languages) }, tongue},
	},
	Offices: {
		ofParty(func(r model.Record) *int64 { return r.(*model.Office).PartyID }),
		{"category", func(_ *Book, r *Row) []string { return some(string(r.Record.(*model.Office).Category)) }, said("event.level.")},
	},
	Parties: {
		{"letter", func(b *Book, r *Row) []string { return letter(b.text(r.Record.(*model.Party).Name)) }, itself},
		{"kind", func(_ *Book, r *Row) []string { return some(string(r.Record.(*model.Party).Kind)) }, said("party.kind.")},
	},
	Venues: {{"city", func(b *Book, r *Row) []string { return some(b.text(r.Record.(*model.Venue).City)) }, itself}},
	Rooms: {{"venue", func(b *Book, r *Row) []string {
		return some(b.venueOf(r.Record.(*model.Room).VenueID))
	}, itself}},
	Commitments: {
		when,
		{"progress", func(_ *Book, r *Row) []string { return some(string(r.Record.(*model.Commitment).State)) }, said("commitment.")},
		ofParty(func(r model.Record) *int64 { return r.(*model.Commitment).PartyID }),
		{"owner", func(b *Book, r *Row) []string { return some(b.text(r.Record.(*model.Commitment).Owner)) }, itself},
		ofVisit,
	},
	Texts: {
		{"against", func(b *Book, r *Row) (out []string) {
			if len(r.Record.(*model.Instrument).Against()) > 0 {
				out = append(out, "powers")
			}
			if b.outside[r.Record.Head().ID] != (model.Outside{}) {
				out = append(out, "outside")
			}
			if b.ranks[r.Record.Head().ID] != (model.OtherRanks{}) {
				out = append(out, "rank")
			}
			return out
		}, said("text.against.")},
		{"text-state", func(_ *Book, r *Row) []string { return some(string(r.Record.(*model.Instrument).State)) }, said("text.state.")},
		{"text-kind", func(_ *Book, r *Row) []string { return some(string(r.Record.(*model.Instrument).Kind)) }, said("text.kind.")},
		ofParty(func(r model.Record) *int64 { return r.(*model.Instrument).Theirs }),
		ofVisit,
	},
	Invitations: {howAnswered, ofVisit, ofParty(func(r model.Record) *int64 { return r.(*model.Invitation).PartyID })},
	Letters:     {ways, {"letter-kind", func(_ *Book, r *Row) []string { return some(string(noteOf(r.Record).Kind)) }, said("letter.kind.")}, ofVisit},
	Ways: {
		{"venue", func(b *Book, r *Row) []string {
			way := r.Record.(*model.Route)
			return append(some(b.venueOf(way.FromID)), some(b.venueOf(way.ToID))...)
		}, itself},
		{"mode", func(_ *Book, r *Row) []string { return some(r.Record.(*model.Route).Mode) }, said("route.")},
	},
}

func some(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

func itself(_ *Book, s string) (name, flag string) { return s, "" }

func tongue(b *Book, s string) (name, flag string) { return words.Capital(b.Words.Tongues(s)), "" }

func said(prefix string) func(*Book, string) (string, string) {
	return func(b *Book, s string) (string, string) { return words.Capital(b.Words.Say(prefix + s)), "" }
}

// ofParty tells rows apart by their states, each by its tag.
func ofParty(of func(model.Record) *int64) facet {
	return facet{"state", func(b *Book, r *Row) []string {
		if key := of(r.Record); key != nil && b.parties[*key] != nil {
			return []string{b.parties[*key].Tag()}
		}
		return nil
	}, func(b *Book, tag string) (name, flag string) {
		for i := range b.Lists.Parties {
			if p := &b.Lists.Parties[i]; p.Tag() == tag {
				return b.text(p.Name), p.Code
			}
		}
		return tag, ""
	}}
}

// ofVisit tells rows apart by the visits they come from.
var ofVisit = facet{"from-visit", func(b *Book, r *Row) []string {
	if c, ok := comesFrom(r.Record); ok && *c.event != nil {
		return some(b.visit(**c.event))
	}
	return nil
}, itself}

func (b *Book) venueOf(key int64) string {
	if v := b.venues[key]; v != nil {
		return b.text(v.Name)
	}
	return ""
}
