package civil

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// What is read and written by hand is what the layouts say, of any day and minute.
func TestByHandAsByLayout(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(-62135596800, 253402300799).Draw(t, "at"), 0).UTC()
		if got := written(at); got != at.Format(Layout) {
			t.Errorf("%s is written %s", at.Format(Layout), got)
		}
		for _, local := range []string{at.Format(Layout), rapid.StringMatching(`20[0-9-]{2}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}`).Draw(t, "local"), rapid.StringMatching(`[0-9T:.-]{15,17}`).Draw(t, "neither")} {
			want, err := time.Parse(Layout, local)
			right := err == nil && want.Format(Layout) == local
			if got, ok := read(local); ok != right || ok && !got.Equal(want) {
				t.Errorf("%q is read as %v, %v", local, got, ok)
			}
		}
		d := Date(at.Format(dayLayout))
		if want, _ := time.Parse(dayLayout, string(d)); !d.time().Equal(want) {
			t.Errorf("%s is read as %v", d, d.time())
		}
		wrong := Date(rapid.StringMatching(`[0-9a-]{9,11}`).Draw(t, "wrong"))
		if want, _ := time.Parse(dayLayout, string(wrong)); !wrong.time().Equal(want) {
			t.Errorf("%q is read as %v, not %v", wrong, wrong.time(), want)
		}
	})
}

// A time is there twice exactly where a resolved one is refused as such, hour by hour
// round every change of clocks of some years.
func TestTwiceAsResolved(t *testing.T) {
	for _, zone := range []string{"Europe/Bucharest", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia", "Europe/Dublin", "Asia/Kolkata"} {
		for at := time.Date(2024, 1, 1, 0, 15, 0, 0, time.UTC); at.Year() < 2027; at = at.Add(30 * time.Minute) {
			m, err := MomentAt(at.Unix(), zone)
			if err != nil {
				t.Fatal(err)
			}
			_, err = Resolve(m.Local, zone, NoOff)
			if want := err != nil && err.(*Error).Code == "civil.fold"; m.Twice() != want {
				t.Fatalf("%s in %s: there twice is said to be %v", m.Local, zone, !want)
			}
		}
	}
	for _, m := range []Moment{{}, {Local: "2026-10-25T03:30"}, {Local: "2026-10-25T3:30", Zone: "Europe/Bucharest"}} {
		if m.Twice() {
			t.Errorf("%+v", m)
		}
	}
}
