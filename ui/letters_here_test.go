package ui

import (
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// first is the first delegation of a side.
func first(t *testing.T, w *Window, side model.Side) model.Delegation {
	t.Helper()
	p := programme(t, w)
	return p.DelegationsOf(side)[0]
}

// Where names stand, what is typed begins a name or does nothing: no letter of it makes an item or
// leads to another view, whether a card, the head of a delegation or a pane has the keyboard.
func TestLettersOfNamesAreNoCommands(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	deedsBefore := deeds(t, w)
	for _, key := range []fyne.KeyName{fyne.KeyHome, fyne.KeyUp} {
		u.Key(key).Type("Jan Kowalski, Minister of Defence")
		if w.stand.View != view.Delegations || u.Canvas.Overlays().Top() != nil {
			t.Fatalf("typing leads to %s: %q", w.stand.View, u.Texts())
		}
		if f := uitest.Labelled[*part.Field](u, w.words.Say("delegates.name")); f.Text() != "Jan Kowalski, Minister of Defence" {
			t.Errorf("the name that is begun is %q", f.Text())
		}
		u.Key(fyne.KeyEscape)
	}
	for _, r := range "nqdwmaylt1379" {
		w.table.Rune(r)
		if w.stand.View != view.Delegations || u.Canvas.Overlays().Top() != nil {
			t.Fatalf("%c leads to %s", r, w.stand.View)
		}
	}
	w.goBoard(register.People, 0)
	for _, r := range "nqdwm3" {
		w.table.Rune(r)
		if !w.register() || u.Canvas.Overlays().Top() != nil {
			t.Fatalf("%c leads out of the register", r)
		}
	}
	if now := deeds(t, w); now != deedsBefore {
		t.Errorf("deeds: %v", now)
	}
}

// A company typed in the place of a name, or on the card, is how many accompany the head.
func TestACompanyIsNobodysName(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight, fyne.KeyEnd).Type("HoD+6").Key(fyne.KeyReturn, fyne.KeyEscape)
	d := first(t, w, model.GuestSide)
	if got := sent(w, model.GuestSide); got != before || d.Plus != 6 {
		t.Errorf("accompanied by %d, sent %q", d.Plus, got)
	}
	pressOn(t, u, "sender", d.ID)
	u.Key(fyne.KeyReturn)
	plus := uitest.Labelled[*part.Field](u, w.words.Say("delegates.plus"))
	u.Canvas.Focus(plus.Entry())
	plus.Entry().SetText("HoD + 4")
	u.Key(fyne.KeyTab)
	if n := first(t, w, model.GuestSide).Plus; n != 4 || plus.Refused() != "" {
		t.Errorf("the card sets %d: %q", n, plus.Refused())
	}
}

// Who is the head no longer is said when somebody else becomes it.
func TestItIsSaidWhoWasTheHead(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyRight, fyne.KeyEnd).Type("Olena Kondratiuk, Adviser").Key(fyne.KeyReturn, fyne.KeyEscape)
	head := ""
	for _, name := range strings.Split(sent(w, model.GuestSide), ", ") {
		if n, ok := strings.CutSuffix(name, "*"); ok {
			head = n
		}
	}
	u.Key(fyne.KeyUp).Type("h")
	if said := w.words.Say("delegates.head-before", head); head == "" || !strings.Contains(w.toast.Text(), said) {
		t.Errorf("%q does not say %q", w.toast.Text(), said)
	}
}

// Groups that have no room beside a card stay at hand behind "+n".
func TestGroupsWithoutRoomAreCounted(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	for _, name := range []string{"Heads of delegation of the Nine", "Foreign ministers of the region", "Ministers of defence and advisers", "Those who dine at the palace"} {
		if !w.try(&model.SaveGroup{Group: model.Group{EventID: w.stand.Event, Kind: model.Heads, Name: model.Text{"en": name}}}) {
			t.Fatal(w.toast.Text())
		}
	}
	all := len(programme(t, w).Groups)
	pressOn(t, u, "sender", first(t, w, model.HostSide).ID)
	u.Key(fyne.KeyReturn)
	seen := 0
	for _, at := range u.Targets() {
		if at.Kind == "group" {
			seen++
		}
	}
	if seen == all || !u.Sees("+"+strconv.Itoa(all-seen)) {
		t.Fatalf("%d of %d groups: %q", seen, all, u.Texts())
	}
	pressOn(t, u, "group-rest", 0)
	for _, s := range u.Texts() {
		if strings.HasPrefix(s, "Those who dine") {
			u.ClickText(s)
			break
		}
	}
	was, seat := len(programme(t, w).Members), int64(0)
	for _, at := range u.Targets() {
		if at.Kind == "seat" {
			seat = at.ID
		}
	}
	if pressOn(t, u, "seat", seat); len(programme(t, w).Members) != was+1 {
		t.Errorf("the group that was out of sight is not shown: %q", u.Texts())
	}
}

// A name typed in a list that narrows is not dropped by Tab: it is added where it can be, else
// it is said that there is none.
func TestTabDropsNoTypedName(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	w.table.Run("substitute")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.by")))
	u.Type("Piotr Zielinski").Key(fyne.KeyTab)
	if !u.Sees(w.words.Say("sheet.person-name")) {
		t.Fatalf("nobody is begun: %q", u.Above())
	}
	if f := uitest.Labelled[*part.Field](u, w.words.Say("sheet.person-name")); f.Text() != "Piotr Zielinski" {
		t.Errorf("the card begins with %q", f.Text())
	}
	u.Key(fyne.KeyEscape)
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.who")))
	u.Type("Xyzzy").Key(fyne.KeyTab)
	if !u.Sees(w.words.Error(model.Refuse("part.none-called-so"))) {
		t.Errorf("a name that nobody has vanishes: %q", u.Above())
	}
}

// A text begun on the tab of a visit is of that visit and with its guest; a row that is left
// before it can be kept says what it lacks.
func TestARowThatIsNotKeptSaysWhatItLacks(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.setTab(view.SigningTab)
	w.table.Run("new-text")
	u.Type("Memorandum on tourism").Key(fyne.KeyTab)
	if w.tab() != view.SigningTab {
		t.Errorf("it is thrown out of the visit to %s", w.tab())
	}
	made := false
	for _, x := range programme(t, w).Instruments {
		if x.Title.In() == "Memorandum on tourism" {
			made = x.Theirs != nil && *x.Theirs == *of.OtherID()
		}
	}
	if !made {
		t.Errorf("it is not of the visit: %q", w.toast.Text())
	}
	w.goBoard(register.Texts, 0)
	w.table.Run("new-text")
	u.Type("Agreement with nobody").Key(fyne.KeyReturn, fyne.KeyEscape)
	u.Key(fyne.KeyUp)
	if said := w.words.Say("section.lacks", w.words.Say("register.col.theirs")); w.toast.Text() != said {
		t.Errorf("%q does not say %q", w.toast.Text(), said)
	}
}
