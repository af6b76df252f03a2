//go:build frames

package frames

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/model"
)

// What other calendars of the terminal take for the same week of the same diary,
// where they are installed: processor time of ours over theirs, so that a busy
// computer counts for little. calcurse (calcurse.org) and khal (khal.readthedocs.io)
// read what we wrote for other programs.

// rivals answer with a week.
var rivals = []struct {
	name string
	take func(b *testing.B, dir, ics string) // in
	week func(dir string) []string
}{
	{"calcurse", func(b *testing.B, dir, ics string) {
		run(b, nil, "calcurse", "-D", dir, "-i", ics, "-q")
	}, func(dir string) []string {
		return []string{"calcurse", "-D", dir, "-Q", "--from", "03/09/2026", "--days", "7"}
	}},
	{"khal", func(b *testing.B, dir, ics string) {
		text := "[calendars]\n[[diary]]\npath = " + dir + "/diary\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = " + dir + "/khal.db\n"
		if err := os.WriteFile(dir+"/config", []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
		if err := os.Mkdir(dir+"/diary", 0o700); err != nil {
			b.Fatal(err)
		}
		run(b, nil, "khal", "-c", dir+"/config", "import", "--batch", "-a", "diary", ics)
	}, func(dir string) []string {
		return []string{"khal", "-c", dir + "/config", "list", "2026-03-09", "7d"}
	}},
}

// BenchmarkWeekBeside lists a week of ten thousand items.
func BenchmarkWeekBeside(b *testing.B) {
	ctl := filepath.Join(b.TempDir(), "chanceryctl")
	run(b, nil, "go", "build", "-o", ctl, "chancery/cmd/chanceryctl")
	d := fill(b, 10000)
	path := d.Health().Path
	if err := d.Close(); err != nil {
		b.Fatal(err)
	}
	ours := func() time.Duration {
		return run(b, nil, ctl, "list", path, "--from", "2026-03-09", "--to", "2026-03-15")
	}
	for _, r := range rivals {
		b.Run(r.name, func(b *testing.B) {
			if _, err := exec.LookPath(r.name); err != nil {
				b.Skip("it is not installed")
			}
			dir := b.TempDir()
			ics := filepath.Join(dir, "all.ics")
			out, err := os.Create(ics)
			if err != nil {
				b.Fatal(err)
			}
			defer out.Close()
			run(b, out, ctl, "list", path, "--format", "ics", "--audience", "internal")
			r.take(b, dir, ics)
			var mine, theirs []time.Duration
			for b.Loop() { // by turns: what else the computer does meets both
				mine = append(mine, ours())
				theirs = append(theirs, run(b, nil, r.week(dir)...))
			}
			slices.Sort(mine)
			slices.Sort(theirs)
			b.ReportMetric(float64(mine[len(mine)/2])/float64(theirs[len(theirs)/2]), "x-theirs")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// years are engagements of nobody yet, over the days of calendarOf.
type years struct{}

func (years) Label() model.Label { return model.Label{Verb: "sample"} }

func (years) Apply(u model.Unit) error {
	e := model.NewEvent(model.Standing, "2025-04-01", "2027-03-31", zone)
	e.Title = model.Text{"en": "Engagements of two years"}
	return u.Put(&e)
}

// BenchmarkTakeInBeside takes ten thousand events of a calendar in: all of them as one change, with its
// backup as the diary is closed.
func BenchmarkTakeInBeside(b *testing.B) {
	if _, err := exec.LookPath("calcurse"); err != nil {
		b.Skip("calcurse is not installed")
	}
	ctl := filepath.Join(b.TempDir(), "chanceryctl")
	run(b, nil, "go", "build", "-o", ctl, "chancery/cmd/chanceryctl")
	d := with(b, years{})
	path := d.Health().Path
	if err := d.Close(); err != nil {
		b.Fatal(err)
	}
	empty, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	ics := filepath.Join(b.TempDir(), "president.ics")
	if err := os.WriteFile(ics, calendarOf(b, 10000, 8), 0o600); err != nil {
		b.Fatal(err)
	}
	var mine, theirs []time.Duration
	for b.Loop() {
		into := filepath.Join(b.TempDir(), "d.chancery")
		if err := os.WriteFile(into, empty, 0o600); err != nil {
			b.Fatal(err)
		}
		mine = append(mine, run(b, nil, ctl, "import", into, ics, "--as", "calendar", "--into", "Engagements of two years"))
		theirs = append(theirs, run(b, nil, "calcurse", "-D", b.TempDir(), "-i", ics, "-q"))
	}
	slices.Sort(mine)
	slices.Sort(theirs)
	b.ReportMetric(mine[len(mine)/2].Seconds(), "s-ours")
	b.ReportMetric(theirs[len(theirs)/2].Seconds(), "s-theirs")
	b.ReportMetric(0, "ns/op")
}

// run is the processor time that a program took.
func run(b *testing.B, out *os.File, args ...string) time.Duration {
	b.Helper()
	c := exec.Command(args[0], args[1:]...)
	if out != nil {
		c.Stdout = out
	}
	var said strings.Builder
	c.Stderr = &said
	if err := c.Run(); err != nil {
		b.Fatalf("%q: %v: %s", args, err, said.String())
	}
	return c.ProcessState.UserTime() + c.ProcessState.SystemTime()
}
