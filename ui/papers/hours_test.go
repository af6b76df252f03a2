package papers

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A row whose hour nobody has agreed is not listed under one: it says so as everywhere else.
func TestAnHourThatIsNotAgreedIsNotListed(t *testing.T) {
	at, err := civil.Resolve("2026-11-27T15:00", zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for mark, want := range map[model.TimeMark]string{model.Exact: "Fri 27 Nov, 15:00", model.Approx: "Fri 27 Nov, ~15:00", model.TimeTBC: "Fri 27 Nov, TBC", model.After: "Fri 27 Nov, afterwards"} {
		it := model.NewItem(1, model.Talks, at, at.AddMinutes(30))
		it.StartMark = mark
		if got := dayHour(words.For("en"), &it, zone); got != want {
			t.Errorf("%q: %q, want %q", mark, got, want)
		}
	}
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public})
	page(t, u)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	it := export.Closed(&p, "public", model.Public)[0]
	it.StartMark, it.Status = model.TimeTBC, model.ToBeConf
	if err := h.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	h.filled(t, h.shown)
	u.ClickPlace("closed-fold", 0)
	wait(t, "the row tells no hour", func() bool { u.Key(""); return strings.Contains(strings.Join(u.Texts(), "\n"), "TBC · ") })
}
