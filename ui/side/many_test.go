package side

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// years fills the diary with visits, a week apart, around today.
type years struct{ n int }

func (years) Label() model.Label { return model.Label{Verb: "sample"} }

func (y years) Apply(u model.Unit) error {
	for i := range y.n {
		first := civil.Date("2026-03-12").Add((i - y.n/2) * 7)
		e := model.NewEvent(model.WorkingVisit, first, first.Add(1), "Europe/Bucharest")
		e.Title = model.Text{"en": fmt.Sprint("Working visit ", i)}
		if err := u.Put(&e); err != nil {
			return err
		}
	}
	return nil
}

// crowd is one reception to which very many come.
type crowd struct{ n int }

func (crowd) Label() model.Label { return model.Label{Verb: "sample"} }

func (c crowd) Apply(u model.Unit) error {
	e := model.NewEvent(model.Summit, "2026-03-12", "2026-03-12", "Europe/Bucharest")
	e.Title = model.Text{"en": "Reception of all"}
	if err := u.Put(&e); err != nil {
		return err
	}
	start, err := civil.Resolve("2026-03-12T18:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		return err
	}
	it := model.NewItem(e.ID, model.Talks, start, start.AddMinutes(60))
	it.Title = model.Text{"en": "Reception"}
	if err := u.Put(&it); err != nil {
		return err
	}
	for i := range c.n {
		who := model.Person{Name: model.Text{"en": fmt.Sprint("Person No", i)}}
		if err := u.Put(&who); err != nil {
			return err
		}
		if err := u.Put(&model.Participation{ItemID: it.ID, Side: model.GuestSide, Pos: int64(i), PersonID: &who.ID, Role: model.Roles[0], Mode: model.Modes[0]}); err != nil {
			return err
		}
	}
	return nil
}

func (h *house) fill(t *testing.T, c model.Change) {
	t.Helper()
	if err := h.desk.Do(c); err != nil {
		t.Fatal(err)
	}
	if err := h.read.Look(); err != nil {
		t.Fatal(err)
	}
	if err := h.bar.Read(); err != nil {
		t.Fatal(err)
	}
	h.bar.Refresh()
}

// With hundreds of visits the list begins at today, tells the years, and leaves the
// kinds in sight; what is over is a press away, the last of it first.
func TestTheListOfManyVisitsFollowsToday(t *testing.T) {
	h := sit(t)
	h.fill(t, years{250})
	shown := func() []string { return h.u.Texts() }
	sees := func(text string) bool {
		return slices.ContainsFunc(shown(), func(s string) bool { return strings.Contains(s, text) })
	}
	if sees("Working visit 1") && !sees("Working visit 125") || sees("Working visit 100") || !sees("Working visit 125") {
		t.Fatalf("it begins with %q", shown())
	}
	for _, f := range []string{"family.talks", "family.logistics"} {
		if !sees(h.Words().Say(f)) {
			t.Errorf("%s is out of sight", f)
		}
	}
	h.bar.scroll(-60 * 46)
	if !sees("2027") {
		t.Errorf("next year has no year: %q", shown())
	}
	if !sees(h.Words().Say("family.talks")) {
		t.Error("scrolled, the kinds are out of sight")
	}
	for range 40 {
		h.bar.scroll(-60 * 46)
	}
	h.u.ClickText(" past")
	if !h.bar.past || h.bar.events[h.bar.rows[len(h.bar.rows)-1]].Event.FirstDay > "2024-12-31" {
		t.Errorf("pressed, it ends with %v", h.bar.events[h.bar.rows[len(h.bar.rows)-1]].Event.FirstDay)
	}
}

// Of many visits those near the ones in sight are measured, and a long way down the
// list ends with the last of them, whatever the titles take.
func TestVisitsAreMeasuredAsTheyComeInSight(t *testing.T) {
	h := sit(t)
	h.fill(t, years{400})
	measured := func() (n int) {
		for _, tall := range h.bar.heights.list {
			if tall > 0 {
				n++
			}
		}
		return n
	}
	if n := measured(); n == 0 || n > 40 {
		t.Errorf("%d of %d are measured to show the first", n, len(h.bar.events))
	}
	for i := 1; i < len(h.bar.events); i += 2 {
		h.bar.events[i].Event.Title = model.Text{"en": "Working visit of a delegation whose name is long, with two lines"}
	}
	h.bar.heights = heights{}
	h.bar.Refresh()
	for range 400 {
		h.bar.scroll(-230)
	}
	last := h.bar.rows[len(h.bar.rows)-1]
	if !slices.ContainsFunc(h.bar.Drawn().Hits(), func(hit scene.Hit) bool { return hit.Kind == "event" && hit.ID == int64(last) }) {
		t.Errorf("scrolled to the end, the last is not in sight: %q", h.u.Texts())
	}
	end := h.bar.top
	h.bar.scroll(-1e6)
	if h.bar.top != end {
		t.Errorf("by steps it ends at %v, at once at %v", end, h.bar.top)
	}
}

// A few that are over stand where their days are; one that is on show is always
// listed.
func TestWhatIsOverAndOnShowIsListed(t *testing.T) {
	h := sit(t)
	h.shown.Today = "2026-12-01"
	h.bar.Refresh()
	if len(h.bar.rows) != len(h.bar.events) {
		t.Errorf("%d of %d are listed", len(h.bar.rows), len(h.bar.events))
	}
	h.fill(t, years{60})
	h.shown.First, h.shown.Days = "2026-03-09", 7
	h.bar.Refresh()
	for i := range h.bar.events {
		e := &h.bar.events[i].Event
		if e.LastDay != "" && onShow(e, &h.shown, h.shown.First.Add(h.shown.Days)) && !slices.Contains(h.bar.rows, i) {
			t.Errorf("%s is on show and not listed", e.Title.In("en"))
		}
	}
}

// Enter opens the visit under the keyboard; a blank chooses it.
func TestEnterOpensTheVisitUnderTheKeyboard(t *testing.T) {
	h := sit(t)
	row := h.row(model.OfficialVisit)
	h.u.Canvas.Focus(h.bar.Pane)
	h.bar.Point("event", row)
	id := h.bar.events[row].Event.ID
	h.ask(t, func() { h.u.Key(fyne.KeyReturn) }, fmt.Sprint("enter ", id))
	h.ask(t, func() { h.u.Type(" ") }, "turn 2026-03-12 1")
}

// A second tap opens a visit however long it took to show its days.
func TestTheSecondTapWaitsForTheFirst(t *testing.T) {
	h := sit(t)
	h.bar.host = slow{h}
	row := int(h.row(model.OfficialVisit))
	h.ask(t, func() { h.bar.tapEvent(row); h.bar.tapEvent(row) }, "turn 2026-03-12 1", fmt.Sprint("enter ", h.bar.events[row].Event.ID))
}

// slow is a window that takes its time to show days.
type slow struct{ *house }

func (h slow) Turn(day civil.Date, choose ...model.Ref) {
	h.house.Turn(day, choose...)
	h.tick += 2 * doubleTap
}

// A press access can be asked for like anything else.
func TestFilterByPressAccess(t *testing.T) {
	h := sit(t)
	list := h.filter.values(model.ByPress)
	if len(list) < 2 || slices.ContainsFunc(list, func(v value) bool { return v.key == string(model.PressNone) }) {
		t.Fatalf("on offer: %v", list)
	}
	one := list[slices.IndexFunc(list, func(v value) bool { return slices.Contains(model.Presses, model.Press(v.key)) })].key
	h.ask(t, func() { h.filter.set(model.Criteria{}.Toggle(model.ByPress, one)) }, "look")
	for _, e := range h.filter.Passing(h.shown.Pool) {
		if e.Ref.IsItem() && string(e.Press) != one {
			t.Errorf("%s passes", e.Press)
		}
	}
}

// Of thousands of people a few lie on the sheet, and typing finds the others; a
// letter takes no time.
func TestPeopleAreNarrowedAsOneTypes(t *testing.T) {
	h := sit(t)
	const n = 2500
	h.fill(t, crowd{n})
	pool, err := h.read.Calendar(h.shown.Span, false)
	if err != nil {
		t.Fatal(err)
	}
	h.shown.Pool = pool
	start := time.Now()
	h.filter.Open()
	chips := func() (out []string) {
		for _, s := range h.u.Texts() {
			if strings.HasPrefix(s, "Person No") {
				out = append(out, s)
			}
		}
		return out
	}
	if got := chips(); len(got) == 0 || len(got) > chipsMost {
		t.Fatalf("%d chips of people", len(got))
	}
	if !h.u.Sees("more – type to find") {
		t.Errorf("nothing says that there are more: %q", h.u.Texts())
	}
	open := time.Since(start)
	start = time.Now()
	find := uitest.Labelled[*part.Field](h.u, h.Words().Say("ui.filter.find"))
	h.u.Canvas.Focus(find.Entry())
	h.u.Type("no2417")
	letter := time.Since(start) / 6
	if got := chips(); len(got) != 1 || got[0] != "Person No2417" {
		t.Fatalf("typed, it shows %q", got)
	}
	h.ask(t, func() { h.u.Key(fyne.KeyReturn) }, "look")
	if got := h.filter.Passing(pool); len(h.filter.ticked()) != 1 || !strings.Contains(h.filter.ticked()[0], "No2417") {
		t.Errorf("ticked %q, %d pass", h.filter.ticked(), len(got))
	}
	t.Logf("opened in %v, a letter takes %v", open, letter)
	if open > 3*time.Second || letter > 500*time.Millisecond {
		t.Errorf("opened in %v, a letter takes %v", open, letter)
	}
}

// Where nothing is let through, the line says what is to be let go of.
func TestNothingLetThroughSaysWhy(t *testing.T) {
	h := sit(t)
	c := model.Criteria{Text: "no such words"}.Toggle(model.ByKind, string(model.Talks))
	h.ask(t, func() { h.filter.set(c) }, "look")
	if got := h.filter.hint(); !strings.Contains(got, "no such words") {
		t.Errorf("it says %q", got)
	}
	h.filter.Line.Refresh()
	if !h.u.Sees("Without") {
		t.Errorf("the line says %q", h.u.Texts())
	}
	h.ask(t, func() { h.filter.set(model.Criteria{}.Toggle(model.ByKind, string(model.Talks))) }, "look")
	if got := h.filter.hint(); got != "" {
		t.Errorf("with one let through it says %q", got)
	}
}

// Where more visits are listed than there is room for, a thumb beside them shows so, and the head says
// how many there are.
func TestThatThereAreMoreVisitsIsSeen(t *testing.T) {
	h := sit(t)
	thumbs := func() (n int) {
		for _, o := range strings.Split(uitest.Painted(h.bar.Pane), "\n") {
			if strings.HasPrefix(o, "*canvas.Rectangle {233 ") { // at the right edge of 240
				n++
			}
		}
		return n
	}
	before := thumbs()
	h.fill(t, years{40})
	if thumbs() != before+1 {
		t.Errorf("%d thumbs, %d before: %q", thumbs(), before, h.u.Texts())
	}
	if n := len(h.bar.rows); n < 2 || !slices.ContainsFunc(h.u.Texts(), func(s string) bool { return strings.HasSuffix(s, "· "+strconv.Itoa(n)) }) {
		t.Errorf("%d are listed: %q", n, h.u.Texts())
	}
}

// Whatever is ticked, and however long what is said of it, no chip moves from under the pointer.
func TestNoChipMovesWhileItIsPressed(t *testing.T) {
	h := sit(t)
	h.filter.Open()
	list := h.filter.values(model.ByKind)
	person := h.filter.values(model.ByPerson)
	spots := func() (out []string) {
		for _, target := range h.u.Targets() {
			if target.Kind == string(model.ByKind) || target.Kind == string(model.ByStatus) {
				out = append(out, fmt.Sprint(target.Kind, target.ID, target.At))
			}
		}
		return out
	}
	was := spots()
	if len(was) < 4 || len(list) < 3 || len(person) < 5 {
		t.Fatalf("%d chips, %d kinds, %d people prove nothing", len(was), len(list), len(person))
	}
	c := model.Criteria{Text: "no such words of which there is nothing at all to be seen anywhere in these days"}
	for i := range 5 {
		c = c.Toggle(model.ByPerson, person[i].key).Toggle(model.ByKind, list[i%len(list)].key)
		h.filter.set(c)
		h.u.Key("")
		if now := spots(); !slices.Equal(now, was) {
			t.Fatalf("after %d: %v, they were at %v", i+1, now, was)
		}
	}
}
