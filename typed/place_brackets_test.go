package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// What stands in brackets behind a place that is known is no part of its name: it goes to the press or the
// remarks, and is told; a room of it, or what sounds like a place, stays with it.
func TestBracketsBehindAPlaceAreNoPartOfIt(t *testing.T) {
	for _, tt := range []struct{ text, place, press, remarks string }{
		{"Cotroceni Palace (no questions)", "Cotroceni Palace", "", "no questions"},
		{"Cotroceni Palace, Union Hall (standing)", "Cotroceni Palace, Union Hall", "", "standing"},
		{"Cotroceni Palace, Union Hall (pool only)", "Cotroceni Palace, Union Hall", "Pool", ""},
		{"Cotroceni Palace (Union Hall)", "Cotroceni Palace, Union Hall", "", ""},
		{"Cotroceni Palace (Small Hall)", "Cotroceni Palace, Small Hall", "", ""},
		{"Somewhere (no questions)", "Somewhere (no questions)", "", ""},
		{"Cotroceni Palace", "Cotroceni Palace", "", ""},
	} {
		c := cellsOf(meeting(t, "10:00", 60))
		c.Programme.Items = nil
		d, err := c.Draft(nil, c.Programme.Event.FirstDay)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range []struct {
			col  Column
			text string
		}{{ColActivity, "Talks"}, {ColPlace, tt.text}} {
			if err := c.Type(d, cell.col, cell.text); err != nil {
				t.Fatal(err)
			}
		}
		typed := [3]string{c.Shown(d, ColPlace), c.Shown(d, ColPress), c.Shown(d, ColRemarks)}
		if want := [3]string{tt.place, tt.press, tt.remarks}; typed != want {
			t.Errorf("%q typed: %q; want %q", tt.text, typed, want)
		}

		taken := c.Take("From\tTo\tActivity\tPlace\tRemarks\n10:00\t11:00\tTalks\t"+tt.text+"\tbring flags\n", c.Programme.Event.FirstDay, nil)
		remarks := strings.TrimSuffix("bring flags; "+tt.remarks, "; ")
		pasted := [3]string{taken.Shown(0, ColPlace), taken.Shown(0, ColPress), taken.Shown(0, ColRemarks)}
		if want := [3]string{tt.place, tt.press, remarks}; pasted != want {
			t.Errorf("%q pasted: %q; want %q", tt.text, pasted, want)
		}
		told := 0
		for _, doubt := range taken.Rows[0].Doubts {
			if strings.HasPrefix(model.Code(doubt.Err), "typed.beside-") && doubt.Guessed {
				told++
			}
		}
		if want := len(strings.TrimSpace(tt.press+tt.remarks)) > 0; (told == 1) != want {
			t.Errorf("%q: %+v", tt.text, taken.Rows[0].Doubts)
		}
	}
}

// Typed into the cell of a row that is there, it is told; a remark that is there stays.
func TestBracketsBehindAPlaceAreTold(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "Not part of the place: “no questions” is now under Remarks.",
		"ro": "Textul „no questions” nu face parte din denumirea locului: a fost trecut la „Observații”.",
		"uk": "«no questions» не належить до назви місця: перенесено до графи «Примітки».",
	} {
		c := cellsOf(meeting(t, "10:00", 60))
		c.Words = words.For(lang)
		it := c.Programme.Items[0]
		it.Remarks, it.VenueID, it.RoomID, it.FromID, it.ToID, it.Place = model.Text{"en": "bring flags"}, nil, nil, nil, nil, nil
		c.Programme.Items[0] = it
		change, err := c.Change(it, ColPlace, "Cotroceni Palace (no questions)")
		if err != nil {
			t.Fatal(err)
		}
		now := change.(*model.SaveItem).Item
		if got := now.Remarks.In("en"); now.VenueID == nil || !now.Place.Empty() || got != "bring flags; no questions" {
			t.Errorf("%+v, %q", now.Place, got)
		}
		if got := c.ToldOnWay(change); got != want {
			t.Errorf("%q; want %q", got, want)
		}
	}
}
