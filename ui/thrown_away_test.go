package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/deed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/words"
)

// A heading that names a group chooses its members, until somebody chooses.
func TestAHeadingChoosesTheMembersOfASummit(t *testing.T) {
	for _, tt := range []struct {
		lang, heading, want string
	}{
		{"en", "B9 summit in Bucharest", "B9"}, {"en", "Summit of B9 members in Bucharest", "B9"}, {"en", "Summit of the Bucharest Nine", "B9"},
		{"ro", "Summitul B9 la București", "B9"}, {"uk", "Саміт Б9 у Бухаресті", "B9"}, {"en", "NATO Summit", "NATO"},
		{"en", "EU–Ukraine Summit", ""}, {"en", "Summit on energy", ""}, {"en", "Official visit of B9", ""},
	} {
		w, u := sit(t, tt.lang, look.Light)
		kinds := deed.Summits
		if strings.HasPrefix(tt.heading, "Official") {
			kinds = deed.Visits
		}
		w.deeds.NewEvent(kinds, "2026-06-01", "2026-06-02")
		u.Type(tt.heading)
		all := func(short string) string { // as this language calls the group
			for _, k := range words.World() {
				if k.Short == short {
					short = w.words.Text(k.Name)
				}
			}
			return w.words.Say("sheet.all-of", short)
		}
		above, chosen := strings.Join(u.Above(), " "), all(tt.want)
		if tt.want != "" && !strings.Contains(above, chosen) || tt.want == "" && strings.Contains(above, all("B9")) {
			t.Errorf("%q does not choose %q: %s", tt.heading, chosen, above)
		}
	}
}

// What is begun in the empty row goes with Ctrl+Delete, or from its menu, and can be put back.
func TestABegunRowIsThrownAway(t *testing.T) {
	for _, k := range []register.Kind{register.Invitations, register.Letters, register.Commitments, register.Texts, register.People} {
		for _, how := range []string{"key", "menu"} {
			w, u := atBoard(t, "en", look.Light, k)
			w.table.Run("new-row")
			col := 0
			if k == register.Letters {
				col = 1
			}
			for range col {
				u.Key(fyne.KeyTab)
			}
			u.Type("Poland")
			u.Key(fyne.KeyTab)
			begun := len(w.registers.Typed())
			if begun == 0 {
				continue // one cell is all it needs
			}
			w.toast.Clear()
			if how == "key" {
				u.Shortcut(fyne.KeyDelete, ctrl)
			} else {
				menuOfRow(w, u)
				u.ClickText(w.words.Say("section.menu.drop"))
			}
			if w.toast.Text() != w.words.Say("section.row-dropped") || len(w.registers.Typed()) != 0 {
				t.Errorf("%s by %s: %q, %+v", k, how, w.toast.Text(), w.registers.Typed())
				continue
			}
			if u.ClickText(w.words.Say("section.row-back")); len(w.registers.Typed()) != begun {
				t.Errorf("%s by %s: it does not come back: %+v", k, how, w.registers.Typed())
			}
		}
	}
}

// One row that is pasted into the empty one is added, and the keyboard is on it.
func TestOnePastedRowIsAddedAndStoodOn(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	before := len(w.registers.Meant())
	w.table.Run("new-row")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("Hungary\tBucharest Nine Summit\tletter no. CP/113, 2 March 2026")
	u.Shortcut(fyne.KeyV, ctrl)
	if w.toast.Text() != w.words.Count("ui.done.add-rows", 1) && !strings.Contains(w.toast.Text(), w.words.Count("ui.done.add-rows", 1)) {
		t.Errorf("it says %q", w.toast.Text())
	}
	one, ok := w.registers.Chosen().(*model.Invitation)
	if !ok || !strings.Contains(one.Who.All(), "Hungary") {
		t.Errorf("the keyboard is on %+v, %d before", w.registers.Chosen(), before)
	}
}

// The files of an item are those of it, and what is opened says of what before it is pressed.
func TestFilesAreThoseOfTheItemThatIsChosen(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	rows := w.views.Order.Rows
	rows.GoTo(3, 2)
	it, ok := w.only()
	if !ok || !it.IsItem() {
		t.Fatalf("no item is chosen: %+v", w.chosen)
	}
	p := programme(t, w)
	one, _ := p.Item(it.Item)
	name := one.Title.In("en")
	w.table.Run("palette")
	if u.Type("files"); !u.Sees(strings.TrimSuffix(w.words.Say("ui.files-of", name+" · "+visit(t, w).Title.In("en")), "…")) {
		t.Errorf("the palette says %q", u.Above())
	}
	u.Key(fyne.KeyReturn)
	if !w.enclosed.On() || !u.Sees(name) {
		t.Errorf("files of something else: %q", u.Above())
	}
	drops(w, paperAt(t, "Note.pdf", 0))
	if list := attached(t, w); len(list) != 1 || list[0].ItemID == nil || *list[0].ItemID != it.Item {
		t.Errorf("attached is %+v", list)
	}
}

// Texts are found by their full powers, those that lack them first, and other words narrow them.
func TestTextsAreFoundByFullPowers(t *testing.T) {
	for text, lang := range map[string]string{"full powers": "en", "depline puteri": "ro", "повноваження": "uk"} {
		w, u := sit(t, lang, look.Light)
		w.table.Run("find")
		u.Type(text)
		hits := (host{w}).FoundDays(text)
		if len(hits) == 0 || hits[0].Kind != "instrument" || !slices.ContainsFunc(u.Texts(), func(s string) bool { return strings.HasPrefix(s, w.words.Text(hits[0].Title)[:24]) }) {
			t.Errorf("%q finds %+v: %q", text, hits, u.Texts())
			continue
		}
		if u.Key(fyne.KeyReturn); w.registers.Board() != register.Texts || w.registers.Chosen().Head().ID != hits[0].Key {
			t.Errorf("%q leads to %v", text, w.registers.Chosen())
		}
		if more := (host{w}).FoundDays(text + " zzzz"); len(more) != 0 {
			t.Errorf("%q zzzz finds %+v", text, more)
		}
	}
}

// A visit that is deleted says what goes with it and what stays without it.
func TestADeletedVisitSaysWhatGoesAndWhatStays(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	of := visit(t, w)
	count := func(n int, key string) string { return w.words.Count("ui.deleted."+key, n) }
	pledges, err := w.reading.Pledges()
	if err != nil {
		t.Fatal(err)
	}
	texts, err := w.reading.Texts()
	if err != nil {
		t.Fatal(err)
	}
	nPledges, nTexts := 0, 0
	for i := range pledges {
		nPledges += keyIs(pledges[i].EventID, of.ID)
	}
	for i := range texts {
		nTexts += keyIs(texts[i].EventID, of.ID)
	}
	if nPledges == 0 || nTexts == 0 {
		t.Fatal("the sample has nothing to keep")
	}
	if !w.try(&model.Attach{Attachment: model.Attachment{EventID: &of.ID, Name: "Nota.pdf", Audience: model.Internal}, Bytes: []byte("a")}) {
		t.Fatal(w.toast.Text())
	}
	w.read()
	w.toast.Clear()
	w.deeds.Remove([]model.Ref{{Event: of.ID}})
	said := w.toast.Text()
	for _, want := range []string{w.words.Say("ui.deleted.with", count(1, "files")), count(nPledges, "commitments"), count(nTexts, "texts")} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said in %q", want, said)
		}
	}
}

func keyIs(key *int64, id int64) int {
	if key != nil && *key == id {
		return 1
	}
	return 0
}

// What is typed after a press between the fields of a card goes nowhere: neither into the cell under the
// keyboard, nor to a command.
func TestWhatIsTypedAfterAPressOnACardGoesNowhere(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	rec := standOn(t, w, "poland")
	in := fieldOf(u, w.words.Say("register.col.party"))
	u.Canvas.Focus(in.Entry())
	at := u.Corner(in)
	u.Click(at.X+40, at.Y+in.Size().Height+6) // between this field and the next
	u.Type("Klaus Iohannis ")
	u.Key(fyne.KeyDelete, fyne.KeyReturn)
	var p model.Party
	if err := w.desk.Get(&p, rec.Head().ID); err != nil || p.Name.In("en") != "Poland" || len(w.registers.Typed()) != 0 || w.toast.Text() != "" {
		t.Errorf("it is %q, %+v, %q", p.Name.In("en"), w.registers.Typed(), w.toast.Text())
	}
	if u.Key(fyne.KeyDown); u.Canvas.Focused() == nil {
		t.Error("the arrows have no use any more")
	}

	w, u = sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.views.Order.Rows.GoTo(3, 2)
	ref, _ := w.only()
	w.lookInto(ref)
	before := len(programme(t, w).Items)
	title := fieldOf(u, w.words.Say("sheet.col.activity"))
	at = u.Corner(title)
	u.Click(at.X+40, at.Y+title.Size().Height+5)
	u.Type("now n q")
	if u.Canvas.Overlays().Top() != nil || len(programme(t, w).Items) != before || len(w.typed()) > 0 {
		t.Errorf("something has begun: %q, %+v", u.Above(), w.typed())
	}
}

// menuOfRow opens the menu of the row of a register that is under the keyboard.
func menuOfRow(w *Window, u *uitest.User) {
	table := w.registers.Keyboard().(*part.Table)
	at, size := table.CellAt(table.Row(), 0)
	on := fyne.CurrentApp().Driver().AbsolutePositionForObject(table).Add(at)
	u.RightClick(on.X+size.Width/2, on.Y+size.Height/2)
}
