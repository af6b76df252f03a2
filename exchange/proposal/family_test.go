package proposal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Of a calendar that comes into a visit only what came from it can be no longer in it: not the
// visit's own programme, nor what another calendar brought. What it has as cancelled is offered so.
func TestOnlyWhatCameFromACalendarIsGoneFromIt(t *testing.T) {
	event := func(uid, more string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20261214T090000Z\r\nDTEND:20261214T100000Z\r\nSUMMARY:Meeting " + uid + "\r\n" + more + "END:VEVENT\r\n"
	}
	f, err := exchange.Read("a.ics", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"+event("a1@mfa.lv", "")+event("a4@mfa.lv", "STATUS:CANCELLED\r\n")+event("a5@mfa.lv", "STATUS:CANCELLED\r\n")+"END:VCALENDAR\r\n"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	e := model.NewEvent(model.OfficialVisit, "2026-12-14", "2026-12-15", "Europe/Riga")
	e.ID = 1
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Places: typed.NewGazetteer(model.Registers{}, words.For("en")), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: e}}
	at, err := civil.Resolve("2026-12-14T11:00", "Europe/Riga", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for i, uid := range []string{"a1@mfa.lv", "a2@mfa.lv", "a4@mfa.lv", model.NewUID(1), "x@gov.pl", "040000008200E00074C5B7101A82E0080000"} {
		it := model.NewItem(1, model.OtherItem, at, at)
		it.ID, it.UID, it.Title = int64(i+1), uid, model.Text{"en": fmt.Sprint("Meeting ", uid)}
		c.Programme.Items = append(c.Programme.Items, it)
	}
	p := proposal.Of(f, proposal.Options{})
	changes := p.Differences(c)
	var got []string
	for _, one := range changes {
		if one.IsGone() {
			got = append(got, one.What+" "+one.Title)
		}
	}
	if want := "removed Meeting a2@mfa.lv, cancelled Meeting a4@mfa.lv"; strings.Join(got, ", ") != want {
		t.Errorf("%q, not %q", got, want)
	}
	if n := len(slices.DeleteFunc(slices.Clone(p.Ask), func(e *model.Error) bool { return e.Code != "takein.cancelled" })); n != 1 {
		t.Errorf("%d are said to be cancelled and left out, not the one that is not here", n)
	}
	change, err := p.TakeIn(c, slices.DeleteFunc(changes, func(c proposal.Change) bool { return !c.IsGone() }), false)
	if err != nil {
		t.Fatal(err)
	}
	list := change.(*model.Acquaint).Change.(*model.Several).Changes
	if it := list[0].(*model.SaveItem).Item; len(list) != 1 || it.UID != "a4@mfa.lv" || it.Status != model.Dropped {
		t.Errorf("%d changes: %+v", len(list), it)
	}
}

// A calendar of ours that was made for some readers has nothing of what they may not read: that is not gone from it.
func TestWhatTheReadersOfOurCalendarMayNotReadIsNotGone(t *testing.T) {
	uids := []string{model.NewUID(1), model.NewUID(2), model.NewUID(3), model.NewUID(4)}
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
	for _, uid := range uids[:2] {
		text += "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20261214T090000Z\r\nDTEND:20261214T100000Z\r\nSUMMARY:Meeting " + uid + "\r\nEND:VEVENT\r\n"
	}
	f, err := exchange.Read("a.ics", []byte(text+"END:VCALENDAR\r\n"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	e := model.NewEvent(model.OfficialVisit, "2026-12-14", "2026-12-15", "Europe/Riga")
	e.ID = 1
	at, err := civil.Resolve("2026-12-14T11:00", "Europe/Riga", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for told, want := range map[model.Audience]string{model.Public: "public", model.ForDelegation: "public, delegation", model.Internal: "public, delegation, internal"} {
		c := &typed.Cells{Words: words.For("en"), Lang: "en", Places: typed.NewGazetteer(model.Registers{}, words.For("en")), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: e}}
		for i, a := range []model.Audience{told, model.Public, model.Public, model.ForDelegation, model.Internal} {
			it := model.NewItem(1, model.OtherItem, at, at)
			it.ID, it.Audience, it.Title = int64(i+1), a, model.Text{"en": string(a)}
			if it.UID = model.NewUID(int64(i + 1)); i < 2 {
				it.UID = uids[i]
			}
			c.Programme.Items = append(c.Programme.Items, it)
		}
		var gone []string
		for _, one := range proposal.Of(f, proposal.Options{}).Differences(c) {
			if one.IsGone() {
				gone = append(gone, one.Title)
			}
		}
		if got := strings.Join(gone, ", "); got != want {
			t.Errorf("of one for %s are gone: %q, not %q", told, got, want)
		}
	}
}
