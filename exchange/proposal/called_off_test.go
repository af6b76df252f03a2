package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// What says of itself that it is cancelled, as our own tables say it too, is left out and told; what only speaks of it stays.
func TestARowThatIsCancelledIsLeftOut(t *testing.T) {
	for _, one := range []struct {
		title, remarks string
		off            bool
	}{
		{"Call on the Speaker", "Anulat; (de confirmat)", true},
		{"Call on the Speaker", words.For("en").Say("item.status.dropped"), true},
		{"Call on the Speaker", words.For("ro").Say("item.status.dropped"), true},
		{"Call on the Speaker", words.For("uk").Say("item.status.dropped"), true},
		{"CANCELLED – Call on the Speaker", "", true},
		{"ANULAT: Întrevedere", "", true},
		{"Call on the Speaker (cancelled)", "", true},
		{"Call on the Speaker – CANCELLED", "", true},
		{"Call on the Speaker, cancelled", "", true},
		{"Call on the Speaker CANCELLED", "", true},
		{"[ANULAT] Call on the Speaker", "", true},
		{"ANULAT Call on the Speaker", "", true},
		{"Call on the Speaker - ANULATĂ", "", true},
		{"Call on the Speaker – СКАСОВАНО", "", true},
		{"Call on the Speaker – entfällt", "", true},
		{"Call on the Speaker – annulé", "", true},
		{"Call on the Speaker (odwołane)", "", true},
		{"Call on the Speaker", "Cancelled at the request of the guest", true},
		{"Call on the Speaker", "Anulată la cererea părții române", true},
		{"Call on the Speaker", "Gifts; Скасовано на прохання гостей", true},
		{"Call on the Speaker", "Anulat – vreme rea", true},
		{"Call on the Speaker", "Cancelled flights are on page 3", false},
		{"Cancelled visits of the past", "", false},
		{"Call on the Speaker", "the dinner is cancelled", false},
		{"Call on the Speaker – if not cancelled", "", false},
	} {
		p := ofText(t, "p.csv", "Date;Time;Activity;Venue;Remarks\n3 May 2027;10:00;Talks;Hall;\n3 May 2027;11:00;"+one.title+";House;\""+one.remarks+"\"\n3 May 2027;12:00;Lunch;Hall;\n", proposal.Options{Today: "2027-01-01"})
		if off := len(p.Rows) == 2; off != one.off || asksFor(p, "cancelled") != one.off || off && !strings.Contains(fmt.Sprint(p.Ask), "cancelled Call on the Speaker") && !strings.Contains(fmt.Sprint(p.Ask), "cancelled Întrevedere") {
			t.Errorf("%s, %s: %d rows, asks %v", one.title, one.remarks, len(p.Rows), p.Ask)
		}
	}
}

// Of what is cancelled it is said when it would have been: two may have the same name, or begin with the same words.
func TestOfWhatIsCancelledItIsSaidWhen(t *testing.T) {
	p := ofText(t, "p.csv", "Date;Time;Activity;Remarks\n3 May 2027;10:00;Meeting with the President of the Senate of the Republic;CANCELLED\n3 May 2027;11:00;Talks;\n3 May 2027;12:00;Meeting with the President of the Chamber of Deputies;CANCELLED\n", proposal.Options{Today: "2027-01-01"})
	for lang, hours := range map[string][]string{"en": {"3 May 2027, 10:00", "3 May 2027, 12:00"}, "ro": {"3 mai 2027, 10:00", "3 mai 2027, 12:00"}, "uk": {"3 травня 2027 р., 10:00", "3 травня 2027 р., 12:00"}} {
		var got []string
		for _, e := range p.Ask {
			if e.Code == "takein.cancelled" {
				got = append(got, words.For(lang).Error(e))
			}
		}
		if len(got) != 2 || !strings.Contains(got[0], hours[0]) || !strings.Contains(got[1], hours[1]) {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

// What a draft has as cancelled is cancelled where the visit has it, and told no second time; what the draft merely has no
// longer is that.
func TestWhatADraftCallsCancelledIsCancelled(t *testing.T) {
	w := words.For("en")
	c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: model.Event{Zone: "Europe/Bucharest"}}}
	for i, title := range []string{"Talks", "Call on the Speaker", "Lunch", "Wreath-laying"} {
		start, err := civil.Resolve("2027-05-03T"+civil.Clock(600+60*i), "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(0, model.OtherItem, start, start)
		it.ID, it.UID, it.Title, it.EndMark = int64(i+1), title, model.Plain(title), model.Open
		c.Programme.Items = append(c.Programme.Items, it)
	}
	p := ofText(t, "p.csv", "Date;Time;Activity\n3 May 2027;10:00;Talks\n3 May 2027;11:00;Call on the Speaker – CANCELLED\n3 May 2027;12:00;Lunch\n", proposal.Options{Today: "2027-01-01"})
	got := p.Differences(c)
	if len(got) != 2 || got[0].Old != 2 || !got[0].IsOff() || got[1].Old != 4 || got[1].IsOff() || asksFor(p, "cancelled") {
		t.Errorf("%+v %v", got, p.Ask)
	}
}
