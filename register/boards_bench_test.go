package register

import (
	"fmt"
	"testing"

	"chancery/model"
	"chancery/words"
)

// ledger are two thousand rows of each board of what was agreed, signed, asked and written.
func ledger() Read {
	r := crowd()
	r.People, r.Lists.Offices, r.Tenures = r.People[:2000], r.Lists.Offices[:2000], r.Tenures[:2000]
	for i := range 2000 {
		row := func(kind string) model.Row {
			return model.Row{ID: int64(i + 1), UID: fmt.Sprint(kind, i), Rev: 1}
		}
		ours, theirs, event := int64(1), int64(i%199+2), int64(i%50+1)
		said := model.Text{"en": fmt.Sprint("Cooperation in matters of ", i), "ro": fmt.Sprint("Cooperare în domeniul ", i)}
		r.Texts = append(r.Texts, model.ToSign{Instrument: model.Instrument{Row: row("t"), Title: said, Kind: "agreement", Level: model.BetweenGovernments, State: "printed", Making: model.Signs, Ours: &ours, Theirs: &theirs, Languages: "ro en", OurSigner: said, OurRank: model.Minister, TheirSigner: said, TheirRank: model.Minister, EventID: &event},
			Outside: model.Outside{Theirs: i%3 == 0}})
		r.Pledges = append(r.Pledges, model.Pledge{Commitment: model.Commitment{Row: row("c"), Words: said, Who: said, Owner: said, State: model.Promised, Due: "2026-06-30", PartyID: &theirs, EventID: &event}})
		r.Invited = append(r.Invited, model.InvitationTo{Invitation: model.Invitation{Row: row("i"), Who: said, PartyID: &theirs, PersonID: &r.People[i].Person.ID, EventID: &event, Deadline: "2026-04-01", Thread: model.Thread{{Day: "2026-03-01", Kind: model.StepLetter, Number: fmt.Sprint("E1/", i)}, {Day: "2026-03-20", Kind: model.StepAccepted}}}})
		r.Letters = append(r.Letters, model.Filed{Letter: model.Letter{Row: row("l"), Number: fmt.Sprint("E2/", i), Day: "2026-03-01", Way: model.WayOut, Kind: model.NoteVerbale, About: said, EventID: &event}})
	}
	for i := range 50 {
		r.Events = append(r.Events, model.Listed{Event: model.Event{Row: model.Row{ID: int64(i + 1), UID: fmt.Sprint("e", i), Rev: 1}, Title: model.Text{"en": fmt.Sprint("Visit ", i)}, FirstDay: "2026-03-12", LastDay: "2026-03-12"}})
	}
	return r
}

// A board of two thousand rows is opened, read again after a cell was typed, narrowed by a key,
// and turned by a press on a head.
func BenchmarkBoards(b *testing.B) {
	r := ledger()
	book := func() *Book { return NewBook(r, words.For("ro"), "ro", words.Languages, noon) }
	for _, k := range []Kind{Commitments, Texts, Invitations, Letters} {
		b.Run(string(k)+"/open", func(b *testing.B) {
			for range b.N {
				book().List(k, nil)
			}
		})
		b.Run(string(k)+"/again", func(b *testing.B) {
			l := book().List(k, nil)
			b.ResetTimer()
			for range b.N {
				l = book().List(k, l)
			}
		})
		b.Run(string(k)+"/narrow", func(b *testing.B) {
			l := book().List(k, nil)
			b.ResetTimer()
			for i := range b.N {
				l.Narrow([]string{"c", "coop", "domeniul 77", ""}[i%4])
			}
		})
		b.Run(string(k)+"/sort", func(b *testing.B) {
			l := book().List(k, nil)
			b.ResetTimer()
			for i := range b.N {
				l.Sort(i%2, i%4 < 2)
			}
		})
	}
}
