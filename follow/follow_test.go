package follow

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

const (
	home  = "Europe/Bucharest"
	today = civil.Date("2026-03-12")
)

var night = time.Date(2026, 3, 12, 1, 10, 0, 0, time.UTC)

// written lays a calendar of some entries at a path, as of an hour.
func written(t *testing.T, path string, at time.Time, events ...string) {
	t.Helper()
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//\r\nX-WR-CALNAME:The President\r\n" + strings.Join(events, "") + "END:VCALENDAR\r\n"
	lay(t, path, at, text)
}

func lay(t *testing.T, path string, at time.Time, text string) {
	t.Helper()
	err := os.WriteFile(path, []byte(text), 0o600)
	if err == nil {
		err = os.Chtimes(path, at, at)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func entry(uid, title, start, end string, more ...string) string {
	lines := append([]string{"BEGIN:VEVENT", "UID:" + uid, "SUMMARY:" + title, "DTSTART;TZID=Europe/Bucharest:" + start, "DTEND;TZID=Europe/Bucharest:" + end}, more...)
	return strings.Join(append(lines, "END:VEVENT", ""), "\r\n")
}

// told are the titles of what was read, with their hours.
func told(w *Watch) string {
	var out []string
	for _, e := range w.Calendar().Events {
		title := e.Title
		if e.Busy {
			title = "(busy)" + title + e.Place
		}
		out = append(out, e.Start.Local[11:]+" "+title)
	}
	return strings.Join(out, ", ")
}

func glanced(t *testing.T, w *Watch, want bool) *Watch {
	t.Helper()
	next, changed, _ := w.Glance(home, today)
	if changed != want {
		t.Errorf("something new is %v: %s", changed, told(next))
	}
	return next
}

// What changed is read when nobody writes on it any more; what cannot be read stays as it was.
func TestACalendarIsReadAgainWhenItChanges(t *testing.T) {
	path := filepath.Join(t.TempDir(), "president.ics")
	written(t, path, night, entry("a", "Audience", "20260312T100000", "20260312T103000"))
	w := glanced(t, Begin(path, nil), true)
	if got := told(w); got != "10:00 Audience" || w.Calendar().Name != "The President" || w.Calendar().AsOf != night.Unix() {
		t.Fatalf("read %s of %+v", got, w.Calendar())
	}
	w = glanced(t, w, false)

	written(t, path, night.Add(24*time.Hour), entry("a", "Audience", "20260312T110000", "20260312T113000"))
	w = glanced(t, w, false) // somebody may be writing on it
	if w = glanced(t, w, true); told(w) != "11:00 Audience" {
		t.Fatalf("read %s", told(w))
	}
	half := "BEGIN:VCALENDAR\r\n" + entry("b", "Half", "20260312T090000", "20260312T093000")
	lay(t, path, night.Add(25*time.Hour), half)
	w = glanced(t, w, false)
	if w = glanced(t, w, true); told(w) != "11:00 Audience" || w.Calendar().Trouble != unreadable {
		t.Fatalf("of half a calendar there is %s, %q", told(w), w.Calendar().Trouble)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	w = glanced(t, w, true)
	w = glanced(t, w, false)
	if told(w) != "11:00 Audience" || w.Calendar().Trouble != missing || w.Calendar().AsOf != night.Add(24*time.Hour).Unix() {
		t.Fatalf("of none there is %s, %q", told(w), w.Calendar().Trouble)
	}
	written(t, path, night.Add(48*time.Hour), entry("a", "Audience", "20260312T120000", "20260312T123000"))
	w = glanced(t, w, false)
	if w = glanced(t, w, true); told(w) != "12:00 Audience" || w.Calendar().Trouble != "" {
		t.Fatalf("back, there is %s, %q", told(w), w.Calendar().Trouble)
	}
}

// Of what is private nothing is kept but when somebody is busy: not in memory, not in the copy, and
// nothing finds it.
func TestOfWhatIsPrivateNothingIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.ics")
	written(t, path, night, entry("a", "Audience", "20260312T100000", "20260312T103000", "LOCATION:Oak Room"),
		entry("b", "Cardiologist", "20260312T150000", "20260312T160000", "LOCATION:Clinic", "CLASS:PRIVATE", "DESCRIPTION:results"),
		strings.Replace(entry("", "Notary", "20260312T170000", "20260312T180000", "CLASS:CONFIDENTIAL"), "UID:\r\n", "", 1))
	w, _, kept := Begin(path, nil).Glance(home, today)
	if got := told(w); got != "10:00 Audience, 15:00 (busy), 17:00 (busy)" {
		t.Errorf("read %s", got)
	}
	for _, secret := range []string{"ardiologist", "linic", "results", "otary"} {
		if strings.Contains(string(kept), secret) || strings.Contains(fmt.Sprintf("%+v", w), secret) {
			t.Errorf("%q is kept: %s", secret, kept)
		}
		if found := w.Find(secret, "Busy", night.Unix(), 9); len(found) != 0 {
			t.Errorf("%q finds %v", secret, found)
		}
	}
	if found := w.Find("busy", "Busy", night.Unix(), 9); len(found) != 2 {
		t.Errorf("“busy” finds %v", found)
	}
	if found := w.Find("oak audi", "Busy", night.Unix(), 9); len(found) != 1 || found[0] != 0 {
		t.Errorf("“oak audi” finds %v", found)
	}
	again := Begin(filepath.Join(t.TempDir(), "gone.ics"), kept)
	if again = glanced(t, again, true); told(again) != told(w) || again.Calendar().Trouble != missing || again.Calendar().AsOf != night.Unix() {
		t.Errorf("of the copy there is %s, %q", told(again), again.Calendar().Trouble)
	}
}

// In a folder the file that was written last tells of an entry that several tell of.
func TestAFolderIsOneCalendar(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "nightly")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	written(t, filepath.Join(dir, "z.ics"), night, entry("a", "Audience", "20260312T100000", "20260312T103000"), entry("b", "Lunch", "20260312T130000", "20260312T140000"))
	written(t, filepath.Join(dir, "a.ics"), night.Add(time.Hour), entry("a", "Audience", "20260312T110000", "20260312T113000"))
	lay(t, filepath.Join(dir, "list.txt"), night, "not a calendar")
	w := glanced(t, Begin(dir, nil), true)
	if got := told(w); got != "11:00 Audience, 13:00 Lunch" || w.Calendar().Name != "nightly" {
		t.Errorf("read %s of %q", got, w.Calendar().Name)
	}
	if e := w.Of("a"); e == nil || e.Title != "Audience" || w.Of("none") != nil || len(w.UIDs()) != 2 {
		t.Errorf("by its UID there is %+v", e)
	}
}

// Hours stand on the clocks they were written on, those in Greenwich and those of nowhere on the
// office's; days are days; what has no end is open.
func TestHoursOfOthers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "h.ics")
	written(t, path, night, "BEGIN:VEVENT\r\nUID:utc\r\nSUMMARY:Utc\r\nDTSTART:20260312T080000Z\r\nEND:VEVENT\r\n",
		"BEGIN:VEVENT\r\nUID:fl\r\nSUMMARY:Floating\r\nDTSTART:20260312T110000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n",
		"BEGIN:VEVENT\r\nUID:vn\r\nSUMMARY:Vienna\r\nDTSTART;TZID=Europe/Vienna:20260312T110000\r\nDTEND;TZID=Europe/Vienna:20260312T120000\r\nEND:VEVENT\r\n",
		"BEGIN:VEVENT\r\nUID:day\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20260313\r\nDTEND;VALUE=DATE:20260316\r\nEND:VEVENT\r\n",
		"BEGIN:VEVENT\r\nUID:wk\r\nSUMMARY:Weekly\r\nDTSTART;TZID=Europe/Bucharest:20260317T090000\r\nDTEND;TZID=Europe/Bucharest:20260317T093000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEND:VEVENT\r\n")
	w := glanced(t, Begin(path, nil), true)
	if got := told(w); got != "10:00 Utc, 11:00 Floating, 11:00 Vienna, 00:00 Leave, 09:00 Weekly, 09:00 Weekly, 09:00 Weekly" {
		t.Fatalf("read %s", got)
	}
	utc, vienna, leave := w.Of("utc"), w.Of("vn"), w.Of("day")
	if utc.Start.Zone != home || !utc.Open || vienna.Start.Zone != "Europe/Vienna" || vienna.Span().Len() != 3600 {
		t.Errorf("utc %+v, vienna %+v", utc, vienna)
	}
	if !leave.AllDay || leave.End.Date() != "2026-03-16" {
		t.Errorf("leave %+v", leave)
	}
	it := model.Item{Start: vienna.Start, End: vienna.End}
	it.Start, _ = it.Start.In(home)
	if vienna.Differs(&it) {
		t.Error("the same hour on other clocks is another")
	}
	if it.Start = it.Start.AddMinutes(15); !vienna.Differs(&it) {
		t.Error("another hour is the same")
	}
	back := vienna.Source("V")
	if again, ok := eventOf(&back, home); !ok || again.Start != vienna.Start || again.End != vienna.End || again.UID != "vn" {
		t.Errorf("back comes %+v", again)
	}
}

// What is no calendar, is too large, or says nothing ends nowhere but in a word.
func TestWhatIsNoCalendar(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"text": "Dear colleague,", "list": "a;b\n1;2\n", "card": "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:x\r\nEND:VCARD\r\n", "cut": "BEGIN:VCALENDAR\r\nBEGIN:VEV"} {
		path := filepath.Join(dir, name)
		lay(t, path, night, text)
		if w := glanced(t, Begin(path, nil), true); w.Calendar().Trouble != unreadable || len(w.Calendar().Events) != 0 {
			t.Errorf("of %s there is %+v", name, w.Calendar())
		}
	}
	empty := filepath.Join(dir, "empty.ics")
	written(t, empty, night)
	if w := glanced(t, Begin(empty, nil), true); w.Calendar().Trouble != "" || len(w.Calendar().Events) != 0 {
		t.Errorf("of an empty one there is %+v", w.Calendar())
	}
}

func many(n int) string {
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
	for i := range n {
		at := night.Add(time.Duration(i%9000) * time.Hour)
		b.WriteString(entry(fmt.Sprintf("u%d", i), fmt.Sprintf("Meeting %d", i), at.Format("20060102T150405"), at.Add(time.Hour).Format("20060102T150405")))
	}
	b.WriteString("END:VCALENDAR\r\n")
	return b.String()
}

// BenchmarkTenThousand is what happens beside the window when 10,000 entries change.
func BenchmarkTenThousand(b *testing.B) {
	path := filepath.Join(b.TempDir(), "many.ics")
	if err := os.WriteFile(path, []byte(many(10_000)), 0o600); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		w, _, _ := Begin(path, nil).Glance(home, today)
		if len(w.Calendar().Events) != 10_000 {
			b.Fatal(len(w.Calendar().Events))
		}
	}
}

// BenchmarkGlance is what happens every two seconds when nothing changed.
func BenchmarkGlance(b *testing.B) {
	path := filepath.Join(b.TempDir(), "many.ics")
	if err := os.WriteFile(path, []byte(many(10_000)), 0o600); err != nil {
		b.Fatal(err)
	}
	w, _, _ := Begin(path, nil).Glance(home, today)
	for b.Loop() {
		w.Glance(home, today)
	}
}
