package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/inspect"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// From the board somebody is replaced, and a card opened: by the keys that do it elsewhere,
// and from the menu of a seat.
func TestReplacedFromTheBoard(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyRight, fyne.KeyHome)
	who := func() string {
		var out string
		for _, o := range u.Canvas.Overlays().List() {
			if _, ok := o.(*part.Sheet); ok {
				out = strings.Join(u.Above(), "|")
			}
		}
		return out
	}
	w.table.Run("substitute")
	if got := who(); !strings.Contains(got, w.words.Say("sheet.stead.by")) || !strings.Contains(got, "Volodymyr Zelenskyy") {
		t.Errorf("by key: %s", got)
	}
	chooses(u, w.words.Say("sheet.stead.by"), "Ihor Zhovkva")
	if u.Sees(w.words.Say("sheet.person")) {
		u.ClickText(w.words.Say("sheet.add"))
	}
	u.Key(fyne.KeyEscape)
	at := placeOf(t, u, "seat", seatAt(t, w, "Zelenskyy").ID)
	u.RightClick(at.X, at.Y)
	u.ClickText(w.words.Say("ui.cmd.substitute"))
	if got := who(); !strings.Contains(got, "Volodymyr Zelenskyy") {
		t.Errorf("from the menu: %s", got)
	}
	u.Key(fyne.KeyEscape)
	for name, open := range map[string]func(){
		"by key":         func() { u.Shortcut(fyne.KeyReturn, ctrl) },
		"by the command": func() { w.table.Run("person") },
		"from the menu":  func() { u.RightClick(at.X, at.Y); u.ClickText(w.words.Say("delegates.person")) },
	} {
		w.focusBoard()
		open()
		if got := who(); !strings.Contains(got, w.words.Say("card.offices")) || !strings.Contains(got, "Volodymyr Zelenskyy") {
			t.Errorf("the card %s: %s", name, got)
		}
		u.Key(fyne.KeyEscape)
	}
}

// A delegation without a head says so, and offers who could be: the chosen seat, else
// whoever holds the highest office. Nothing is done unasked.
func TestADelegationWithoutAHead(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyRight, fyne.KeyHome).Type("h") // no head any more
	p := programme(t, w)
	guests := p.DelegationsOf(model.GuestSide)[0].ID
	heads := func() (out string) {
		p := programme(t, w)
		for _, s := range p.Seats {
			if s.DelegationID == guests && s.Role == model.HeadOfDelegation {
				out += w.words.Text(p.People[*s.PersonID].Name)
			}
		}
		return out
	}
	if heads() != "" || !u.Sees(w.words.Say("delegates.no-head")) {
		t.Fatalf("it is led by %q", heads())
	}
	u.Key(fyne.KeyDown)
	if !u.Sees(w.words.Say("delegates.make-head", "Andrii Sybiha")) {
		t.Errorf("the chosen seat is not offered: %v", u.Texts())
	}
	u.Key(fyne.KeyLeft)
	if !u.Sees(w.words.Say("delegates.make-head", "Volodymyr Zelenskyy")) || heads() != "" {
		t.Errorf("the highest office is not offered: %v", u.Texts())
	}
	pressOn(t, u, "lead", guests)
	if heads() != "Volodymyr Zelenskyy" || u.Sees(w.words.Say("delegates.no-head")) {
		t.Errorf("it is led by %q", heads())
	}
	u.Key(fyne.KeyRight, fyne.KeyHome).Type("h").Key(fyne.KeyUp).Type("h") // on the head of the column
	if heads() != "Volodymyr Zelenskyy" {
		t.Errorf("by key it is led by %q", heads())
	}
}

// A delegation with nobody offers to name the first.
func TestADelegationWithNobody(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	party := &model.Save{Record: &model.Party{Kind: model.State, Code: "AT", Name: model.Text{"en": "Austria"}}}
	if !w.try(party) || !w.try(&model.Invite{Event: visit(t, w).ID, Parties: []int64{party.ID}}) {
		t.Fatal(w.toast.Text())
	}
	p := programme(t, w)
	list := p.DelegationsOf(model.GuestSide)
	pressOn(t, u, "seat-first", list[len(list)-1].ID)
	u.Type("Anna Huber").Key(fyne.KeyReturn, fyne.KeyEscape)
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, "Anna Huber") || u.Sees(w.words.Say("delegates.first")) {
		t.Errorf("sent %q; %v", got, u.Texts())
	}
}

// One seat twice is a sentence, however it comes about: what is typed stays, what is
// pasted besides is taken, what is carried lies where it lay.
func TestOneSeatTwice(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	refused := w.words.Error(model.Refuse("model.seat-twice", "Volodymyr Zelenskyy"))
	was := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight, fyne.KeyEnd).Type("Volodymyr Zelenskyy").Key(fyne.KeyReturn)
	name := uitest.Labelled[*part.Field](u, w.words.Say("delegates.name"))
	if name.Refused() != refused || name.Text() != "Volodymyr Zelenskyy" || sent(w, model.GuestSide) != was {
		t.Errorf("typed: %q, %q stays", name.Refused(), name.Text())
	}
	u.Key(fyne.KeyEscape)
	clip := test.NewClipboard()
	clip.SetContent("1\tVolodymyr Zelenskyy\tPresident\n2\tIryna Koval\tAdviser\n")
	w.views.Senders.Board.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
	if got := sent(w, model.GuestSide); got != was+", Iryna Koval" || !strings.Contains(w.toast.Text(), "Volodymyr Zelenskyy") {
		t.Errorf("pasted: %q, said %q", got, w.toast.Text())
	}
	w.undo()
	p := programme(t, w)
	hosts, him := p.DelegationsOf(model.HostSide)[0], seatAt(t, w, "Zelenskyy")
	var all []model.Seat
	for _, s := range p.Seats {
		if s.DelegationID == hosts.ID {
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
	seats := append([]model.Seat{{PersonID: him.PersonID, Role: "member"}}, all...)
	if !w.try(&model.SaveDelegation{ID: hosts.ID, Seats: &seats, Was: model.AllSeen(all), Also: true}) {
		t.Fatal(w.toast.Text())
	}
	w.toast.Clear()
	u.Key(fyne.KeyLeft, fyne.KeyHome)
	his, lies := int64(0), sent(w, model.HostSide)
	p = programme(t, w)
	for _, s := range p.Seats {
		if s.DelegationID == hosts.ID && s.PersonID != nil && *s.PersonID == *him.PersonID {
			his = s.ID
		}
	}
	from, to := placeOf(t, u, "seat", his), placeOf(t, u, "sender", him.DelegationID)
	u.Drag(from, from.AddXY(10, 0), to.AddXY(0, 60), to.AddXY(0, 100))
	if sent(w, model.HostSide) != lies || sent(w, model.GuestSide) != was || !strings.Contains(w.toast.Text(), refused) {
		t.Errorf("carried: hosts %q, guests %q, said %q", sent(w, model.HostSide), sent(w, model.GuestSide), w.toast.Text())
	}
}

// In the inspector of an item a person leads to their card, a delegation and a group to
// the board: by a press, by a key, from the card of who takes part.
func TestParticipantsLeadOn(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Joint press statements")
	it := now()
	group := &model.SaveGroup{Group: model.Group{EventID: it.EventID, Kind: model.Spouses, Name: model.Text{"en": "Spouses"}}}
	if !w.try(group) {
		t.Fatal(w.toast.Text())
	}
	p := programme(t, w)
	side := p.Side(&it, model.GuestSide)
	guests := p.DelegationsOf(model.GuestSide)[0].ID
	var who []model.Participation
	for _, one := range side {
		who = append(who, one.Participation)
	}
	who = append(who, model.Participation{GroupID: &group.ID, Role: "member"}, model.Participation{DelegationID: &guests, Role: "member"})
	if !w.try(&model.Participate{Item: it.ID, Side: model.GuestSide, Who: who, Was: model.AllSeen(side)}) {
		t.Fatal(w.toast.Text())
	}
	w.toast.Clear()
	look := func() {
		w.setTab(view.ProgrammeTab)
		w.showFields(model.Ref{Event: it.EventID, Item: it.ID})
		u.Wheel(0, 0)
	}
	on := func(row int, key fyne.KeyName) {
		names := uitest.Labelled[*inspect.People](u, w.words.Say("side.guest")).Entry()
		u.Canvas.Focus(names)
		u.Key(fyne.KeyEscape) // lets go of a row
		u.Canvas.Focus(names)
		for range len(who) - row {
			u.Key(fyne.KeyUp)
		}
		u.Key(key)
	}
	look()
	pressOn(t, u, "leads", 0)
	if !u.Sees(w.words.Say("card.offices")) {
		t.Errorf("no card of the person: %v", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	on(0, fyne.KeyRight)
	if !u.Sees(w.words.Say("card.offices")) {
		t.Errorf("no card of the person: %v", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	on(len(side), fyne.KeyRight)
	if w.stand.View != view.Delegations || !u.Sees(w.words.Say("delegates.group-hint")) {
		t.Errorf("the group is not shown on the board: on %s", w.stand.View)
	}
	u.Key(fyne.KeyEscape)
	look()
	on(len(side)+1, fyne.KeyRight)
	if w.stand.View != view.Delegations {
		t.Errorf("the delegation leads to %s", w.stand.View)
	}
	look()
	on(len(side), fyne.KeyReturn)
	u.ClickText(w.words.Say("delegates.on-board"))
	if w.stand.View != view.Delegations || u.Canvas.Overlays().Top() != nil {
		t.Errorf("from the card to %s: %v, %q", w.stand.View, u.Above(), w.toast.Text())
	}
}

// A delegation with nobody offers those of it who take part in items already, in one press.
func TestThoseInItemsAreOfferedToTheirDelegation(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	party := &model.Save{Record: &model.Party{Kind: model.State, Code: "AT", Name: model.Text{"en": "Austria"}}}
	if !w.try(party) {
		t.Fatal(w.toast.Text())
	}
	anna := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Anna Huber"}, PartyID: &party.ID}}
	if !w.try(anna) {
		t.Fatal(w.toast.Text())
	}
	it := programme(t, w).Items[0]
	var side []model.Participation
	for _, p := range programme(t, w).Who[it.ID] {
		if p.Side == model.GuestSide {
			side = append(side, p)
		}
	}
	who := append(slices.Clone(side), model.Participation{Side: model.GuestSide, PersonID: &anna.ID})
	if !w.try(&model.Participate{Item: it.ID, Side: model.GuestSide, Who: who, Was: model.AllSeen(side)}) || !w.try(&model.Invite{Event: visit(t, w).ID, Parties: []int64{party.ID}}) {
		t.Fatal(w.toast.Text())
	}
	p := programme(t, w)
	list := p.DelegationsOf(model.GuestSide)
	pressOn(t, u, "seat-first", list[len(list)-1].ID)
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, "Anna Huber") {
		t.Errorf("sent %q: %q", got, u.Texts())
	}
	if w.undo(); strings.HasSuffix(sent(w, model.GuestSide), "Anna Huber") {
		t.Error("it is more than one deed")
	}
}

// A member who is typed half stays in the column in which they were begun, whatever else is typed in
// between: nobody of it comes to another delegation, and it is said before the visit is left.
func TestAHalfTypedMemberStaysInTheirColumn(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	party := &model.Save{Record: &model.Party{Kind: model.State, Code: "AT", Name: model.Text{"en": "Austria"}}}
	if !w.try(party) || !w.try(&model.Invite{Event: visit(t, w).ID, Parties: []int64{party.ID}}) {
		t.Fatal(w.toast.Text())
	}
	p := programme(t, w)
	list := p.DelegationsOf(model.GuestSide)
	first, last := p.DelegationsOf(model.HostSide)[0].ID, list[len(list)-1].ID
	host, was := sent(w, model.HostSide), sent(w, model.GuestSide)
	name := func() *part.Field { return uitest.Labelled[*part.Field](u, w.words.Say("delegates.name")) }
	u.Key(fyne.KeyEnd).Type("Half Ty")
	pressOn(t, u, "seat-first", last)
	if got := name().Text(); got != "" {
		t.Errorf("the other column has %q", got)
	}
	u.Type("Anna Huber").Key(fyne.KeyReturn, fyne.KeyEscape)
	if got := sent(w, model.GuestSide); got != was+", Anna Huber" && got != was+"; Anna Huber" || sent(w, model.HostSide) != host {
		t.Errorf("sent %q, was %q", got, was)
	}
	if left := w.views.Senders.Board.Waiting(); len(left) != 1 || left[0].Text != "Half Ty" || left[0].Delegation != first || !left[0].New {
		t.Errorf("waiting: %+v", left)
	}
	if u.Key(fyne.KeyLeft, fyne.KeyLeft, fyne.KeyEnd); !u.Sees("Half Ty") {
		t.Errorf("the column does not show it: %v", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if got := name().Text(); got != "Half Ty" {
		t.Errorf("it goes on with %q", got)
	}
	u.Key(fyne.KeyEscape)
	if left := w.views.Senders.Board.Waiting(); len(left) != 0 || u.Sees("Half Ty") {
		t.Errorf("given up, and there is %+v", left)
	}
}

// Who is on a screen, who has declined and who stayed away are told in a word on the card, and
// a change says what it made wrong, not what was wrong before.
func TestTheBoardSaysWhoIsNotThereInPerson(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	answers := func(name, say string) {
		t.Helper()
		at := placeOf(t, u, "seat", seatAt(t, w, name).ID)
		u.RightClick(at.X, at.Y)
		u.ClickText(say)
		if !slices.ContainsFunc(u.Texts(), func(s string) bool { return strings.HasPrefix(s, say) }) {
			t.Errorf("%s: the board says %q", name, u.Texts())
		}
	}
	answers("Sybiha", "By video")
	answers("Țoiu", "Declined")
	if got := w.toast.Text(); strings.Contains(got, "Sybiha") || !strings.Contains(got, "Oana Țoiu: is not coming") {
		t.Errorf("said %q", got)
	}
	answers("Țoiu", "Did not attend")
}
