package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// Which way a visit leads follows from its host, its guest or its city, whichever was chosen, until
// somebody says it; the card says it before it is added.
func TestTheDirectionOfANewVisitFollows(t *testing.T) {
	for _, tt := range []struct {
		name     string
		choices  [][2]string
		says     string
		want     model.Direction
		host, by string
	}{
		{"another host", [][2]string{{"Host", "ital"}}, "Outgoing · Romania · Italy", model.Outgoing, "IT", "RO"},
		{"a city abroad", [][2]string{{"City", "rome"}}, "Outgoing · Romania · Italy", model.Outgoing, "IT", "RO"},
		{"and then another kind", [][2]string{{"City", "rome"}, {"Kind", "transit"}}, "Outgoing · Romania · Italy", model.Outgoing, "IT", "RO"},
		{"one's own as the guest", [][2]string{{"Guest", "roman"}, {"Host", "ital"}}, "Outgoing · Romania · Italy", model.Outgoing, "IT", "RO"},
		{"a host and back", [][2]string{{"Host", "ital"}, {"Host", "roman"}}, "Incoming · Romania", model.Incoming, "RO", ""},
		{"two others", [][2]string{{"Guest", "ukra"}, {"Host", "ital"}}, "In a third country · Ukraine · Italy", model.ThirdCountry, "IT", "UA"},
		{"it was said", [][2]string{{"Direction", "third"}, {"Host", "ital"}}, "In a third country · Italy", model.ThirdCountry, "IT", ""},
	} {
		w, u := before(t, "en")
		w.table.Run("new-visit")
		u.Type("Visit")
		for _, c := range tt.choices {
			chooses(u, c[0], c[1])
		}
		if !u.Sees(tt.says) {
			t.Errorf("%s: the card does not say %q: %q", tt.name, tt.says, u.Texts())
		}
		adds(w, u)
		p := w.inside
		tag := func(who *model.Party) string {
			if who == nil {
				return ""
			}
			return who.Code
		}
		if p.Event.Direction != tt.want || tag(p.Host) != tt.host || tag(p.Guest) != tt.by {
			t.Errorf("%s: made %s, host %q, guest %q", tt.name, p.Event.Direction, tag(p.Host), tag(p.Guest))
		}
	}
}

// Where a heading leads one state to another, neither of them one's own, the visit is one in a third country on
// the clocks there, and one here again when the heading says so; the card tells what it took from the heading.
func TestAVisitOfOneStateToAnother(t *testing.T) {
	w, u := before(t, "ro")
	w.table.Run("new-visit")
	u.Type("Vizita Premierului Poloniei la București")
	if !u.Sees("Primită · Polonia · România · ") {
		t.Errorf("at home: %q", u.Above())
	}
	u.Shortcut(fyne.KeyA, ctrl)
	u.Type("Vizita Premierului Poloniei la Chișinău")
	if !u.Sees("Într-un stat terț · Polonia · Republica Moldova · ") || !u.Sees("Preluat din titlu: Într-un stat terț · Republica Moldova · Chișinău · Polonia") {
		t.Errorf("abroad: %q", u.Above())
	}
	adds(w, u)
	if p := w.inside; p.Event.Direction != model.ThirdCountry || p.Host == nil || p.Host.Code != "MD" || p.Guest == nil || p.Guest.Code != "PL" || p.Event.Zone != "Europe/Chisinau" || p.Event.City.In("ro") != "Chișinău" {
		t.Errorf("made %+v, host %+v, guest %+v", p.Event, p.Host, p.Guest)
	}
}
