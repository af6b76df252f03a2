package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// another puts somebody more into a delegation of a visit.
func another(visit *model.Programme, side model.Side, who model.Person, seat model.Seat) {
	visit.Seats, visit.People = maps.Clone(visit.Seats), maps.Clone(visit.People)
	who.UID = "another"
	seat.ID, seat.UID, seat.DelegationID, seat.Pos = who.ID, "seat", visit.DelegationsOf(side)[0].ID, 99
	if seat.PersonID = &who.ID; seat.Role == "" {
		seat.Role = "member"
	}
	visit.People[who.ID], visit.Seats[seat.ID] = who, seat
	visit.Resolve()
}

// Whoever takes over at an hour is called in every list of the delegation by the office they have from
// then on, and not by that with which they were known before.
func TestWhoTakesOverIsCalledByTheOfficeTheyTake(t *testing.T) {
	visit, _ := programmes(t)
	const me = 940001
	from := visit.Items[len(visit.Items)-1].Start.At
	visit.Offices = maps.Clone(visit.Offices)
	visit.Offices[me], visit.Offices[me+1] = model.Office{Row: model.Row{ID: me}, Title: model.Plain("Head of Cabinet")}, model.Office{Row: model.Row{ID: me + 1}, Title: model.Plain("Minister of Rivers")}
	visit.Tenures = append(slices.Clone(visit.Tenures), model.Tenure{Row: model.Row{ID: me}, PersonID: me, OfficeID: me}, model.Tenure{Row: model.Row{ID: me + 1}, PersonID: me, OfficeID: me + 1, From: from})
	another(&visit, model.GuestSide, model.Person{Row: model.Row{ID: me}, Name: model.Plain("Somebody Unusual")}, model.Seat{From: from})
	for _, doc := range []string{"delegation-list", "guest-list", "who-is-who"} {
		said := ""
		for _, r := range allRows(composed(t, visit, options(doc, model.Internal, "en"))) {
			if strings.Contains(rowOf(r), "Somebody Unusual") {
				said += rowOf(r)
			}
		}
		if !strings.Contains(said, "Minister of Rivers") || strings.Contains(said, "Head of Cabinet") {
			t.Errorf("%s: %q", doc, said)
		}
	}
}

// An interpreter whose office says so too is called one in the column of the parts, in every language:
// whoever is only said to accompany is none to a reader of that column.
func TestAnInterpreterIsCalledOneOnTheList(t *testing.T) {
	for _, lang := range assets.Languages() {
		visit, _ := programmes(t)
		w := words.For(lang)
		another(&visit, model.GuestSide, model.Person{Row: model.Row{ID: 940001}, Name: model.Plain("Somebody Unusual")}, model.Seat{Role: model.Interprets, Title: model.Text{lang: w.Say("role.interpreter")}})
		out, found := composed(t, visit, options("delegation-list", model.Internal, lang)), false
		for _, sec := range out.Sections {
			col := slices.IndexFunc(sec.Table.Columns, func(c paper.Column) bool { return c.Title == w.Say("export.col.role") })
			for _, r := range sec.Table.Rows {
				if strings.Contains(rowOf(r), "Somebody Unusual") {
					found = true
					if said := r.Cells[col].String(); said != w.Say("role.interpreter") {
						t.Errorf("%s: the part is %q", lang, said)
					}
				}
			}
		}
		if !found {
			t.Errorf("%s: nobody there", lang)
		}
	}
}

// Who is who says until when somebody is there, from when on another is, and who is on a screen; so does
// the sheet of those who are rung.
func TestWhoIsWhoSaysSinceWhen(t *testing.T) {
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for doc, seats := range map[string][]model.Seat{"who-is-who": {{Status: model.Substituted}, {}, {Status: model.OnVideo}}, "contacts": {{Status: model.Substituted}, {}}} {
			for i, seat := range seats {
				visit, _ := programmes(t)
				last, want := visit.Items[len(visit.Items)-1].Start.At, "seat.status.video"
				switch i {
				case 0:
					seat.Until, want = last, "typed.say.until"
				case 1:
					seat.From, want = last, "typed.say.from"
				}
				another(&visit, model.GuestSide, model.Person{Row: model.Row{ID: 940001}, Name: model.Plain("Somebody Unusual"), Phone: "+40 700 000 999"}, seat)
				said := ""
				for _, r := range allRows(composed(t, visit, options(doc, model.Internal, lang))) {
					if strings.Contains(rowOf(r), "Somebody Unusual") {
						said += rowOf(r)
					}
				}
				word, _, _ := strings.Cut(words.Capital(w.Say(want, "\x00")), "\x00")
				if said == "" || !strings.Contains(said, strings.TrimSpace(word)) {
					t.Errorf("%s, %s: %q does not say %q", doc, lang, said, word)
				}
			}
		}
	}
}

// Both sides read of each other from when on they are there, until when, and that they are on a screen:
// a head who joins at the second course is awaited, and nobody is told that who is on a screen is in the room.
func TestEachSideReadsFromWhenAnotherIsThere(t *testing.T) {
	visit, _ := programmes(t)
	it := visit.Items[slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })]
	heads := map[model.Side]int64{}
	for _, s := range visit.Seats {
		if s.Role == model.HeadOfDelegation {
			heads[visit.Delegations[s.DelegationID].Side] = *s.PersonID
		}
	}
	host, guest := heads[model.HostSide], heads[model.GuestSide]
	visit.Items = []model.Item{it}
	for _, mode := range []model.Mode{model.InPerson, model.ByVideo} {
		visit.Who = map[int64][]model.Participation{it.ID: {
			{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: &guest, Mode: mode, JoinsAt: "14:10", LeavesAt: "14:20"},
			{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, PersonID: &host, Mode: mode, JoinsAt: "14:15"}}}
		visit.Resolve()
		want := "joins 14:10, leaves 14:20)"
		if mode == model.ByVideo {
			want = "by video, " + want
		}
		if met := paperOf(t, visit, model.Internal, "Nicușor Dan"); !strings.Contains(met, want) {
			t.Errorf("%s: the host reads %s", mode, met)
		}
		if met := paperOf(t, visit, model.ForDelegation, "Nicușor Dan"); !strings.Contains(met, want) {
			t.Errorf("%s: as a delegation reads it, the host reads %s", mode, met)
		}
		if met := paperOf(t, visit, model.ForDelegation, "Volodymyr Zelenskyy"); !strings.Contains(met, "joins 14:15)") {
			t.Errorf("%s: the guest reads %s", mode, met)
		}
	}
}
