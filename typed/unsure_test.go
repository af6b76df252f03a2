package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// A sign behind a title is said of its hour, once there is one; behind a place that is known it is said in
// words, in every language, and the place stays the one of the register.
func TestASignBehindATitleOrAPlace(t *testing.T) {
	for _, tt := range []struct {
		text, title string
		mark        model.TimeMark
	}{
		{"Talks (orientativ)", "Talks", model.Approx},
		{"Talks (орієнтовно)", "Talks", model.Approx},
		{"Talks [approximately]", "Talks", model.Approx},
		{"Talks (tbc)", "Talks", model.Provisional},
		{"Talks [тбк]", "Talks", model.Provisional},
		{"Talks (upstairs)", "Talks (upstairs)", model.Exact},
	} {
		c := cellsOf(meeting(t, "10:00", 60))
		it := c.Programme.Items[0]
		change, err := c.Change(it, ColActivity, tt.text)
		if err != nil {
			t.Fatal(err)
		}
		now := change.(*model.SaveItem).Item
		if got := now.Title.In("en"); got != tt.title || now.StartMark != tt.mark {
			t.Errorf("%q is %q, %s", tt.text, got, now.StartMark)
		}
		d, err := c.Draft(nil, c.Programme.Event.FirstDay)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range []struct {
			col  Column
			text string
		}{{ColFrom, "10:00"}, {ColActivity, tt.text}} {
			if err := c.Type(d, cell.col, cell.text); err != nil {
				t.Fatal(err)
			}
		}
		if got := d.Item.Title.In("en"); got != tt.title || d.Item.StartMark != tt.mark {
			t.Errorf("%q typed in a new row is %q, %s", tt.text, got, d.Item.StartMark)
		}
	}

	for _, sign := range []string{"(tbc)", "[tbc]", "(to be confirmed)", "(de confirmat)", "(уточн.)"} {
		c := cellsOf(meeting(t, "10:00", 60))
		it := c.Programme.Items[0]
		if err := c.Set(&it, ColPlace, "Cotroceni Palace "+sign); err != nil {
			t.Fatal(err)
		}
		if it.VenueID == nil || !it.Remarks.Empty() {
			t.Errorf("%s: %+v", sign, it)
		}
		for _, l := range words.Languages {
			if got := it.Place.In(l); got != words.For(l).Say("export.to-be-confirmed") {
				t.Errorf("%s in %s: %q", sign, l, got)
			}
		}
		taken := c.Take("From\tTo\tActivity\tPlace\n10:00\t11:00\tTalks\tCotroceni Palace "+sign+"\n", c.Programme.Event.FirstDay, nil)
		if got := taken.Shown(0, ColPlace); got != "Cotroceni Palace, to be confirmed" || taken.Shown(0, ColRemarks) != "" {
			t.Errorf("%s pasted: %q, %q", sign, got, taken.Shown(0, ColRemarks))
		}
	}
}
