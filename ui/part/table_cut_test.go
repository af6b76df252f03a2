package part

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// prose is rows of words.
type prose struct{ grid }

func (prose) Cell(_, col int) string {
	return []string{"Memorandum of understanding", "Full powers are not needed", "Minister of Foreign Affairs and of European Integration", "Romanian, Ukrainian"}[col]
}

// Whatever a table is scrolled to, and however wide it is, no cell and no title of a column ends in
// the middle of a letter, at its right edge or under the columns that stay: it is whole, or says by an
// ellipsis that it is not.
func TestNoCellIsCutAtAnEdge(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "Title", Width: 130, Frozen: true, Bold: true}, {Title: "Full powers", Width: 170, Least: 170}, {Title: "Signed by", Width: 170, Least: 170}, {Title: "Languages", Width: 150}}
	table := NewTable(cols, prose{grid(3)}, nil, func() int64 { return 0 })
	test.WidgetRenderer(table)
	cut := 0
	for width := float32(290); width < 620; width += 23 {
		for x := float32(0); x < 330; x += 17 {
			table.Resize(fyne.NewSize(width, 300))
			table.setScroll(x, 0)
			table.Refresh()
			stay := table.frozenWidth()
			for c := range cols {
				if got, _, _ := table.lines(0, c); len(got) > 0 && !slices.Equal(got, table.face(c).Wrap(table.rows.Cell(0, c), table.room(c), rowMost)) {
					cut++
				}
			}
			for _, of := range [][]fyne.CanvasObject{test.WidgetRenderer(table.body).Objects(), test.WidgetRenderer(table.head).Objects()} {
				for _, o := range of {
					text, ok := o.(*canvas.Text)
					if !ok || text.Text == "" {
						continue
					}
					from, to := text.Position().X, text.Position().X+text.MinSize().Width
					const soft = 2 // measured letter by letter, drawn whole
					if to > width+soft || from < stay && to > stay+soft {
						t.Fatalf("%v wide, scrolled by %v: %q lies from %v to %v, what stays ends at %v", width, table.scrollX, text.Text, from, to, stay)
					}
				}
			}
		}
	}
	if cut == 0 {
		t.Error("nothing ever reached an edge")
	}
	for width := float32(640); width < 760; width++ {
		table.Resize(fyne.NewSize(width, 300))
		table.setScroll(0, 0)
		table.Refresh()
		for _, o := range test.WidgetRenderer(table.body).Objects() {
			if text, ok := o.(*canvas.Text); ok && strings.HasSuffix(text.Text, "…") {
				t.Fatalf("%v wide, where all is in sight: %q", width, text.Text)
			}
		}
	}
}

// A field of one long line shows all of it, on as many lines as that takes; Enter ends it, and what is
// pasted into it is one line.
func TestALongFieldIsShownWhole(t *testing.T) {
	test.NewTempApp(t)
	f := NewLongField("File", nil)
	test.WidgetRenderer(f)
	f.Put("Official visit of the President of Ukraine to Romania, 12 March 2026 – Programme for the public (EN).pdf")
	f.Resize(fyne.NewSize(290, 200))
	if got := f.lines(); got < 3 || f.MinSize().Height < float32(got)*fieldLine {
		t.Errorf("%d lines in %v", got, f.MinSize())
	}
	entered := 0
	f.Entry().OnEnter = func() { entered++ }
	f.Entry().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if f.Entry().SetText("one\ntwo.pdf"); entered != 1 || f.Text() != "one two.pdf" {
		t.Errorf("%d times entered, %q", entered, f.Text())
	}
}

// A field of one line whose text is longer says so by an ellipsis while the keyboard is elsewhere, and
// shows its beginning; with the keyboard all of it can be reached.
func TestAShortFieldSaysThatItIsCut(t *testing.T) {
	app := test.NewTempApp(t)
	f, other := NewField("Place", 1, nil), NewField("List", 1, nil)
	w := app.NewWindow("")
	defer w.Close()
	w.SetContent(container.NewVBox(f, other))
	w.Resize(fyne.NewSize(180, 200))
	said := func() (out []string) {
		if f.veil.Hidden {
			return nil
		}
		for _, o := range test.WidgetRenderer(f.veil).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text != "" {
				out = append(out, text.Text)
			}
		}
		return out
	}
	for text, cut := range map[string]bool{"Victoria Palace": false, "Victoria Palace, Prime Minister's Office, second floor": true} {
		f.Put(text)
		got := said()
		if !cut && got != nil || cut && (len(got) != 1 || !strings.HasSuffix(got[0], "…") || !strings.HasPrefix(text, strings.TrimSuffix(got[0], "…"))) {
			t.Errorf("%q: %q", text, got)
		}
		w.Canvas().Focus(f.Entry())
		if got := said(); got != nil {
			t.Errorf("%q lies over %q with the keyboard in it", got, text)
		}
		w.Canvas().Focus(other.Entry())
		if got := said(); cut != (got != nil) {
			t.Errorf("%q, left: %q", text, got)
		}
	}
}

// The longest day of each language stands whole in a field of half a column.
func TestADayIsWholeInHalfAColumn(t *testing.T) {
	app := test.NewTempApp(t)
	f := NewField("First day", 1, nil)
	w := app.NewWindow("")
	defer w.Close()
	w.SetContent(container.NewWithoutLayout(f))
	f.Resize(fyne.NewSize(141, 60)) // as in the inspector
	for _, day := range []string{"28 September 2026", "28 septembrie 2026", "28 листопада 2026 р."} {
		if f.Put(day); f.veil.Hidden {
			continue
		}
		for _, o := range test.WidgetRenderer(f.veil).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text != "" && text.Text != day {
				t.Errorf("%q is told as %q", day, text.Text)
			}
		}
	}
}

// Of a column that is hardly in sight nothing is said, rather than the beginnings of its words.
func TestAColumnHardlyInSightIsBlank(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "Title", Width: 200, Least: 200}, {Title: "Signed by", Width: 170, Least: 170}}
	table := NewTable(cols, prose{grid(3)}, nil, func() int64 { return 0 })
	test.WidgetRenderer(table)
	for width, want := range map[float32]bool{240: false, 250: false, 330: true, 420: true} {
		table.Resize(fyne.NewSize(width, 300))
		table.setScroll(0, 0)
		table.Refresh()
		said := false
		for _, of := range [][]fyne.CanvasObject{test.WidgetRenderer(table.body).Objects(), test.WidgetRenderer(table.head).Objects()} {
			for _, o := range of {
				text, ok := o.(*canvas.Text)
				said = said || ok && text.Visible() && text.Text != "" && text.Position().X > 200
			}
		}
		if said != want {
			t.Errorf("%v wide: the last column is said: %v", width, said)
		}
	}
}

// What is said of trouble is never cut: it stays until it is closed.
func TestTroubleIsSaidWhole(t *testing.T) {
	test.NewTempApp(t)
	toast := NewToast()
	long := strings.Repeat("Vizita este destinată numai pentru: Delegație. ", 9) + "Nu s-a scris nimic."
	toast.Warn(long)
	if _, lines := toast.measure(640); strings.Join(lines, " ") != long {
		t.Errorf("%q", lines)
	}
}

// crew are rows of which one names many people in its last column.
type crew struct{ grid }

func (crew) Cell(row, col int) string {
	if col == 3 && row == 0 {
		return strings.Repeat("President of Poland; Prime Minister of Latvia; ", 9) + "State Secretary of Slovakia"
	}
	return prose{}.Cell(row, col)
}

// No row is high for a column that is off the edge: it has a few lines, whatever is scrolled sideways, and
// no row moves while that is done. The rest of the cell is told under the pointer. Where all columns are in
// sight nobody is left out.
func TestNoRowIsHighForWhatIsNotInSight(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "Title", Width: 130, Frozen: true, Bold: true}, {Title: "Full powers", Width: 170, Least: 170}, {Title: "Signed by", Width: 170, Least: 170}, {Title: "People", Width: 190, Least: 190}}
	table := NewTable(cols, crew{grid(3)}, nil, func() int64 { return 0 })
	test.WidgetRenderer(table)
	texts := func(of fyne.CanvasObject) (all string) {
		for _, o := range test.WidgetRenderer(of.(fyne.Widget)).Objects() {
			if text, ok := o.(*canvas.Text); ok {
				all += text.Text + " "
			}
		}
		return all
	}
	table.Resize(fyne.NewSize(500, 400))
	table.setScroll(0, 0)
	table.Refresh()
	was := table.hs[0]
	if most := float32(rowOff*rowLine + 16); was > most {
		t.Errorf("the row is %v high, %v is for what is not in sight", was, most)
	}
	for x := float32(0); x < 400; x += 40 {
		table.setScroll(x, 0)
		table.Refresh()
		if table.hs[0] != was {
			t.Fatalf("scrolled by %v the row is %v high, it was %v", x, table.hs[0], was)
		}
	}
	if got := texts(table.body); strings.Contains(got, "Slovakia") || !strings.Contains(got, "…") {
		t.Errorf("the cell does not say that it is cut: %q", got)
	}
	table.hover, table.hoverCol = 0, 3
	if table.Refresh(); !strings.Contains(texts(table.top), "Slovakia") {
		t.Errorf("under the pointer it says %q", texts(table.top))
	}
	table.hover, table.hoverCol = -1, -1
	table.Resize(fyne.NewSize(900, 400))
	if table.Refresh(); !strings.Contains(texts(table.body), "Slovakia") || table.hs[0] <= was {
		t.Errorf("where all is in sight the row is %v high: %q", table.hs[0], texts(table.body))
	}
}

// A column that lies under those that stay, or over the right edge, is read from its first word: its text
// is written anew in what can be seen of it, not cut in every line.
func TestAColumnAtAnEdgeIsReadFromItsFirstWord(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "Title", Width: 130, Frozen: true, Bold: true}, {Title: "Full powers", Width: 170, Least: 170}, {Title: "Signed by", Width: 170, Least: 170}, {Title: "People", Width: 190, Least: 190}}
	table := NewTable(cols, prose{grid(3)}, nil, func() int64 { return 0 })
	test.WidgetRenderer(table)
	table.Resize(fyne.NewSize(420, 300))
	for x := float32(0); x < 240; x += 9 {
		table.setScroll(x, 0)
		table.Refresh()
		for c := range cols {
			lines, _, _ := table.lines(0, c)
			for i, line := range lines {
				if i < len(lines)-1 && strings.HasSuffix(line, "…") {
					t.Fatalf("scrolled by %v: %q", x, lines)
				}
			}
			if len(lines) > 0 && !strings.HasPrefix(table.rows.Cell(0, c), strings.TrimSuffix(lines[0], "…")) {
				t.Fatalf("scrolled by %v: %q", x, lines)
			}
		}
	}
}

// The title of a column that has no room for it on one line stands on two, and never ends in an ellipsis; a
// column at the edge whose title has no room at all is blank until it is scrolled to.
func TestATitleOfAColumnIsWholeOnTwoLines(t *testing.T) {
	test.NewTempApp(t)
	cols := []Col{{Title: "Title", Width: 130, Frozen: true, Bold: true}, {Title: "Form of address", Width: 120, Least: 120}, {Title: "Сторона, що приймає", Width: 150, Least: 150}, {Title: "Їхній підписант", Width: 150, Least: 150}}
	table := NewTable(cols, prose{grid(3)}, nil, func() int64 { return 0 })
	table.OnHead = func(fyne.Position) {}
	test.WidgetRenderer(table)
	two := 0
	for width := float32(290); width < 640; width += 7 {
		table.Resize(fyne.NewSize(width, 300))
		table.Refresh()
		var said []string
		for _, o := range test.WidgetRenderer(table.head).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text != "" {
				said = append(said, text.Text)
				if strings.HasSuffix(text.Text, "…") || text.Position().X+text.MinSize().Width > width-headButton+2 || text.Position().Y+text.MinSize().Height > tableHead+1 {
					t.Errorf("%v wide: %q at %v", width, text.Text, text.Position())
				}
			}
		}
		whole := strings.Join(said, " ")
		for i, c := range cols {
			cell, _, _ := table.lines(0, i)
			if shown := strings.Contains(whole, c.Title); shown != (len(cell) > 0) {
				t.Errorf("%v wide: the title %q is on show: %v, over %q; %q", width, c.Title, shown, cell, said)
			}
		}
		two = max(two, len(said))
	}
	if two <= len(cols) {
		t.Error("no title ever stood on two lines")
	}
}
