package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Whoever declined has no programme of their own and stands in nobody's, nor in a running order, though
// items still name them; on the list of the guests they are not counted.
func TestWhoDeclinedIsPrintedNowhere(t *testing.T) {
	visit, _ := programmes(t)
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return slices.ContainsFunc(visit.Who[it.ID], func(w model.Participation) bool { return w.PersonID != nil })
	})
	it := visit.Items[at]
	const me = 940001
	seat := model.Seat{Row: model.Row{ID: me, UID: "seat"}, DelegationID: visit.DelegationsOf(model.GuestSide)[0].ID, PersonID: &[]int64{me}[0], Role: "member", Pos: 99}
	visit.People = maps.Clone(visit.People)
	visit.People[me] = model.Person{Row: model.Row{ID: me, UID: "me"}, Name: model.Plain("Somebody Unusual")}
	visit.Who = maps.Clone(visit.Who)
	visit.Who[it.ID] = append(slices.Clone(visit.Who[it.ID]), model.Participation{Row: model.Row{ID: me}, ItemID: it.ID, Side: model.GuestSide, PersonID: seat.PersonID, Mode: model.InPerson})
	for status, comes := range map[model.SeatStatus]bool{model.Accepted: true, model.Declined: false, model.NoShow: false, model.Substituted: false} {
		visit.Seats = maps.Clone(visit.Seats)
		seat.Status = status
		visit.Seats[me] = seat
		visit.Resolve()
		for _, audience := range []model.Audience{model.Internal, model.ForDelegation} {
			own := slices.ContainsFunc(export.People(visit, model.Reader{Audience: audience}), func(a export.Addressee) bool { return a.Key == "person me" })
			if own != comes {
				t.Errorf("%q: a programme of their own for %s: %v", status, audience, own)
			}
		}
		met := 0
		for _, a := range export.People(visit, model.Reader{Audience: model.Internal}) {
			opt := options("individual", model.Internal, "en")
			if opt.For = a.Key; a.Key != "person me" && strings.Contains(everything(composed(t, visit, opt)), "Somebody Unusual") {
				met++
			}
		}
		if (met > 0) != comes {
			t.Errorf("%q: %d others meet them", status, met)
		}
		for _, doc := range []string{"running-order", "guest-list", "who-is-who"} {
			opt := options(doc, model.Internal, "en")
			if got := strings.Contains(everything(composed(t, visit, opt)), "Somebody Unusual"); got != comes {
				t.Errorf("%q: printed in %s: %v", status, doc, got)
			}
		}
	}
}

// Of two who have one seat one after the other a list of the guests counts and numbers one, as the list
// of their delegation does.
func TestTwoOfOneSeatAreCountedOnce(t *testing.T) {
	visit, _ := programmes(t)
	const me = 940001
	last := visit.Items[len(visit.Items)-1].Start.At
	was := composed(t, visit, options("guest-list", model.Internal, "en")).Sections[0]
	visit.Seats = maps.Clone(visit.Seats)
	seat := model.Seat{Row: model.Row{ID: me, UID: "seat"}, DelegationID: visit.DelegationsOf(model.GuestSide)[0].ID, Name: model.Plain("Somebody Unusual"), Title: model.Plain("Adviser"), Role: "member", Pos: 99, Status: model.Substituted, Until: last}
	visit.Seats[me] = seat
	visit.Resolve()
	for _, doc := range []string{"guest-list", "delegation-list"} {
		p := composed(t, visit, options(doc, model.Internal, "en"))
		found := false
		for _, r := range allRows(p) {
			if strings.Contains(rowOf(r), "Somebody Unusual") {
				found = true
				if len(r.Cells[0]) > 0 {
					t.Errorf("%s: numbered %s", doc, rowOf(r))
				}
			}
		}
		if !found {
			t.Errorf("%s does not have them", doc)
		}
		if doc == "guest-list" && p.Sections[0].Under.String() != was.Under.String() {
			t.Errorf("counted: %s, was %s", p.Sections[0].Under, was.Under)
		}
	}
}

// A state that was typed for those who come keeps its capital in a sentence, of another language too.
func TestAStateKeepsItsCapital(t *testing.T) {
	visit, _ := programmes(t)
	guest := *visit.Guest
	state := guest.Name["en"]
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return slices.ContainsFunc(visit.Attending(&it), func(a model.Attendee) bool { return a.Side == model.HostSide && a.Person != 0 })
	})
	it := visit.Items[at]
	visit.Items = []model.Item{it}
	visit.Who = maps.Clone(visit.Who)
	visit.Who[it.ID] = append(slices.Clone(visit.Who[it.ID]), model.Participation{Row: model.Row{ID: 940002}, ItemID: it.ID, Side: model.GuestSide, Name: model.Text{"en": state}, Mode: model.InPerson})
	visit.Resolve()
	for lang, with := range map[string]string{"en": "with: ", "ro": "participă și: "} {
		said := 0
		for _, a := range export.People(visit, model.Reader{Audience: model.Internal}) {
			opt := options("individual", model.Internal, lang)
			opt.For = a.Key
			for _, r := range allRows(composed(t, visit, opt)) {
				if strings.Contains(rowOf(r), "; "+state) || strings.Contains(rowOf(r), with+state) {
					said++
				}
				if strings.Contains(rowOf(r), "; "+strings.ToLower(state)) || strings.Contains(rowOf(r), with+strings.ToLower(state)) {
					t.Errorf("%s", rowOf(r))
				}
			}
		}
		if said == 0 {
			t.Errorf("%s: nobody reads of %s", lang, state)
		}
	}
}

// Whoever declined an invitation is not counted among those who come: they stand apart, without a number, for those
// who may know of the answer, and nowhere for others.
func TestWhoDeclinedAnInvitationStandsApart(t *testing.T) {
	const me = 940001
	asked := func(kind model.StepKind, audience model.Audience) model.Programme {
		visit, _ := programmes(t)
		another(&visit, model.GuestSide, model.Person{Row: model.Row{ID: me}, Name: model.Plain("Somebody Unusual")}, model.Seat{})
		person := int64(me)
		visit.Invitations = append(slices.Clone(visit.Invitations), model.Invitation{Row: model.Row{ID: me, UID: "asked"}, Who: model.Plain("Somebody Unusual"), PersonID: &person, PartyID: &visit.Guest.ID, EventID: &visit.Event.ID, Audience: audience,
			Thread: model.Thread{{Day: "2026-01-02", Kind: model.StepLetter}, {Day: "2026-01-05", Kind: kind}}})
		return visit
	}
	without, _ := programmes(t)
	for _, format := range []string{"pdf", "xlsx"} {
		for _, one := range []struct {
			as, may model.Audience
			kind    model.StepKind
			apart   bool
			printed bool
		}{{model.Internal, model.Internal, model.StepAccepted, false, true}, {model.Internal, model.Internal, model.StepDeclined, true, true}, {model.Internal, model.Internal, model.StepWithdrawn, true, true},
			{model.ForDelegation, model.ForDelegation, model.StepAccepted, false, true}, {model.ForDelegation, model.ForDelegation, model.StepDeclined, true, false}} { // delegations are told of no answer
			opt := options("guest-list", one.as, "en")
			opt.As = format
			was, got := composed(t, without, opt).Sections[0], composed(t, asked(one.kind, one.may), opt)
			if more := got.Sections[0].Under.String() != was.Under.String(); more == one.apart {
				t.Errorf("%s %+v: counted %q, without them %q", format, one, got.Sections[0].Under, was.Under)
			}
			found := false
			for n, sec := range got.Sections {
				for _, r := range sec.Table.Rows {
					if !strings.Contains(rowOf(r), "Somebody Unusual") {
						continue
					}
					if found = true; (len(r.Cells[0]) == 0) != one.apart || (n == 1 && sec.Heading == "Not attending") != one.apart {
						t.Errorf("%s %+v: under %q: %s", format, one, sec.Heading, rowOf(r))
					}
				}
			}
			if found != one.printed {
				t.Errorf("%s %+v: printed %v", format, one, found)
			}
		}
	}
}
