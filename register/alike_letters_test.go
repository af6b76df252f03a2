package register

import (
	"strings"
	"testing"

	"chancery/model"
)

// Two notes of one number, day and direction are told of when the second is kept; which of two with the same
// number is answered can be chosen, by its day and whether it came or went.
func TestTwoNotesOfOneNumber(t *testing.T) {
	r := small()
	one := model.Filed{Letter: model.Letter{Row: model.Row{ID: 1, UID: "a", Rev: 1}, About: model.Plain("Overflight"), Number: "112", Day: "2026-03-02", Way: model.WayIn, Kind: model.NoteVerbale, From: model.Text{"en": "Embassy of Ukraine"}}}
	two := one
	two.ID, two.UID, two.Way, two.About, two.From = 2, "b", model.WayOut, model.Plain("Delegation"), nil
	r.Letters = []model.Filed{one, two}
	b := book(r, "en")
	l := b.List(Letters, nil)
	row := b.Fresh(Letters)
	to := l.Columns[column(l, "answers-to")]
	var texts []string
	for _, o := range to.offer(b, row) {
		texts = append(texts, o.Text)
	}
	if got := strings.Join(texts, "; "); got != "112, Mon 2 Mar 2026, Received; 112, Mon 2 Mar 2026, Sent" {
		t.Errorf("offered are %q", got)
	}
	for i, uid := range []string{"a", "b"} {
		if err := b.Type(row, to, texts[i]); err != nil || noteOf(row.Record).AnswersUID != uid || to.say(b, row) != texts[i] {
			t.Errorf("%q is %q, %q, %v", texts[i], noteOf(row.Record).AnswersUID, to.say(b, row), err)
		}
	}
	for _, c := range []struct{ col, text string }{{"about", "Overflight of the second aircraft"}, {"letter-number", "112"}, {"letter-day", "2 March 2026"}, {"way", "Received"}} {
		if err := b.Type(row, l.Columns[column(l, c.col)], c.text); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := b.Remark(row), "Another note or letter of Mon 2 Mar 2026 has the number 112 as well: Overflight. Check it with the registry."; got != want {
		t.Errorf("%q is said of the second", got)
	}
	if err := b.Type(row, l.Columns[column(l, "letter-day")], "3 March 2026"); err != nil || b.Remark(row) != "" {
		t.Errorf("of another day: %q, %v", b.Remark(row), err)
	}
}
