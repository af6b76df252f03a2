package ui

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// plan opens a new visit of one day on its running order.
func plan(t *testing.T) (*Window, *uitest.User, func() model.Programme) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	e := model.NewEvent(model.WorkingVisit, "2026-03-20", "2026-03-20", "Europe/Bucharest")
	e.Title = model.Text{"en": "Working visit"}
	save := &model.SaveEvent{Event: e}
	if !w.try(save) {
		t.Fatal("no visit")
	}
	w.enter(save.ID)
	return w, u, func() model.Programme {
		t.Helper()
		p, err := w.desk.Programme(save.ID)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
}

// row types cells with Tab between them and after the last.
func row(u *uitest.User, cells ...string) {
	for _, c := range cells {
		u.Type(c)
		u.Key(fyne.KeyTab)
	}
}

func TestTypeARow(t *testing.T) {
	_, u, now := plan(t)
	row(u, "930", "+45", "Întrevedere tête-à-tête", "Cotroceni Palace, Salon", "Nicușor Dan; Note-taker", "Minister of Defence, name to be confirmed", "RO–EN", "Spray at the top", "Protocol", "1+1", "Public", "Agreed")
	p := now()
	if len(p.Items) != 1 {
		t.Fatalf("%d items", len(p.Items))
	}
	it := p.Items[0]
	if it.Start.Local != "2026-03-20T09:30" || it.End.Local != "2026-03-20T10:15" || it.Kind != model.TeteATete || it.Audience != model.Public || it.Status != model.Agreed || it.Press != model.PressSpray {
		t.Errorf("typed: %+v", it)
	}
	if it.VenueID == nil || it.RoomID == nil {
		t.Error("the place that was typed is in the register, and was not found")
	}
	host, guest := p.Side(&it, model.HostSide), p.Side(&it, model.GuestSide)
	if len(host) != 2 || host[0].PersonID == nil || host[1].PersonID != nil {
		t.Errorf("host side: %+v", host)
	}
	if len(guest) != 1 || guest[0].Called.In("en") != "Minister of Defence, name to be confirmed" {
		t.Errorf("guest side: %+v", guest)
	}
}

func TestLooseTimes(t *testing.T) {
	for typed, want := range map[string][2]string{
		"9.30 14:05": {"09:30", "14:05"}, "930 1h30": {"09:30", "11:00"}, "~15 +45": {"15:00", "15:45"}, "14:5 1500": {"14:05", "15:00"},
	} {
		_, u, now := plan(t)
		from, to, _ := strings.Cut(typed, " ")
		row(u, from, to, "Talks")
		it := now().Items[0]
		if it.Start.Clock() != want[0] || it.End.Clock() != want[1] {
			t.Errorf("%s: %s–%s, want %v", typed, it.Start.Clock(), it.End.Clock(), want)
		}
		if approx := strings.HasPrefix(from, "~"); approx != (it.StartMark == model.Approx) {
			t.Errorf("%s: mark %q", typed, it.StartMark)
		}
	}
}

// What cannot be understood stays in its cell, with a sentence; nothing else is lost.
func TestBadTimeStays(t *testing.T) {
	w, u, now := plan(t)
	row(u, "1000", "1030", "Talks")
	u.Key(fyne.KeyHome)
	u.Type("2599")
	u.Key(fyne.KeyTab)
	if !w.views.Order.Rows.Editing() || !u.Sees("Not a time: ") || !u.Sees("2599") {
		t.Errorf("the cell was left with %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	if it := now().Items[0]; w.views.Order.Rows.Editing() || it.Start.Clock() != "10:00" {
		t.Errorf("Escape kept %s", it.Start.Clock())
	}
}

func TestPasteFromExcel(t *testing.T) {
	w, u, now := plan(t)
	fyne.CurrentApp().Clipboard().SetContent("09:00\t09:30\tArrival\tOtopeni\r\n09:45\t10:15\t\"Talks, in \"\"plenary\"\"\"\t\t\"State Secretary\nAdviser\"\r\n10:30\t\tPress line\r\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if !u.Sees("3 rows copied") || len(now().Items) != 0 {
		t.Fatalf("a fifth column without a head is not shown first: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	p := now()
	if len(p.Items) != 3 || p.Items[1].Title.In("en") != `Talks, in "plenary"` || p.Items[2].Start.Clock() != "10:30" {
		t.Fatalf("pasted: %+v", p.Items)
	}
	if host := p.Side(&p.Items[1], model.HostSide); len(host) != 2 {
		t.Errorf("host side: %+v", host)
	}
	w.undo()
	if n := len(now().Items); n != 0 {
		t.Errorf("one undo left %d items", n)
	}
}

// Rows are rows in whatever column the keyboard is: of a table, and of a letter.
func TestRowsArePastedFromAnyColumn(t *testing.T) {
	for _, col := range []int{1, 3, 4, 6, 9, 11} {
		for _, text := range []string{"09.30 – 10.15  Arrival of Heads of Delegation, Hall of Honour\n10.30 – 12.00  Working session, Unirii Hall\n", "From\tTo\tActivity\n9:30\t10:15\tArrival of Heads of Delegation\n10:30\t12:00\tWorking session\n"} {
			w, u, now := plan(t)
			row(u, "0800", "0830", "Briefing")
			u.Key(fyne.KeyEscape)
			w.views.Order.Rows.GoTo(0, col)
			fyne.CurrentApp().Clipboard().SetContent(text)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			p := now()
			if len(p.Items) != 3 || p.Items[0].Title.In("en") != "Briefing" || p.Items[1].Title.In("en") != "Arrival of Heads of Delegation" || p.Items[2].Start.Clock() != "10:30" {
				t.Errorf("column %d, %.20q: %d items, %q", col, text, len(p.Items), u.Texts())
			}
		}
	}
}

// What Tab takes by itself says so.
func TestWhatTabTakesIsSaid(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Type("Nicușor D")
	if !u.Sees("Tab") {
		t.Errorf("nothing says what Tab takes: %q", u.Texts())
	}
	u.Key(fyne.KeyTab)
	if p := now(); p.Items[0].Title.In("en") != "Talks" || len(p.Side(&p.Items[0], model.HostSide)) != 1 || p.Side(&p.Items[0], model.HostSide)[0].PersonID == nil {
		t.Errorf("Tab took %+v: %q", p.Who, w.toast.Text())
	}
}

// A state that is typed for those who come stays what it is, though one president is known who has it
// in their office.
func TestEnterTakesNoPresidentForAState(t *testing.T) {
	w, u, now := planFor(t)
	state := &model.Save{Record: &model.Party{Kind: model.State, Code: "IS", Name: model.Text{"en": "Iceland"}}}
	office := &model.Save{Record: &model.Office{Title: model.Text{"en": "President of Iceland"}}}
	who := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Anna Jonsdottir"}}}
	if !w.try(state) || !w.try(office) || !w.try(who) {
		t.Fatal(w.toast.Text())
	}
	if !w.try(&model.Save{Record: &model.Tenure{PersonID: who.ID, OfficeID: office.ID}}) || !w.try(&model.Invite{Event: now().Event.ID, Parties: []int64{state.ID}}) {
		t.Fatal(w.toast.Text())
	}
	row(u, "930", "", "Talks", "")
	u.Type("Iceland").Key(fyne.KeyTab)
	if p := now(); len(p.Items) != 1 || len(p.Side(&p.Items[0], model.HostSide)) != 1 || p.Side(&p.Items[0], model.HostSide)[0].PersonID != nil {
		t.Errorf("Tab took %+v: %q", p.Who, w.toast.Text())
	}
}

// Whole rows pasted in the middle of a programme are added to it: nothing that
// stands there is written over. Other cells fill the rows they are pasted on.
func TestPasteAmongOthers(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	row(u, "1000", "1030", "Talks")
	was := now()
	w.views.Order.Rows.Select(model.Ref{Event: w.stand.Event, Item: was.Items[0].ID})
	w.views.Order.Rows.Table.GoTo(0, 1)
	fyne.CurrentApp().Clipboard().SetContent("12:00\t12:30\tLunch\n13:00\t13:10\tPhoto\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	p := now()
	if len(p.Items) != 4 || !p.Items[0].Title.Equal(was.Items[0].Title) || !p.Items[1].Title.Equal(was.Items[1].Title) {
		t.Fatalf("pasted among others: %+v", p.Items)
	}
	w.views.Order.Rows.Table.GoTo(0, 4)
	fyne.CurrentApp().Clipboard().SetContent("Lounge\nSalon\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	p = now()
	if len(p.Items) != 4 || p.Items[0].Place.In("en") != "Lounge" || p.Items[1].Place.In("en") != "Salon" {
		t.Errorf("places filled in: %v, %v", p.Items[0].Place, p.Items[1].Place)
	}
	if !strings.Contains(w.toast.Text(), "Filled in 2 rows") {
		t.Errorf("said %q", w.toast.Text())
	}
}

// One cell that cannot be read refuses no other: it is shown, set right there, and all go
// in as one deed.
func TestPasteWaitsForWhatIsInDoubt(t *testing.T) {
	w, u, now := plan(t)
	fyne.CurrentApp().Clipboard().SetContent("09:00\t09:30\tArrival\nnoon-ish\t10:15\tTalks\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if n := len(now().Items); n != 0 || !u.Sees("noon-ish") || !u.Sees("1 row cannot be added as it is") {
		t.Fatalf("%d items, sees %q", n, u.Texts())
	}
	u.Type("9:45").Key(fyne.KeyReturn)
	if len(now().Items) != 0 || !u.Sees("Everything was understood") {
		t.Fatalf("set right: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if p := now(); len(p.Items) != 2 || p.Items[1].Start.Clock() != "09:45" || p.Items[1].Title.In("en") != "Talks" {
		t.Fatalf("taken in: %+v", p.Items)
	}
	w.undo()
	if n := len(now().Items); n != 0 {
		t.Errorf("one undo left %d items", n)
	}
}

// What is left out of a paste stays out; Escape takes nothing in.
func TestPasteLeavesOut(t *testing.T) {
	w, u, now := plan(t)
	paste := func() {
		fyne.CurrentApp().Clipboard().SetContent("09:00 Arrival\nTotal: 3\n10:00 Talks\n")
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	}
	paste()
	u.Key(fyne.KeyEscape)
	if len(now().Items) != 0 || u.Sees("rows copied") {
		t.Fatalf("Escape: %q", u.Texts())
	}
	w.focusBoard()
	paste()
	u.Click(u.Point("Leave this row out").X, u.Point("Leave this row out").Y)
	u.Key(fyne.KeyEscape)
	if !u.Sees("Close without adding the rows?") {
		t.Fatalf("what was set right is gone: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape) // go on
	u.Click(u.Point("Add this row").X, u.Point("Add this row").Y)
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, "Add 2 rows"))
	if !u.Sees("1 is left out") {
		t.Fatalf("%q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if p := now(); len(p.Items) != 2 || p.Items[1].Title.In("en") != "Talks" {
		t.Errorf("%+v", p.Items)
	}
}

func TestRowsMoveAndGo(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	row(u, "0930", "1000", "Talks")
	u.Shortcut(fyne.KeyUp, fyne.KeyModifierAlt)
	if p := now(); p.Items[0].Title.In("en") != "Talks" || p.Items[0].Start.Clock() != "09:00" {
		t.Errorf("moved up: %+v", p.Items)
	}
	u.Shortcut(fyne.KeyDelete, fyne.KeyModifierControl)
	if n := len(now().Items); n != 1 {
		t.Errorf("%d items after deleting one", n)
	}
	w.undo()
	w.undo()
	if p := now(); p.Items[0].Title.In("en") != "Arrival" || len(p.Items) != 2 {
		t.Errorf("undone: %+v", p.Items)
	}
	u.Key(fyne.KeyInsert)
	row(u, "0915", "0920", "Photo")
	if p := now(); len(p.Items) != 3 || p.Items[1].Title.In("en") != "Photo" {
		t.Errorf("inserted: %+v", p.Items)
	}
}

// A command that is called while a cell is typed in takes over what was typed,
// and waits while it is refused.
func TestACommandWhileTyping(t *testing.T) {
	w, u, now := plan(t)
	row(u, "930", "+45", "Tête-à-tête")
	u.Type("Salon").Shortcut(fyne.KeyReturn, fyne.KeyModifierControl)
	p := now()
	if len(p.Items) != 1 || p.Items[0].Place["en"] != "Salon" {
		t.Fatalf("typed place: %+v", p.Items)
	}
	u.Type("11").Key(fyne.KeyReturn)
	if got := w.views.Order.Rows.Cell(1, 1); got != "11:00" {
		t.Errorf("the row below begins at %q", got)
	}
	u.Type("late").Shortcut(fyne.KeyReturn, fyne.KeyModifierControl)
	if !u.Sees("Not a time: ") || len(now().Items) != 1 {
		t.Errorf("a refused time was left: %q", u.Texts())
	}
}

// Ctrl with the arrows walks the words of a field, as it does everywhere.
func TestWordsOfAField(t *testing.T) {
	_, u := sit(t, "en", look.Light)
	u.Type("/")
	u.Type("air base").Shortcut(fyne.KeyLeft, fyne.KeyModifierControl)
	u.Type("86th ")
	if !u.Sees("air 86th base") {
		t.Errorf("sees %q", u.Texts())
	}
}

// Rows chosen together are moved, marked, cut and pasted together, each in one
// deed, and everything about them comes back.
func TestRowsTogether(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	titles := func() (out []string) {
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			out = append(out, it.Title["en"])
		}
		return out
	}
	was := titles()
	w.views.Order.Rows.Table.GoTo(9, 3) // four rows after the press statements, none of them locked
	u.Hold(fyne.KeyModifierShift)
	u.Key(fyne.KeyDown, fyne.KeyDown)
	u.Hold(0)
	if got := w.views.Order.Rows.Table.Picked(); len(got) != 3 || len(w.chosen) != 3 {
		t.Fatalf("picked %v, chosen %v", got, w.chosen)
	}
	before, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	u.Shortcut(fyne.KeyX, fyne.KeyModifierControl)
	if got := titles(); len(got) != len(was)-3 || strings.Contains(strings.Join(got, "|"), was[9]) {
		t.Fatalf("cut: %v", got)
	}
	if rows := strings.Split(fyne.CurrentApp().Clipboard().Content(), "\n"); len(rows) < 3 || strings.Count(rows[0], "\t") != len(typed.Columns)-2 {
		t.Errorf("others would paste %q", rows)
	}
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if got := titles(); !slices.Equal(got, was) {
		t.Fatalf("pasted: %v", got)
	}
	after, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	for i := 9; i < 12; i++ {
		a, b := before.Items[i], after.Items[i]
		for _, side := range model.Sides {
			if len(before.Side(&a, side)) != len(after.Side(&b, side)) {
				t.Errorf("%s: %d of the %s became %d", a.Title["en"], len(before.Side(&a, side)), side, len(after.Side(&b, side)))
			}
		}
		a.Row, b.Row = model.Row{}, model.Row{}
		a.ContainerID = nil
		if !reflect.DeepEqual(a, b) {
			t.Errorf("cut and pasted:\n%+v\n%+v", a, b)
		}
	}
	w.undo()
	w.undo()
	if got := titles(); !slices.Equal(got, was) {
		t.Errorf("undone: %v", got)
	}
}

// Delete means all chosen rows, and rows that do not stand together stay.
func TestRowsChosenByPointer(t *testing.T) {
	w, u, now := plan(t)
	for _, title := range []string{"One", "Two", "Three", "Four"} {
		row(u, "", "+15", title)
		u.Key(fyne.KeyDown, fyne.KeyHome)
	}
	if len(now().Items) != 4 {
		t.Fatalf("%d rows were typed", len(now().Items))
	}
	w.views.Order.Rows.Table.Pick(0, 2)
	u.Shortcut(fyne.KeyUp, fyne.KeyModifierAlt)
	if !u.Sees("Only adjacent rows") {
		t.Errorf("said %q", w.toast.Text())
	}
	w.views.Order.Rows.Table.Pick(1, 2)
	u.Shortcut(fyne.KeyUp, fyne.KeyModifierAlt)
	if got := now().Items; got[0].Title["en"] != "Two" || got[1].Title["en"] != "Three" || got[2].Title["en"] != "One" {
		t.Errorf("moved up: %s, %s, %s", got[0].Title["en"], got[1].Title["en"], got[2].Title["en"])
	}
	w.undo()
	w.deeds.SetStatus(w.chosen, model.Agreed)
	w.views.Order.Rows.Table.Pick(0, 1)
	u.Key(fyne.KeyDelete)
	if got := now().Items; len(got) != 2 || got[0].Title["en"] != "Three" {
		t.Errorf("left: %+v", got)
	}
	w.undo()
	if len(now().Items) != 4 {
		t.Error("one undo does not bring both back")
	}
}

// On the night when clocks go back a time that exists twice is refused with the
// two it may be, which are offered while it is typed, and shows which it is.
func TestAnHourThatExistsTwice(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := model.NewEvent(model.WorkingVisit, "2026-10-25", "2026-10-25", "Europe/Bucharest")
	e.Title = model.Text{"en": "Night flight"}
	save := &model.SaveEvent{Event: e}
	if !w.try(save) {
		t.Fatal("no visit")
	}
	w.enter(save.ID)
	u.Type("3:30")
	if !u.Sees("03:30 EEST") || !u.Sees("03:30 EET") {
		t.Errorf("offered: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if !u.Sees("03:30 EEST or 03:30 EET.") {
		t.Errorf("refused with %q", u.Texts())
	}
	u.Key(fyne.KeyEnd)
	u.Type(" EET").Key(fyne.KeyTab)
	u.Type("+30").Key(fyne.KeyTab)
	u.Type("Landing").Key(fyne.KeyTab)
	p, err := w.desk.Programme(save.ID)
	if err != nil || len(p.Items) != 1 || p.Items[0].Start.Off != 120 || p.Items[0].Start.Local != "2026-10-25T03:30" {
		t.Fatalf("%+v, %v, %q", p.Items, err, u.Texts())
	}
	if got := w.views.Order.Rows.Cell(0, 1); got != "03:30 EET" {
		t.Errorf("shown as %q", got)
	}
	w.stand.Day = "2026-10-25"
	w.deeds.Quick()
	u.Type("25.10.2026 3:30 EEST Take-off").Key(fyne.KeyReturn)
	if p, err = w.desk.Programme(save.ID); err != nil || len(p.Items) != 2 || p.Items[0].Start.Off != 180 || p.Items[0].Title["en"] != "Take-off" {
		t.Errorf("%+v, %v, %q", p.Items, err, u.Texts())
	}
}

// Rows are carried by their numbers to another place, in one deed; Escape lets
// them be.
func TestRowsAreCarried(t *testing.T) {
	w, u, now := plan(t)
	for _, title := range []string{"One", "Two", "Three", "Four"} {
		row(u, "", "+15", title)
		u.Key(fyne.KeyDown, fyne.KeyHome)
	}
	titles := func() string {
		var out []string
		for _, it := range now().Items {
			out = append(out, it.Title["en"])
		}
		return strings.Join(out, " ")
	}
	number := func(r int) fyne.Position {
		at, size := w.views.Order.Rows.Table.CellAt(r, 0)
		return u.Corner(w.views.Order.Rows.Table).Add(at).AddXY(size.Width/2, size.Height/2)
	}
	u.Drag(number(3), number(2), number(0).SubtractXY(0, 12))
	if got := titles(); got != "Four One Two Three" {
		t.Errorf("carried up: %s", got)
	}
	w.undo()
	if got := titles(); got != "One Two Three Four" {
		t.Fatalf("one undo: %s", got)
	}
	w.views.Order.Rows.Table.Pick(0, 1)
	u.Drag(number(1), number(2), number(3).AddXY(0, 12))
	if got := titles(); got != "Three Four One Two" {
		t.Errorf("two carried down: %s", got)
	}
	start := now().Items[0].Start.Clock()
	if last := now().Items[3]; start != "09:00" || last.End.Clock() != "10:00" {
		t.Errorf("the hours run from %s to %s", start, last.End.Clock())
	}
}
