package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Our own paper taken in again says nothing that nobody changed: what an item says with a sign of the office it prints in
// words, in its language, the hour of a press call in words of its own it leaves out, and what is not agreed it says.
func TestOurOwnPaperChangesNothing(t *testing.T) {
	start, err := civil.Resolve("2026-12-09T09:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for _, sign := range []string{"(tbc)", "(de confirmat)", "[TBC]"} {
		it := model.NewItem(0, model.OtherItem, start, start.AddMinutes(60))
		it.ID, it.UID, it.Title, it.EndMark, it.Status = 1, "a", model.Plain("Talks with the Minister "+sign), model.Open, model.ToBeConf
		it.Remarks = model.Plain("Participants: Minister of Energy " + sign + ", Ion Pop; gifts " + sign)
		it.PressNote = model.Plain("Open, call 12:15")
		for _, lang := range words.Languages {
			w := words.For(lang)
			c := &typed.Cells{Words: w, Lang: lang, Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil),
				Programme: model.Programme{Event: model.Event{Zone: "Europe/Bucharest"}, Items: []model.Item{it},
					Who: map[int64][]model.Participation{1: {{ItemID: 1, Side: model.GuestSide, Name: model.Plain("Ana Popa " + sign)}}}}}
			said := func(s string) string { return w.Unsure(s) }
			p := ofText(t, "p.csv", "Date;Time;Activity;Guest side;Press;Remarks\n9 December 2026;09:00;"+said("Talks with the Minister (tbc)")+";"+said("Ana Popa (tbc)")+";Open;\""+w.Say("export.not-agreed")+"; "+said(it.Remarks.In("en"))+"\"\n", proposal.Options{Today: "2026-11-28"})
			if got := p.Differences(c); len(got) > 0 || asksFor(p, "remarks-other") || asksFor(p, "remarks-gone") {
				t.Errorf("%s, %s: %+v %v", lang, sign, got, p.Ask)
			}
			p = ofText(t, "p.csv", "Date;Time;Activity;Guest side;Press;Remarks\n9 December 2026;09:00;Talks with the Minister;Ana Popa;Closed;no gifts\n", proposal.Options{Today: "2026-11-28"})
			got := p.Differences(c)
			if len(got) != 1 || strings.Join(got[0].Fields, " ") != "title guest press" || !asksFor(p, "remarks-other") || !asksFor(p, "remarks-gone") {
				t.Errorf("%s, %s: what changed goes unsaid: %+v %v", lang, sign, got, p.Ask)
			}
		}
	}
}
