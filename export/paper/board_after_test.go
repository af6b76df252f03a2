package paper

import (
	"strings"
	"testing"

	"chancery/model/arrange"
)

func packed(d *BoardDay) []arrange.Placed {
	out, _ := arrange.Pack(d.after(lineLong), lineLong, 0)
	return out
}

// On a sheet of days what only touches does not share a width, a day on which nothing happens
// is narrow, and an entry of the list under it stands whole in a column.
func TestWhatTouchesHasTheWholeWidth(t *testing.T) {
	d := BoardDay{Blocks: []Block{{From: 600, To: 610}, {From: 610, To: 690}, {From: 705, To: 710}, {From: 720, To: 790}}}
	for _, p := range packed(&d) {
		if p.Lanes != 1 {
			t.Errorf("%d–%d shares its width", p.From, p.To)
		}
	}
	b := &Board{Days: []BoardDay{{}, d, {}}}
	edges := b.edges(0, 100)
	if empty, busy := edges[1]-edges[0], edges[2]-edges[1]; empty > busy/2 {
		t.Errorf("a day without anything is %.0f wide, the other %.0f", empty, busy)
	}
	d = BoardDay{Blocks: []Block{{From: 600, To: 700}, {From: 610, To: 690}}}
	for _, p := range packed(&d) {
		if p.Lanes != 2 {
			t.Errorf("%d–%d is drawn over the other", p.From, p.To)
		}
	}
}

func TestAnEntryOfTheListIsNotParted(t *testing.T) {
	entry := func(n int) []line {
		out := make([]line, n)
		out[0].words = []piece{{text: "1)"}}
		return out
	}
	for _, high := range []int{4, 7, 100} {
		rest, total := [][]line{entry(2), entry(3), entry(2), entry(4), entry(1), entry(3)}, 0
		for len(rest) > 0 {
			before := len(rest)
			for _, col := range filled(&rest, high) {
				if len(col) > high {
					t.Errorf("a column of %d lines where %d fit", len(col), high)
				}
				total += len(col)
			}
			if len(rest) == before {
				t.Fatal("nothing was taken")
			}
		}
		if total != 15 {
			t.Errorf("%d lines of 15", total)
		}
	}
}

// What runs over the pages is never cut: it takes two lines, or less of it is said.
func TestARunningHeadIsWhole(t *testing.T) {
	const name, visit = "Press Secretary of the President of Ukraine", "Official visit of the President of Ukraine to Romania and of those with him"
	for _, size := range []Size{A4, A6, A4.Landscape()} {
		p := Paper{Title: "x", Lang: "en", Size: size, Running: name + " · " + visit, State: "Provisional · as of 11 March 2026, 20:30 (UTC+2)"}
		s := newSetter(p, airs[0], nil)
		said := strings.Join(s.about(&p), " ")
		if strings.Contains(said, "…") || !strings.HasPrefix(said, strings.SplitN(name, " ", 2)[0]) || len(s.about(&p)) > 2 && size != A6 {
			t.Errorf("%.0f wide: %q", size.Width, s.about(&p))
		}
		if size != A6 && !strings.Contains(said, "those with him") && !strings.HasSuffix(said, "Ukraine") {
			t.Errorf("%.0f wide: %q", size.Width, said)
		}
	}
}

// Figures stand under figures; what is said of an hour hangs at their left.
func TestHoursStandUnderHours(t *testing.T) {
	p := Paper{Title: "x", Lang: "en", Size: A4, Sections: []Section{{Table: Table{Columns: []Column{{Title: "Time", Sort: Times, Least: 20}, {Title: "What", Weight: 1}},
		Rows: []Row{{Cells: []Cell{Text("12:15–12:30"), Text("A")}}, {Cells: []Cell{Text("c.\u00a015:00–15:25"), Text("B")}}, {Cells: []Cell{Text("in the evening"), Text("C")}}}}}}}
	set, err := Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]float64{}
	for _, x := range set.Pages[0].Texts {
		at[x.Text] = x.X
		if strings.HasPrefix(x.Text, "c.") {
			at["about"] = x.X + x.Font.width("c. ", x.Size)
		}
	}
	if d := at["12:15–12:30"] - at["about"]; d > .3 || d < -.3 || at["about"] == 0 || at["c. 15:00–15:25"] >= at["12:15–12:30"] {
		t.Errorf("%v", at)
	}
}

// What a paper is about in two languages stands whole under its state, where beside it there is
// no room.
func TestARunningHeadOfTwoLanguagesIsWhole(t *testing.T) {
	const heading = "Vizita oficială a Președintelui Republicii Letonia în România / Official visit of the President of the Republic of Latvia to Romania"
	p := long(A4, true)
	p.Marking, p.Running, p.State = "", heading, "Program provizoriu / Provisional · situația la / as of 27.11.2026, 20:30 (UTC+2)"
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	inside(t, A4, pages)
	over := strings.Join(strings.Fields(said(pages[1:2])), "")
	for _, want := range []string{"RepubliciiLetonia", "RepublicofLatviatoRomania"} {
		if !strings.Contains(over, want) {
			t.Errorf("%q is not whole over a page: %.300s", want, over)
		}
	}
}
