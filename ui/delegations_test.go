package ui

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/inspect"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// onSenders opens the delegations of the sample visit.
func onSenders(t testing.TB, lang string, m look.Mode) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, lang, m)
	w.enter(visit(t, w).ID)
	u.Key(fyne.KeyF6)
	if w.stand.View != view.Delegations {
		t.Fatalf("F6 leads to %s", w.stand.View)
	}
	return w, u
}

// pressOn presses a place of the board.
func pressOn(t *testing.T, u *uitest.User, kind string, id int64) {
	t.Helper()
	for _, at := range u.Targets() {
		if at.Kind == kind && at.ID == id {
			u.Click(at.At.X, at.At.Y)
			return
		}
	}
	t.Fatalf("no place %s %d", kind, id)
}

// sent is what a delegation says: names and roles in order.
func sent(w *Window, side model.Side) string {
	p, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		return err.Error()
	}
	var out []string
	for _, d := range p.DelegationsOf(side) {
		var list []model.Seat
		for _, s := range p.Seats {
			if s.DelegationID == d.ID {
				list = append(list, s)
			}
		}
		slices.SortFunc(list, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
		for _, s := range list {
			name := s.Name.In("en")
			if s.PersonID != nil {
				name = p.People[*s.PersonID].Name.In("en")
			}
			mark := ""
			if s.Role == model.HeadOfDelegation {
				mark = "*"
			}
			out = append(out, name+mark)
		}
	}
	return strings.Join(out, ", ")
}

func TestTheTabsOfAVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	if u.Sees("Delegations") {
		t.Error("there are tabs outside a visit")
	}
	w.enter(visit(t, w).ID)
	w.setView(view.Lanes)
	u.ClickPlace("tab", 1)
	if w.stand.View != view.Delegations || u.Sees(w.words.Say("ui.view.week")) {
		t.Errorf("on %s, texts %v", w.stand.View, u.Texts())
	}
	u.Key(fyne.KeyEscape)
	if w.stand.View != view.Lanes || !w.stand.Inside() {
		t.Errorf("Escape leads to %s", w.stand.View)
	}
	u.Key(fyne.KeyF6)
	u.Key(fyne.KeyF5)
	if w.stand.View != view.Lanes {
		t.Errorf("F5 leads to %s", w.stand.View)
	}
	w.setTab(view.DelegationsTab)
	w.goToday()
	if w.stand.View == view.Delegations {
		t.Error("today is no delegation")
	}
	w.setTab(view.DelegationsTab)
	w.goBack()
	w.setTab(view.DelegationsTab)
	if w.stand.Inside() || w.stand.View == view.Delegations {
		t.Errorf("outside a visit on %s", w.stand.View)
	}
}

// A list that is pasted where names are typed leaves the keyboard there; telephones are those of the people,
// and one Escape only ends the typing.
func TestAListIsPastedWhereNamesAreTyped(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight, fyne.KeyEnd, fyne.KeyReturn)
	fyne.CurrentApp().Clipboard().SetContent("Name\tOffice\tPhone\nOlena Kondratiuk\tDeputy Speaker\t+380 44 111 1111\nPavlo Novak\tInterpreter\t+380 44 222 2222\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if got, want := sent(w, model.GuestSide), strings.TrimPrefix(before+", Olena Kondratiuk, Pavlo Novak", ", "); got != want {
		t.Fatalf("sent %q, want %q; %v", got, want, u.Texts())
	}
	u.Type("Ivan Melnyk").Key(fyne.KeyReturn)
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, "Ivan Melnyk") {
		t.Errorf("the keyboard is not where the next name is typed: %q", got)
	}
	p, phones := programme(t, w), map[string]string{}
	for _, s := range p.Seats {
		if s.PersonID != nil {
			phones[p.People[*s.PersonID].Name["en"]] = p.People[*s.PersonID].Phone + "|" + s.Title["en"]
		}
	}
	if phones["Olena Kondratiuk"] != "+380 44 111 1111|" || phones["Pavlo Novak"] != "+380 44 222 2222|Interpreter" {
		t.Errorf("reached by %v", phones)
	}
	u.Key(fyne.KeyEscape)
	if w.stand.View != view.Delegations || !u.Sees("Pavlo Novak") {
		t.Errorf("one Escape left the board for %s: %v", w.stand.View, u.Texts())
	}
}

// Names are typed at the end of a column; with the arrows, Enter and Escape alone.
func TestSeatsAreTyped(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight, fyne.KeyEnd)
	u.Type("Olena Kondratiuk").Key(fyne.KeyTab).Type("Deputy Speaker / Заступниця Голови (accompanying)").Key(fyne.KeyReturn)
	u.Type("Mr Pavlo Novak, Adviser").Key(fyne.KeyReturn)
	u.Type("interpreter").Key(fyne.KeyReturn, fyne.KeyEscape)
	want := strings.TrimPrefix(before+", Olena Kondratiuk, Pavlo Novak, interpreter", ", ")
	if got := sent(w, model.GuestSide); got != want {
		t.Fatalf("sent %q, want %q; %v", got, want, u.Texts())
	}
	p := programme(t, w)
	for _, s := range p.Seats {
		if s.PersonID == nil {
			continue
		}
		switch who := p.People[*s.PersonID]; who.Name["en"] {
		case "Olena Kondratiuk":
			if o := p.Held(who.ID, 0).Office.Title; o["en"] != "Deputy Speaker" || o["uk"] != "Заступниця Голови" || s.Role != "accompanying" {
				t.Errorf("office %v as %s", o, s.Role)
			}
		case "Pavlo Novak":
			if who.Address["en"] != "Mr" || *who.PartyID != *p.Event.GuestID {
				t.Errorf("the person is %+v", who)
			}
		}
	}
	u.Key(fyne.KeyUp)
	u.Type("h")
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, "interpreter*") {
		t.Errorf("head: %q", got)
	}
	u.Shortcut(fyne.KeyUp, fyne.KeyModifierAlt)
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, "interpreter*, Pavlo Novak") {
		t.Errorf("moved: %q", got)
	}
	u.Shortcut(fyne.KeyLeft, fyne.KeyModifierAlt)
	if got := sent(w, model.HostSide); !strings.Contains(got, "interpreter") {
		t.Errorf("to the hosts: %q", got)
	}
	u.Key(fyne.KeyDelete)
	if got := sent(w, model.HostSide) + sent(w, model.GuestSide); strings.Contains(got, "interpreter") {
		t.Errorf("deleted: %q", got)
	}
}

// A list is pasted; those of one name are all there, and it is said.
func TestAListIsPasted(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	clip := test.NewClipboard()
	clip.SetContent("No.\tName\tOffice\n1\tIvan Petrov\tMinister\n2\tIvan Petrov\tAide\n3\tКароль Навроцький\tПрезидент\n")
	u.Key(fyne.KeyRight)
	w.views.Senders.Board.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
	if got := sent(w, model.GuestSide); !strings.Contains(got, "Ivan Petrov, Ivan Petrov, Karol Nawrocki") || !strings.Contains(w.toast.Text(), "Ivan Petrov") {
		t.Errorf("pasted %q, said %q", got, w.toast.Text())
	}
}

// People of the register whom the visit does not know yet are called by their names where it is said who was
// added, and where it is said what was undone.
func TestKnownPeopleOfAListAreNamed(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := onSenders(t, lang, look.Light)
		for _, name := range []string{"Andris Liepavs", "Oana Liepa"} {
			if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"en": name}}}); err != nil {
				t.Fatal(err)
			}
		}
		u.Key(fyne.KeyRight)
		for _, list := range []string{"Andris Liepavs\tMinister\nOana Liepa\tAdviser\n", "Name\tOffice\nAndris Liepavs\tMinister\n"} {
			w.toast.Clear()
			fyne.CurrentApp().Clipboard().SetContent(list)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			said := w.toast.Text()
			if !strings.Contains(said, "Andris Liepavs") || strings.Contains(list, "Oana") != strings.Contains(said, "Oana Liepa") {
				t.Errorf("%s: it says %q", lang, said)
			}
			w.toast.Clear()
			w.table.Run("undo")
			if said := w.toast.Text(); !strings.Contains(said, "Andris Liepavs") {
				t.Errorf("%s: undone, it says %q", lang, said)
			}
			u.Key(fyne.KeyRight)
		}
	}
}

// The same list pasted once more adds nobody, those of one name either; a third of that name is one more. It is
// said where a list went and in which delegation they are already.
func TestAListPastedTwiceIsThereOnce(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := onSenders(t, lang, look.Light)
		for range 2 {
			if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"en": "Andris Liepavs"}}}); err != nil {
				t.Fatal(err)
			}
		}
		p := programme(t, w)
		guests := p.DelegationsOf(model.GuestSide)[0]
		state := w.words.Text(p.NameOf(&guests))
		paste := func(rows string) string {
			w.toast.Clear()
			u.Key(fyne.KeyRight)
			fyne.CurrentApp().Clipboard().SetContent("Name\tOffice\n" + rows)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			return w.toast.Text()
		}
		list := "Andris Liepavs\tMinister for Economics\nAndris Liepavs\tAide\nMaria Nowak-Nova\tAdviser\n"
		said := paste(list)
		once := sent(w, model.GuestSide)
		if strings.Count(once, "Andris Liepavs") != 2 || strings.Count(once, "Maria Nowak-Nova") != 1 || !strings.Contains(said, state) || !strings.Contains(said, w.words.Say("error.delegates.one-name", "Andris Liepavs")) {
			t.Fatalf("%s: pasted %q, said %q", lang, once, said)
		}
		said = paste(list)
		if got, want := sent(w, model.GuestSide), w.words.Say("error.delegates.twice", "Andris Liepavs; Andris Liepavs; Maria Nowak-Nova", state); got != once || said != want {
			t.Errorf("%s: pasted again %q, said %q, want %q", lang, got, said, want)
		}
		said = paste("Andris Liepavs\tPoet\nAndris Liepavs\tAide\n")
		if got := sent(w, model.GuestSide); strings.Count(got, "Andris Liepavs") != 3 || !strings.Contains(said, w.words.Say("error.delegates.twice", "Andris Liepavs", state)) {
			t.Errorf("%s: a third is %q, said %q", lang, got, said)
		}
	}
}

// Whoever presses the empty part of a column, however far the board is scrolled, pastes there.
func TestAListIsPastedWhereAColumnWasPressed(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	var rows []string
	for i := range 30 {
		rows = append(rows, "Person Number"+string(rune('A'+i%26))+strings.Repeat("i", i)+"\tAdviser")
	}
	u.Key(fyne.KeyRight)
	fyne.CurrentApp().Clipboard().SetContent("Name\tOffice\n" + strings.Join(rows, "\n"))
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	p := programme(t, w)
	hosts, guests := p.DelegationsOf(model.HostSide)[0], p.DelegationsOf(model.GuestSide)[0]
	var head [2]fyne.Position
	for _, at := range u.Targets() {
		switch {
		case at.Kind == "sender" && at.ID == hosts.ID:
			head[0] = at.At
		case at.Kind == "sender" && at.ID == guests.ID:
			head[1] = at.At
		}
	}
	u.Move(head[1].X, head[1].Y+300).Wheel(0, -3000)
	u.Click(head[0].X, head[0].Y+300)
	before := sent(w, model.GuestSide)
	fyne.CurrentApp().Clipboard().SetContent("Name\tOffice\nRadu Gazda\tAdviser\nPetru Gazda\tAdviser\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if got := sent(w, model.HostSide); !strings.HasSuffix(got, "Radu Gazda, Petru Gazda") || sent(w, model.GuestSide) != before {
		t.Errorf("hosts %q, guests %q", got, sent(w, model.GuestSide))
	}
	if said := w.toast.Text(); !strings.Contains(said, w.words.Text(p.NameOf(&hosts))) {
		t.Errorf("said %q", said)
	}
}

// Somebody known is offered; of several with one name it is asked who.
func TestKnownPeopleAreOffered(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	for range 2 {
		if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"en": "Ion Popescu"}}}); err != nil {
			t.Fatal(err)
		}
	}
	u.Key(fyne.KeyEnd)
	u.Type("ion popescu").Key(fyne.KeyReturn)
	if got := sent(w, model.HostSide); strings.Contains(got, "Popescu") || !u.Sees("Several people") {
		t.Errorf("chosen unasked: %q %v", got, u.Texts())
	}
	u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if got := sent(w, model.HostSide); !strings.Contains(got, "Ion Popescu") {
		t.Errorf("not chosen: %q", got)
	}
	people, err := w.reading.People()
	n := 0
	for _, k := range people {
		if k.Person.Name["en"] == "Ion Popescu" {
			n++
		}
	}
	if err != nil || n != 2 {
		t.Errorf("%d are called so", n)
	}
}

// One word of the name of somebody known is not another person unasked, and who it is is a press away.
func TestAFamilyNameAloneAsks(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	if err := w.desk.Do(&model.SavePerson{Person: model.Person{Name: model.Text{"en": "Oana Zamfir"}}}); err != nil {
		t.Fatal(err)
	}
	u.Key(fyne.KeyEnd)
	u.Type("zamfir").Key(fyne.KeyReturn)
	if got := sent(w, model.HostSide); strings.Contains(strings.ToLower(got), "zamfir") || !u.Sees("Somebody known") {
		t.Errorf("another was made: %q %v", got, u.Texts())
	}
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	if got := sent(w, model.HostSide); !strings.Contains(got, "Oana Zamfir") {
		t.Errorf("not chosen: %q", got)
	}
}

// A group is made by a press, shown by a press, and a press on a card takes somebody out.
func TestGroupsOfAVisit(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	was := len(programme(t, w).Groups)
	pressOn(t, u, "group-add", 0)
	u.ClickText("Heads of delegation")
	p, made := programme(t, w), int64(0)
	for id, g := range p.Groups {
		if g.Kind == model.Heads {
			made = id
		}
	}
	if len(p.Groups) != was+1 || made == 0 {
		t.Fatalf("groups %v", p.Groups)
	}
	var heads []model.Seat
	for _, s := range p.Seats {
		if s.Role == model.HeadOfDelegation {
			heads = append(heads, s)
		}
	}
	if len(heads) == 0 {
		u.Key(fyne.KeyEnd).Type("Ana Pop (head)").Key(fyne.KeyReturn, fyne.KeyEscape)
		p = programme(t, w)
		for _, s := range p.Seats {
			if s.Role == model.HeadOfDelegation {
				heads = append(heads, s)
			}
		}
	}
	out := func() string {
		var list []string
		for _, m := range programme(t, w).Members {
			if m.GroupID == made {
				list = append(list, fmt.Sprint(*m.SeatID, m.Out))
			}
		}
		return strings.Join(list, " ")
	}
	pressOn(t, u, "seat", heads[0].ID)
	if got := out(); got != fmt.Sprint(heads[0].ID, true) {
		t.Errorf("a press on a head: %q", got)
	}
	pressOn(t, u, "seat", heads[0].ID)
	if got := out(); got != "" {
		t.Errorf("a second press: %q", got)
	}
	u.Key(fyne.KeyEscape)
	pressOn(t, u, "seat", heads[0].ID)
	if got := out(); got != "" || w.stand.View != view.Delegations {
		t.Errorf("after Escape: %q on %s", got, w.stand.View)
	}
}

// The card of a seat and of a delegation; what cannot be saved keeps the card.
func TestCardsOfDelegations(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop, Adviser").Key(fyne.KeyReturn, fyne.KeyEscape, fyne.KeyUp, fyne.KeyReturn)
	field := func(label string) *part.Field { return uitest.Labelled[*part.Field](u, w.words.Say(label)) }
	field("sheet.tongues").Entry().SetText("EN  fr")
	field("sheet.tongues").Commit()
	field("sheet.person-name").Entry().SetText("Ana Popa")
	field("sheet.person-name").Commit()
	p := programme(t, w)
	found := false
	for _, s := range p.Seats {
		if s.PersonID != nil && p.People[*s.PersonID].Name["en"] == "Ana Popa" {
			found = s.Languages == "en fr"
		}
	}
	if !found {
		t.Errorf("seats %+v", p.Seats)
	}
	u.Key(fyne.KeyEscape)
	w.focusBoard()
	u.Key(fyne.KeyHome, fyne.KeyUp, fyne.KeyReturn)
	field("delegates.plus").Entry().SetText("many")
	if field("delegates.plus").Commit() {
		t.Error("many is no number")
	}
	u.Key(fyne.KeyEscape)
	if len(w.settle()) == 0 {
		t.Error("what cannot be saved is not said")
	}
	field("delegates.plus").Entry().SetText("6")
	field("delegates.plus").Commit()
	p = programme(t, w)
	if d := p.DelegationsOf(model.HostSide)[0]; d.Plus != 6 {
		t.Errorf("the delegation is %+v", d)
	}
}

// An office that is typed in a second language is what it is called there; another one is that of the
// visit, and both are printed.
func TestAnOfficeInASecondLanguageIsThatOffice(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop, Adviser").Key(fyne.KeyReturn, fyne.KeyEscape, fyne.KeyUp, fyne.KeyReturn)
	office := func(text string) {
		in := uitest.Labelled[*part.Field](u, w.words.Say("delegates.office"))
		in.Entry().SetText(text)
		in.Commit()
	}
	of := func() (held model.Text, seat model.Text) {
		p := programme(t, w)
		for _, s := range p.Seats {
			if s.PersonID != nil && p.People[*s.PersonID].Name["en"] == "Ana Pop" {
				return p.Held(*s.PersonID, 0).Office.Title, s.Title
			}
		}
		t.Fatal("no Ana Pop")
		return nil, nil
	}
	u.Canvas.Focus(uitest.Labelled[*part.Field](u, w.words.Say("delegates.office")).Entry())
	u.Shortcut(fyne.KeyPageDown, fyne.KeyModifierControl)
	office("Consilier")
	if held, seat := of(); held["ro"] != "Consilier" || held["en"] != "Adviser" || !seat.Empty() {
		t.Errorf("the office is %v, at the visit %v", held, seat)
	}
	office("Consilier de stat")
	held, seat := of()
	if held["ro"] != "Consilier" || seat["ro"] != "Consilier de stat" {
		t.Errorf("the office is %v, at the visit %v", held, seat)
	}
	p := programme(t, w)
	for _, s := range p.Seats {
		if s.PersonID == nil || p.People[*s.PersonID].Name["en"] != "Ana Pop" {
			continue
		}
		if got := p.AtVisit(*s.PersonID, p.Coming(*s.PersonID, p.Items[0].Start.At)).Office.Title["ro"]; got != "Consilier de stat" {
			t.Errorf("printed %q", got)
		}
	}
}

// A group that is not there is offered where its usual name is typed in a cell, and made
// when it is taken; the words alone stay words.
func TestAGroupIsOfferedInACell(t *testing.T) {
	w, u, now := plan(t)
	row(u, "10:00", "11:00", "Session", "Hall", "", "Heads of delegation")
	who := func() model.Participation {
		p := now()
		return p.Who[p.Items[0].ID][0]
	}
	if who().GroupID != nil || len(now().Groups) != 0 {
		t.Fatalf("made unasked: %+v", who())
	}
	u.Key(fyne.KeyUp, fyne.KeyHome)
	for range 5 { // Home is at the first cell that can be typed in
		u.Key(fyne.KeyTab)
	}
	u.Type("heads of delegation")
	u.ClickText(w.words.Say("sheet.make-group", "Heads of delegation"))
	if p := now(); len(p.Groups) != 1 {
		t.Fatalf("groups %v: %q", p.Groups, u.Texts())
	}
	if w := who(); w.GroupID == nil {
		t.Errorf("takes part as %+v", w)
	}
}

// A card is carried by hand to another place in its column and to another delegation; let
// go outside the board it lies where it lay.
func TestSeatsAreCarried(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn).Type("Dan Rus").Key(fyne.KeyReturn, fyne.KeyEscape)
	at := func(name string) fyne.Position {
		w.toast.Clear() // it names them too
		return u.Point(name)
	}
	u.Drag(at("Dan Rus"), at("Ana Pop").AddXY(0, -20), at("Ana Pop").AddXY(0, -30))
	if got := sent(w, model.HostSide); !strings.HasSuffix(got, "Dan Rus, Ana Pop") {
		t.Errorf("within a delegation: %q", got)
	}
	const last = "Press Secretary of the President of"
	u.Drag(at("Dan Rus"), at(last).AddXY(0, 30), at(last).AddXY(0, 50))
	there := sent(w, model.GuestSide)
	if !strings.HasPrefix(there, "Volodymyr Zelenskyy*, ") || !strings.HasSuffix(there, ", Dan Rus") {
		t.Errorf("to another: %q", there)
	}
	u.Drag(at("Dan Rus"), at("Dan Rus").AddXY(0, -120), at("Dan Rus").AddXY(0, -900))
	if got := sent(w, model.GuestSide); got != there {
		t.Errorf("outside: %q", got)
	}
}

// The board as it looks, in Ukrainian, dark, with a group on show and a card open.
func TestADelegationsPicture(t *testing.T) {
	w, u := onSenders(t, "uk", look.Dark)
	u.Key(fyne.KeyRight, fyne.KeyEnd).Type("Ольга Бондар, Заступниця Міністра (супроводжує)").Key(fyne.KeyReturn).Type("interpreter (EN)").Key(fyne.KeyReturn, fyne.KeyEscape, fyne.KeyUp, fyne.KeyUp)
	pressOn(t, u, "group-add", 0)
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	w.toast.Clear()
	w.views.Senders.Board.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	u.Canvas.Unfocus()
	u.Golden("delegations-uk-dark")
}

// A delegate's name and office are typed in each language where they are added, by the key that changes the
// language everywhere; the next one begins in the language that is typed.
func TestADelegateIsTypedInTwoLanguages(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop").Shortcut(fyne.KeyPageDown, fyne.KeyModifierControl)
	u.Type("Ana Popescu").Key(fyne.KeyTab)
	u.Type("Minister of Energy").Shortcut(fyne.KeyPageDown, fyne.KeyModifierControl)
	u.Type("Ministrul energiei").Key(fyne.KeyReturn)
	u.Type("Dan Rus").Key(fyne.KeyReturn, fyne.KeyEscape)
	p := programme(t, w)
	found := func(name string) model.Person {
		for _, who := range p.People {
			if who.Name["en"] == name {
				return who
			}
		}
		t.Fatalf("nobody called %s: %+v", name, p.People)
		return model.Person{}
	}
	ana, dan := found("Ana Pop"), found("Dan Rus")
	if ana.Name["ro"] != "Ana Popescu" || len(dan.Name) != 1 {
		t.Errorf("called %v and %v", ana.Name, dan.Name)
	}
	if o := p.Held(ana.ID, 0).Office.Title; o["en"] != "Minister of Energy" || o["ro"] != "Ministrul energiei" {
		t.Errorf("the office is %v", o)
	}
}

// Offices in another language than the one that is typed are filed under their own, and it is said.
func TestAListInAnotherLanguageIsTakenAsThat(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	clip := test.NewClipboard()
	clip.SetContent("Ștefan Țurcanu, Președintele Curții\nIoana Dobre, consilier prezidențial\n")
	u.Key(fyne.KeyRight)
	w.views.Senders.Board.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
	if !strings.Contains(w.toast.Text(), "taken as Romanian") {
		t.Errorf("said %q", w.toast.Text())
	}
	p, found := programme(t, w), 0
	for _, s := range p.Seats {
		if s.PersonID == nil {
			continue
		}
		if who := p.People[*s.PersonID]; who.Name.In() == "Ioana Dobre" || who.Name.In() == "Ștefan Țurcanu" {
			if o := p.Held(who.ID, 0).Office.Title; o["ro"] == "" || o["en"] != "" {
				t.Errorf("the office is %v", o)
			}
			found++
		}
	}
	if found != 2 {
		t.Errorf("%d of 2 came", found)
	}
}

// Who hands over to another at an hour comes until then: the board says so, and strikes only
// the names of those who do not come at all.
func TestTheBoardSaysUntilWhenSomebodyComes(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn).Type("Dan Rus").Key(fyne.KeyReturn).Type("Ion Vlad").Key(fyne.KeyReturn, fyne.KeyEscape)
	p := programme(t, w)
	var seats []model.Seat
	for _, s := range p.Seats {
		if d := p.DelegationsOf(model.HostSide)[0]; s.DelegationID == d.ID {
			seats = append(seats, s)
		}
	}
	slices.SortFunc(seats, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
	half := p.Items[0].Start.At - p.Items[0].Start.At%86400 + 14*3600 + 1800 - 2*3600
	was := model.AllSeen(seats)
	last := seats[len(seats)-3:]
	last[0].Status, last[0].Until = model.Substituted, half
	last[1].From = half
	last[2].Status = model.Declined
	if !w.try(&model.SaveDelegation{ID: seats[0].DelegationID, Seats: &seats, Was: was}) {
		t.Fatal("not saved")
	}
	for _, want := range []string{"until 14:30", "from 14:30"} {
		if !u.Sees(want) {
			t.Errorf("no %q: %q", want, u.Texts())
		}
	}
	var struck []string
	for _, o := range test.LaidOutObjects(u.Canvas.Content()) {
		if text, ok := o.(*canvas.Text); ok && text.TextStyle.Strikethrough && text.Text != "" {
			struck = append(struck, text.Text)
		}
	}
	if !slices.Equal(struck, []string{"Ion Vlad"}) {
		t.Errorf("struck through: %q", struck)
	}
}

// renameGroup opens the card of the name of the chosen ones.
func (l *leaver) renameGroup() {
	p := programme(l.t, l.Window)
	for id, g := range p.Groups {
		if g.Kind == model.ChosenOnes && g.Name["en"] == "Chosen people" {
			at := placeOf(l.t, l.u, "group", id)
			l.u.RightClick(at.X, at.Y).ClickText(l.words.Say("delegates.group-rename"))
		}
	}
}

// A group is given a name of its own, in each language; who belongs to it stays, and a name of nothing
// is not taken.
func TestAGroupIsRenamed(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	pressOn(t, u, "group-add", 0)
	u.ClickText("Chosen people")
	p := programme(t, w)
	made := int64(0)
	for id, g := range p.Groups {
		if g.Kind == model.ChosenOnes && g.Name["en"] == "Chosen people" {
			made = id
		}
	}
	pressOn(t, u, "seat", seatAt(t, w, "Zelenskyy").ID)
	l := &leaver{t: t, Window: w, u: u}
	l.renameGroup()
	field := uitest.Labelled[*part.Field](u, w.words.Say("delegates.group-name"))
	u.Canvas.Focus(field.Entry())
	for range 3 {
		field.Entry().SetText("")
		u.Shortcut(fyne.KeyPageDown, ctrl)
	}
	u.ClickText(w.words.Say("sheet.save"))
	if got := programme(t, w).Groups[made].Name["en"]; got != "Chosen people" {
		t.Errorf("renamed to nothing: %q", got)
	}
	field.Entry().SetText("Working group on energy")
	u.ClickText(w.words.Say("sheet.save"))
	p = programme(t, w)
	if got := p.Groups[made].Name.All(); strings.TrimSpace(got) != "Working group on energy" {
		t.Errorf("called %q", got)
	}
	if !slices.ContainsFunc(p.Members, func(m model.Member) bool { return m.GroupID == made }) {
		t.Error("nobody belongs to it any more")
	}
}

// All, typed on a side, is offered as the whole of its delegation.
func TestAllIsOfferedAsTheDelegationOfTheSide(t *testing.T) {
	for lang, text := range map[string]string{"en": "all", "ro": "toți", "uk": "усі"} {
		w, u := sit(t, lang, look.Light)
		now := lookInto(t, w, "Official talks")
		it := now()
		u.Canvas.Focus(uitest.Labelled[*inspect.People](u, w.words.Say("side.guest")).Entry())
		u.Type(text)
		p := programme(t, w)
		guests := p.DelegationsOf(model.GuestSide)[0]
		cells := typed.Cells{Words: w.words, Lang: lang, Programme: p}
		u.ClickText(cells.Offered(&guests, &it))
		if row := lastRow(t, w, it.ID); row.DelegationID == nil || *row.DelegationID != guests.ID || row.Side != model.GuestSide {
			t.Errorf("%s: %+v", lang, row)
		}
	}
}
