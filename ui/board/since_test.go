package board

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/words"
)

// What differs from the last edition bears a sign, and its card says what it was; nothing else
// does.
func TestWhatDiffersBearsASign(t *testing.T) {
	start, err := civil.Resolve("2026-03-12T14:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	e := model.Entry{Ref: model.Ref{Event: 1, Item: 2}, Title: model.Plain("Lunch"), Start: start, End: start.AddMinutes(60), StartMark: model.Exact, EndMark: model.Exact}
	for _, since := range []string{"", "Since edition 4: was 13:30"} {
		c := newCore(Setting{Words: words.For("en"), Zone: "Europe/Bucharest", Now: func() time.Time { return time.Unix(start.At, 0) }, Since: map[model.Ref]string{e.Ref: since}}, Wishes{})
		if got := slices.ContainsFunc(c.signs(&e), func(r fyne.Resource) bool { return r == scene.ChangedIcon }); got != (since != "") {
			t.Errorf("%q: a sign: %v", since, got)
		}
		said := ""
		for _, l := range newCard(&c).lines(&e) {
			said += l.text + " "
		}
		if got := strings.Contains(said, "was 13:30"); got != (since != "") {
			t.Errorf("%q: the card says %q", since, said)
		}
	}
}
